import { changeDraft, type Draft, type DraftChange } from '#domain/draft';
import { findDraft, saveDraft } from '#storage/drafts';
import { StorageFull } from '#storage/errors';
import type { PageEnvironment } from './environment.ts';

/** A change waits at most this long, in ms, before it is written. */
export const SAVE_WITHIN = 250;

/** The draft as another tab left it; `closed` and `deleted` ones take no more answers. */
export type Conflict = { readonly newest: number; readonly state: 'open' | 'closed' | 'deleted' };

export type DraftWatch = {
	/** after the commit, never before; `draft` is what the phone now holds */
	onSaved(draft: Draft): void;
	/** another tab wrote first: nothing more is written until `load` */
	onConflict(conflict: Conflict): void;
	/** nothing typed is lost: it stays in memory, and `flush` tries again */
	onFailed(why: 'full' | 'failed'): void;
};

export type DraftWriter = {
	/** everything typed so far, saved or not */
	readonly draft: Draft;
	readonly saved: boolean;
	change(change: DraftChange): void;
	/** writes now what waits; true when the phone holds everything typed so far */
	flush(): Promise<boolean>;
	/** takes the newer draft of another tab; `keepMine` puts what was typed here on top of it */
	load(keepMine: boolean): Promise<Draft | undefined>;
};

/** Saves a draft as it is typed: one write at a time, each on the revision before it. */
export function draftWriter(page: PageEnvironment, stored: Draft, watch: DraftWatch): DraftWriter {
	let base = stored;
	let waiting: DraftChange | undefined;
	let writing: DraftChange | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let turn: Promise<boolean> = Promise.resolve(true);
	let stale = false;
	let edited = false;

	const next = () => {
		const change = joined(writing, waiting);
		return change ? changeDraft(base, change, page.now()) : base;
	};

	async function write(): Promise<boolean> {
		if (stale) return false;
		if (!waiting) return true;
		writing = waiting;
		waiting = undefined;
		const draft = changeDraft(base, writing, page.now());
		const accepted = draft.accepted.filter((requirement) => !base.accepted.includes(requirement));
		try {
			const answered = Object.keys(writing.answers ?? {}).length > 0;
			const result = await saveDraft(page.db, page.vault, draft, {
				edited: answered && !edited,
				accepted,
				...(writing.version ? { version: writing.version } : {})
			});
			if (result.saved) {
				edited ||= answered;
				base = draft;
				writing = undefined;
				watch.onSaved(draft);
				return write();
			}
			takeBack();
			stale = true;
			const found = await findDraft(page.db, page.vault, draft.id);
			watch.onConflict({ newest: result.newest, state: found?.state ?? 'deleted' });
		} catch (error) {
			takeBack();
			watch.onFailed(error instanceof StorageFull ? 'full' : 'failed');
		}
		return false;
	}

	function takeBack() {
		waiting = joined(writing, waiting);
		writing = undefined;
	}

	function flush(): Promise<boolean> {
		clearTimeout(timer);
		timer = undefined;
		turn = turn.then(write);
		return turn;
	}

	return {
		get draft() {
			return next();
		},
		get saved() {
			return !waiting && !writing;
		},
		change(change) {
			waiting = joined(waiting, change);
			// Not restarted by the next key: someone who never pauses is saved all the same.
			timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
		},
		flush,
		async load(keepMine) {
			clearTimeout(timer);
			timer = undefined;
			await turn;
			const found = await findDraft(page.db, page.vault, base.id);
			if (found?.state !== 'open') return undefined;
			base = found.draft;
			stale = false;
			if (!keepMine) waiting = undefined;
			await flush();
			return next();
		}
	};
}

function joined(
	first: DraftChange | undefined,
	then: DraftChange | undefined
): DraftChange | undefined {
	if (!first || !then) return then ?? first;
	const version = then.version ?? first.version;
	return {
		answers: { ...first.answers, ...then.answers },
		accept: [...(first.accept ?? []), ...(then.accept ?? [])],
		visit: [...(first.visit ?? []), ...(then.visit ?? [])],
		...(version ? { version } : {})
	};
}
