import type { ConvenienceTier } from '#domain/fee';
import type { ServiceDefinition } from '#domain/service';
import type { Confidence, Source } from '#domain/source';
import type { Language, Messages } from '#messages/index';
import type { ServiceText } from '#messages/service-text';

/** What is true of the costs of every service. */
export type CostFacts = {
	/** nothing where the person left it out */
	readonly convenience:
		| {
				readonly tiers: readonly ConvenienceTier[];
				readonly source: Source;
				readonly further: readonly Source[];
				readonly confidence: Confidence;
		  }
		| undefined;
	/** days that there are after approval */
	readonly issuance: {
		readonly days: number;
		readonly source: Source;
		readonly confidence: Confidence;
	};
};

/** What the pages of one application share. */
export type ApplicationSetting = {
	readonly service: ServiceDefinition;
	readonly text: ServiceText;
	readonly words: Messages['form'];
	readonly language: Language;
	/** the address of a page of this application */
	href(path: string, hash?: string): string;
};

/** What its panels share besides: the pages that have none do without it. */
export type PanelSetting = ApplicationSetting & {
	readonly review: Messages['review'];
	readonly costs: CostFacts;
};
