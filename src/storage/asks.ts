import type { Draft } from '#domain/draft';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import { noDraft } from './copies.ts';
import type { Database, OutboxRow, SubmissionRow } from './database.ts';
import { closeIn } from './drafts.ts';
import { placeOf, type AskCopy } from './submissions.ts';

export type AskRecord = {
	readonly copy: AskCopy;
	readonly outboxRow: OutboxRow;
	/** where its words were written, which this closes */
	readonly draft?: Draft;
};

/** The copy, its outbox row and the audit entry in one transaction. False when its draft changed meanwhile. */
export async function recordAsk(
	db: Database,
	vault: Vault,
	{ copy, outboxRow, draft }: AskRecord
): Promise<boolean> {
	const { id, submission, ask } = copy.envelope;
	const { application, createdAt: at } = outboxRow;
	const row: SubmissionRow = {
		...{ id, application, createdAt: at },
		...{ kind: 'reply', draft: draft?.id ?? noDraft(id) },
		sealed: await vault.seal(placeOf(id), copy)
	};
	// what was written in a draft belongs to the application: see `historyOf`
	const written = draft ? { request: draft.id.replace(/^reply:/, '') } : {};
	const detail: Readonly<Record<string, string>> = { submission, ask, ...written };
	const act = { at, act: 'asked', application, detail } as const;
	const tables = [db.drafts, db.submissions, db.outbox];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return true;
		if (draft) {
			const stored = await db.drafts.get(draft.id);
			if (stored?.state !== 'open' || stored.revision !== draft.revision) return false;
			await closeIn(db, stored);
		}
		await db.submissions.add(row);
		await db.outbox.add(outboxRow);
		await record();
		return true;
	});
}
