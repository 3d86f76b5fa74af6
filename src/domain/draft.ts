import type { Answer, Answers } from './facts.ts';

/** The editable form of an application. The application's id is the draft's id. */
export type Draft = {
	readonly id: string;
	readonly service: string;
	readonly version: number;
	/** one more with each saved change; a writer with an older one is turned away */
	readonly revision: number;
	/** all answers ever given, hidden ones too */
	readonly answers: Answers;
	/** warnings the applicant has read and accepted, each with its dates: see `acceptanceOf` */
	readonly accepted: readonly string[];
	/** sections whose page was left with Continue */
	readonly visited: readonly string[];
	/** ms since the epoch */
	readonly startedAt: number;
	readonly changedAt: number;
};

export type DraftChange = {
	readonly answers?: Readonly<Record<string, Answer>>;
	readonly accept?: readonly string[];
	readonly visit?: readonly string[];
};

export function startDraft(
	id: string,
	service: { id: string; version: number },
	answers: Answers,
	now: number
): Draft {
	return {
		id,
		service: service.id,
		version: service.version,
		revision: 1,
		answers,
		accepted: [],
		visited: [],
		startedAt: now,
		changedAt: now
	};
}

/** The next revision. */
export function changeDraft(draft: Draft, change: DraftChange, now: number): Draft {
	const union = (old: readonly string[], more: readonly string[] = []) => [
		...new Set([...old, ...more])
	];
	return {
		...draft,
		revision: draft.revision + 1,
		answers: { ...draft.answers, ...change.answers },
		accepted: union(draft.accepted, change.accept),
		visited: union(draft.visited, change.visit),
		changedAt: now
	};
}
