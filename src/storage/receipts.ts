import type { Issuer } from '#domain/office';
import type { Receipt } from '#domain/receipt';
import { sha256 } from '#vault/digest';
import { readReceipt, verifyReceipt } from '#vault/receipt';
import type { Vault } from '#vault/vault';
import type { Database, OutboxRow } from './database.ts';

/** `jws`: the receipt as the office signed it. */
export type FoundReceipt = { readonly receipt: Receipt; readonly jws: string };

/** The receipt, if the office signed it for exactly what this row sends; nothing for anything else. */
export async function receiptFor(
	row: OutboxRow,
	jws: string,
	office: Issuer
): Promise<Receipt | undefined> {
	if (row.call.kind !== 'submission') return undefined;
	return verifyReceipt(jws, office, row.id, await sha256(row.call.envelope));
}

/** The receipt of a submission; it was verified before it was kept. One read, then opened. */
export async function findReceipt(
	db: Database,
	vault: Vault,
	submission: string
): Promise<FoundReceipt | undefined> {
	const row = await db.receipts.get(submission);
	if (!row) return undefined;
	const { jws } = await vault.openNews<{ jws: string }>(row.sealed);
	const receipt = readReceipt(jws);
	return receipt && { receipt, jws };
}
