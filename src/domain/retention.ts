import { dateInKenya, shiftDate, type CalendarDate } from './calendar.ts';

/** Months after which what is finished or untouched goes; 0: never. */
export const RETENTION_CHOICES = [3, 12, 0] as const;
export type RetentionMonths = (typeof RETENTION_CHOICES)[number];
/**
 * A year: the next extension, renewal or journey is often within it, and then the answers help; after
 * it they only lie about.
 */
export const RETENTION_DEFAULT: RetentionMonths = 12;
export const WARNED_AHEAD = 30;
/** Days on which Kibali was opened since the warning that make up for an office never heard. */
export const DAYS_OF_USE = 5;

const DAY = 86_400_000;

/** What may go: a draft that nobody touched, or an application that came to its end. */
export type RetentionSubject = {
	readonly application: string;
	readonly kind: 'draft' | 'finished';
	/** ms: the last change, or the end */
	readonly since: number;
};

/** What is remembered of it between two runs. */
export type RetentionMark = {
	readonly id: string;
	/** when the person last said *keep*; its time began anew then */
	readonly keptAt: number | null;
	readonly warning: RetentionNotice | null;
};
export type RetentionNotice = {
	/** since when it was untouched; touched or kept since, the warning is void */
	readonly since: number;
	/** by the phone's clock */
	readonly at: number;
	/** the office's clock when it was first known after the warning */
	readonly office: number | null;
	/** days of use since the warning, and the last that was counted */
	readonly days: number;
	readonly lastDay: CalendarDate;
};

/** `office`: the office's time now; null unless it was heard within a day. */
export type RetentionClock = { readonly now: number; readonly office: number | null };

export type RetentionStep =
	| { readonly step: 'leave' }
	/** the warning is to be shown; the mark is to be stored */
	| { readonly step: 'warn'; readonly mark: RetentionMark; readonly goesOn: CalendarDate }
	| { readonly step: 'erase' };

/**
 * One look at one subject. The phone's clock alone never erases: beside it there must be 30 days by the
 * office's clock, or several days of use since the warning. A clock that jumps costs a warning too
 * early, at worst.
 */
export function retentionStep(
	subject: RetentionSubject,
	mark: RetentionMark | undefined,
	months: RetentionMonths,
	clock: RetentionClock
): RetentionStep {
	if (months === 0) return { step: 'leave' };
	const keptAt = mark?.keptAt ?? null;
	const since = Math.max(subject.since, keptAt ?? 0);
	const today = dateInKenya(clock.now);
	const due = shiftDate(dateInKenya(since), { months });
	if (today < shiftDate(due, { days: -WARNED_AHEAD })) return { step: 'leave' };
	const warning =
		mark?.warning?.since === since
			? counted(mark.warning, today, clock)
			: { since, at: clock.now, office: clock.office, days: 0, lastDay: today };
	const waited = shiftDate(dateInKenya(warning.at), { days: WARNED_AHEAD });
	const goesOn = waited > due ? waited : due;
	if (today >= goesOn && isSure(warning, clock)) return { step: 'erase' };
	return { step: 'warn', mark: { id: subject.application, keptAt, warning }, goesOn };
}

function counted(
	notice: RetentionNotice,
	today: CalendarDate,
	{ office }: RetentionClock
): RetentionNotice {
	const days = notice.days + (today > notice.lastDay ? 1 : 0);
	return { ...notice, days, lastDay: today, office: notice.office ?? office };
}

function isSure(notice: RetentionNotice, { office }: RetentionClock): boolean {
	if (office !== null && notice.office !== null) {
		return office - notice.office >= WARNED_AHEAD * DAY;
	}
	return notice.days >= DAYS_OF_USE;
}

/** The office's time now, from its offset as it was last measured; null where that is too long ago. */
export function officeTime(
	now: number,
	clock: { readonly offset: number; readonly at?: number } | undefined
): number | null {
	if (clock?.at === undefined || Math.abs(now - clock.at) > DAY) return null;
	return now + clock.offset;
}
