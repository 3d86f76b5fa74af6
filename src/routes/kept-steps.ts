import { languageCodes, type Language } from '#messages/languages';

/** The app comes to a phone in steps; with the last, every page opens without a connection. */
export const STEPS = 3;

/** How much of the app opens without a connection. */
export type Kept = 'nothing' | 'form' | 'all';

/**
 * The first step brings what an eTA takes from the first answer to the sealed application, in the
 * language that the app begins with; the second the same in the others.
 */
export function keptOf(steps: number, language: Language): Kept {
	if (steps === STEPS) return 'all';
	return steps >= (language === languageCodes[0] ? 1 : 2) ? 'form' : 'nothing';
}
