import type { ServiceDefinition } from '#domain/service';
import type { Language, Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';

/** What the panels of one application share. */
export type PanelSetting = {
	readonly service: ServiceDefinition;
	readonly text: ServiceText;
	readonly words: Messages['form'];
	readonly language: Language;
	/** the address of a page of this application */
	href(path: string, hash?: string): string;
};
