import { isFinal } from '#domain/outbox';
import {
	officeTime,
	retentionStep,
	type RetentionMark,
	type RetentionMonths,
	type RetentionSubject
} from '#domain/retention';
import type { CalendarDate } from '#domain/calendar';
import { attemptState } from '#domain/payment';
import { isEnd } from '#domain/status';
import {
	keepLonger,
	listMarks,
	putWarnings,
	retentionMonths,
	setRetention
} from '#storage/retention';
import { officeClock } from '#storage/settings';
import type { PageEnvironment } from './environment.ts';
import { eraseApplication } from './erase.ts';
import type { Glance } from './glance.ts';
import { overview, type Overview } from './overview.ts';

export type RetentionWarning = {
	readonly subject: RetentionSubject;
	/** the first day on which it may go */
	readonly goesOn: CalendarDate;
};
export type RetentionRun = {
	readonly warnings: readonly RetentionWarning[];
	/** how many went in this run */
	readonly erased: number;
};

/**
 * Looks at what is finished or untouched; to be called once a visit. What was not warned of for 30 days
 * stays, and so does all that changed since.
 */
export async function runRetention(page: PageEnvironment): Promise<RetentionRun> {
	const [all, marks, months, clock] = await Promise.all([
		overview(page, 0),
		listMarks(page.db),
		retentionMonths(page.db),
		officeClock(page.db)
	]);
	const now = page.now();
	const known = new Map(marks.map((mark) => [mark.id, mark]));
	const warnings: RetentionWarning[] = [];
	const changed: RetentionMark[] = [];
	let erased = 0;
	for (const { subject, revision } of subjectsOf(all, now)) {
		const mark = known.get(subject.application);
		const step = retentionStep(subject, mark, months, { now, office: officeTime(now, clock) });
		if (step.step === 'warn') {
			warnings.push({ subject, goesOn: step.goesOn });
			changed.push(step.mark);
		} else if (step.step === 'erase') {
			const why = { by: 'time', ...(revision === undefined ? {} : { revision }) } as const;
			const gone = await eraseApplication(page, subject.application, why);
			if (gone.erased) erased += 1;
		}
	}
	await putWarnings(page.db, changed);
	return { warnings, erased };
}

/** `months`: after how many what is finished or untouched may go; 0: never. */
export function chooseRetention(page: PageEnvironment, months: RetentionMonths): Promise<void> {
	return setRetention(page.db, page.vault, months, page.now());
}

/** *Keep*: it stays for the whole time once more. */
export function keepApplication(page: PageEnvironment, application: string): Promise<void> {
	return keepLonger(page.db, page.vault, application, page.now());
}

type Found = { readonly subject: RetentionSubject; readonly revision?: number };

/** What may go at all. Whatever is under way, needs the person, or waits is none of it. */
export function subjectsOf(
	{ drafts, submissions, waiting }: Pick<Overview, 'drafts' | 'submissions' | 'waiting'>,
	now: number
): Found[] {
	const busy = new Set(waiting.map((row) => row.application));
	const untouched = drafts.map(({ draft }): Found => {
		const { id: application, changedAt: since, revision } = draft;
		return { subject: { application, kind: 'draft', since }, revision };
	});
	const finished = submissions
		.filter((one) => isFinished(one, now))
		.map((one): Found => {
			const { application } = one.copy.envelope;
			const since = Math.max(Date.parse(one.status.at ?? ''), one.copy.createdAt);
			return { subject: { application, kind: 'finished', since } };
		});
	return [...untouched, ...finished].filter(({ subject }) => !busy.has(subject.application));
}

function isFinished({ receipt, status, replies, attempts }: Glance, now: number): boolean {
	if (!receipt || status.status === null || !isEnd(status.status)) return false;
	const moneyMoves = attempts.some((attempt) =>
		['waiting', 'held', 'prompted', 'checking'].includes(attemptState(attempt, now).state)
	);
	return !moneyMoves && replies.every(({ delivery }) => !delivery || isFinal(delivery));
}
