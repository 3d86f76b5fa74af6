import { startDraft, type Draft } from '#domain/draft';
import { addDraft, listDrafts } from '#storage/drafts';
import { aboutOf, ask } from './ask.ts';
import type { PageEnvironment } from './environment.ts';
import { isReplyDraft, REPLY, replyDraft } from './reply-draft.ts';
import type { Tracking } from './track.ts';

/** characters of each of its parts */
export const MAX_CORRECTION = 500;
/** in its draft: the submission that it corrects */
const ABOUT = 'submission';

/** What is being written: `answers` holds `question`, `right` and `why`. An answer to the office is written so too. */
export async function openCorrection(page: PageEnvironment, submission: string): Promise<Draft> {
	const { db, vault } = page;
	const drafts = await listDrafts(db, vault);
	const found = drafts.find((draft) => isReplyDraft(draft) && draft.answers[ABOUT] === submission);
	if (found) return found;
	const id = replyDraft(`correction-${page.id()}`);
	const answers = { [ABOUT]: submission };
	const draft = startDraft(id, { id: REPLY, version: 1 }, answers, page.now());
	await addDraft(db, vault, draft);
	return draft;
}

export type Corrected =
	| { readonly asked: string }
	| { readonly missing: readonly ('question' | 'right')[] }
	/** another tab changed or sent it meanwhile */
	| { readonly stale: true };

/** Sends what is written. `wrong`: what the answer was, in words, as the person read it. */
export async function correct(
	page: PageEnvironment,
	tracking: Tracking,
	draft: Draft,
	wrong: string
): Promise<Corrected> {
	const { question, right, why } = partsOf(draft);
	const missing = [
		...(question ? [] : ['question' as const]),
		...(right ? [] : ['right' as const])
	];
	if (missing.length > 0) return { missing };
	const what = { ask: 'correction', question, wrong, right, why } as const;
	const asked = await ask(page, aboutOf(tracking), what, { draft });
	return asked === undefined ? { stale: true } : { asked };
}

export function partsOf({ answers }: Pick<Draft, 'answers'>) {
	const part = (name: string) => String(answers[name] ?? '').trim();
	return { question: part('question'), right: part('right'), why: part('why') };
}
