import type { SupportFacts } from '#journey/support-facts';
import { languages, type Language, type Messages } from '#messages/index';

export type Here = {
	readonly version: string;
	/** browser and system */
	readonly device: string;
	readonly online: boolean;
	readonly language: Language;
};

/** Line by line what goes with a message: these very lines are shown, and sent. */
export function factLines(
	facts: SupportFacts,
	here: Here,
	withNumbers: boolean,
	words: Messages['support']['facts']
): string[] {
	return [
		words.version(here.version),
		words.language(languages[here.language].name),
		words.browser(here.device),
		here.online ? words.online : words.offline,
		words.outbox(facts.waiting, facts.refused),
		...(facts.codes.length > 0 ? [words.codes(facts.codes.join(', '))] : []),
		...(withNumbers ? facts.numbers.map(words.number) : [])
	];
}
