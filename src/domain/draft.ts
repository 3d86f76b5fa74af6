import type { Answer, Answers } from './facts.ts';

/** The editable form of an application. The application's id is the draft's id. */
export type Draft = {
	readonly id: string;
	readonly service: string;
	readonly version: number;
	/** one more with each saved change, from 0 on; a writer with an older one is turned away */
	readonly revision: number;
	/** all answers ever given, hidden ones too */
	readonly answers: Answers;
	/** warnings the applicant has read and accepted, each with its dates: see `acceptanceOf` */
	readonly accepted: readonly string[];
	/** sections whose page was left with Continue */
	readonly visited: readonly string[];
	/** the newest version of the service that the applicant has looked at and not taken */
	readonly stayed?: number;
	/** ms since the epoch */
	readonly startedAt: number;
	readonly changedAt: number;
};

export type DraftChange = {
	readonly answers?: Readonly<Record<string, Answer>>;
	readonly accept?: readonly string[];
	readonly visit?: readonly string[];
	readonly version?: VersionChoice;
};

/** A newer version of the service is taken, with every answer carried over, or this draft stays. */
export type VersionChoice =
	/** `anew`: rules that are not what was read; what was accepted of them counts no more */
	{ readonly take: number; readonly anew: readonly string[] } | { readonly stay: number };

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
		changedAt: now,
		...chosen(union(draft.accepted, change.accept), change.version)
	};
}

function chosen(
	accepted: readonly string[],
	choice: VersionChoice | undefined
): Partial<Pick<Draft, 'version' | 'stayed' | 'accepted'>> {
	if (!choice) return {};
	if ('stay' in choice) return { stayed: choice.stay };
	const anew = new Set(choice.anew.map((rule) => `rule:${rule}`));
	return {
		version: choice.take,
		accepted: accepted.filter((acceptance) => !anew.has(acceptance.split('|')[0] ?? ''))
	};
}
