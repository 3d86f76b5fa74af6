import { daysBetween, isCalendarDate, type CalendarDate } from './calendar.ts';
import type { Answers } from './facts.ts';

/** A paper whose last day an applicant wrote down. */
export type Paper = 'passport' | 'permit' | 'pass' | 'status' | 'sponsor' | 'certificate';
export type Expiry = {
	readonly paper: Paper;
	readonly day: CalendarDate;
	/** negative once it is over */
	readonly daysLeft: number;
};

const PAPERS: Readonly<Record<string, Paper>> = {
	passportExpires: 'passport',
	permitExpires: 'permit',
	passExpires: 'pass',
	statusExpires: 'status',
	sponsorPermitExpires: 'sponsor',
	certificateExpires: 'certificate'
};
/** Days ahead that a last day is told. */
const AHEAD = 183;
/** Days that it still stands there afterwards. */
const AFTER = 30;
/** A draft that nobody touched for so long: rules, fees and papers may have changed. */
export const STALE_DAYS = 30;

/** Which of the papers named in the answers run out soon, or did lately. */
export function expiriesIn(answers: Answers, today: CalendarDate): Expiry[] {
	return Object.entries(PAPERS).flatMap(([question, paper]) => {
		const day = answers[question];
		if (!isCalendarDate(day)) return [];
		const daysLeft = daysBetween(today, day);
		return daysLeft <= AHEAD && daysLeft >= -AFTER ? [{ paper, day, daysLeft }] : [];
	});
}

/** Days since a draft was last changed, once that is long ago. */
export function staleFor(changed: CalendarDate, today: CalendarDate): number | undefined {
	const days = daysBetween(changed, today);
	return days >= STALE_DAYS ? days : undefined;
}

/** The journey that a draft is for, while there is still time or little of it. */
export function journeyIn(
	answers: Answers,
	today: CalendarDate
): { readonly day: CalendarDate; readonly daysLeft: number } | undefined {
	const day = answers['arrivalDate'];
	if (!isCalendarDate(day)) return undefined;
	const daysLeft = daysBetween(today, day);
	return daysLeft <= STALE_DAYS ? { day, daysLeft } : undefined;
}

/** The nearest day first; what has none comes last, in its order. */
export function byDay<One>(all: readonly One[], dayOf: (one: One) => string | undefined): One[] {
	const day = (one: One) => dayOf(one) ?? '~';
	return [...all].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
