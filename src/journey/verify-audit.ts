import type { AuditVerdict } from '#domain/audit';
import { listAuditRows } from '#storage/audit-log';
import { proveAudit, type Anchor } from '#storage/audit-proof';
import type { Database } from '#storage/database';
import { listSubmissions } from '#storage/submissions';
import { readReceipt, verifyReceipt } from '#vault/receipt';
import type { PageEnvironment } from './environment.ts';

export type Verifying = Pick<PageEnvironment, 'db' | 'vault' | 'office'>;

/**
 * Is the log as it was written? Whoever edits the database without the key cannot change, take out, put
 * in or move an entry, nor cut off its end, unseen. Two things it cannot know: that the whole database
 * was put back to an earlier day, and what was done to entries of the worker before a page covered them.
 */
export async function verifyAudit(page: Verifying): Promise<AuditVerdict> {
	try {
		// First what is named elsewhere, then the log, all of one moment: others go on writing meanwhile.
		const anchors = await anchorsOf(page);
		const { rows, stored, begun } = await logOf(page.db);
		if (!begun) return { intact: false, kind: 'truncated' };
		return await proveAudit(page.vault, { rows, checkpoint: stored?.sealed, anchors });
	} catch {
		return { intact: false, kind: 'receipt' };
	}
}

function logOf(db: Database) {
	return db.transaction('r', [db.audit, db.chain, db.drafts], async () => {
		const [rows, stored, drafts] = await Promise.all([
			listAuditRows(db),
			db.chain.get('checkpoint'),
			db.drafts.count()
		]);
		return { rows, stored, begun: rows.length > 0 || drafts === 0 };
	});
}

/** The heads that copies name, and those that the office signed. */
async function anchorsOf({ db, vault, office }: Verifying): Promise<Anchor[]> {
	const [copies, receipts] = await Promise.all([listSubmissions(db, vault), db.receipts.toArray()]);
	const own = copies.flatMap(({ envelope: { id, audit } }): Anchor[] =>
		audit === undefined ? [] : [{ submission: id, head: audit, signed: false }]
	);
	const signed = await Promise.all(
		receipts.map(async ({ id, sealed }): Promise<Anchor[]> => {
			const { jws } = await vault.openNews<{ jws: string }>(sealed);
			const claimed = readReceipt(jws);
			const receipt = claimed && (await verifyReceipt(jws, office, id, claimed.digest));
			const copy = copies.find(({ envelope }) => envelope.id === id)?.envelope;
			// an office that does not sign the head yet
			if (receipt && receipt.audit === undefined) return [];
			const fits = copy?.audit === undefined || copy.audit === receipt?.audit;
			return [{ submission: id, head: fits ? receipt?.audit : undefined, signed: true }];
		})
	);
	return [...own, ...signed.flat()];
}
