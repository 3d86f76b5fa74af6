import { ageOn, isCalendarDate, type CalendarDate } from './calendar.ts';
import type { Answers } from './facts.ts';

/** Of the text that is agreed to. It rises with every change of what the text promises or asks. */
export const CONSENT_VERSION = 1;

export type ConsentAct =
	| {
			readonly act: 'given';
			readonly version: number;
			readonly language: string;
			/** ms since the epoch, by the phone's clock */
			readonly at: number;
			/** the parent or guardian, as they typed their name; the person at the phone otherwise */
			readonly by?: string;
	  }
	| { readonly act: 'withdrawn'; readonly at: number };

/** What was agreed to, and what became of it. `use`: of Kibali at all; the other: for one application. */
export type Consent = {
	readonly id: string;
	readonly application: string | null;
	/** oldest first; never shortened */
	readonly acts: readonly ConsentAct[];
};

export const USE = 'use';

export function guardianConsent(application: string): string {
	return `guardian:${application}`;
}

/** `older`: what was agreed to was an earlier text. */
export type ConsentStanding = 'never' | 'given' | 'older' | 'withdrawn';

export function standingOf(
	consent: Consent | undefined,
	version = CONSENT_VERSION
): ConsentStanding {
	const last = consent?.acts.at(-1);
	if (!last) return 'never';
	if (last.act === 'withdrawn') return 'withdrawn';
	return last.version < version ? 'older' : 'given';
}

const IN_CARE: readonly unknown[] = ['child', 'parent', 'guardian'];

/**
 * Does a parent or guardian have to agree? The applicant is under 18, or somebody who says that they
 * are the parent or guardian acts for them.
 */
export function needsGuardian(answers: Answers, today: CalendarDate): boolean {
	if (IN_CARE.includes(answers['applicantKind'])) return true;
	const born = answers['birthDate'];
	return isCalendarDate(born) && born <= today && ageOn(born, today) < 18;
}
