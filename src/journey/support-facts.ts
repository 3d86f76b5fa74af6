import { isFinal } from '#domain/outbox';
import type { OutboxRow } from '#storage/database';
import { listDeliveries } from '#storage/outbox';
import { findReceipt } from '#storage/receipts';
import { listSubmissions } from '#storage/submissions';
import type { PageEnvironment } from './environment.ts';

const MOST = 5;

/** What helps whoever is asked for help: codes and counts, and nothing of any answer. */
export type SupportFacts = {
	readonly waiting: number;
	readonly refused: number;
	/** `kind: code` of what stopped the newest deliveries */
	readonly codes: readonly string[];
	/** of the newest applications: they go along only where the person says so */
	readonly numbers: readonly string[];
};

export async function supportFacts({ db, vault }: PageEnvironment): Promise<SupportFacts> {
	const [rows, copies] = await Promise.all([listDeliveries(db), listSubmissions(db, vault)]);
	const receipts = await Promise.all(
		copies.slice(0, MOST).map(({ envelope }) => findReceipt(db, vault, envelope.id))
	);
	const stops = [...rows].reverse().flatMap((row) => stopOf(row) ?? []);
	return {
		waiting: rows.filter((row) => !isFinal(row)).length,
		refused: rows.filter((row) => row.now.state === 'refused').length,
		codes: [...new Set(stops)].slice(0, MOST),
		numbers: receipts.flatMap((found) => (found ? [found.receipt.number] : []))
	};
}

function stopOf({ kind, now }: OutboxRow): string | undefined {
	if (now.state === 'refused') return `${kind}: ${now.code}`;
	if (now.state === 'held') return `${kind}: ${now.reason}`;
	return now.state === 'queued' && now.reason ? `${kind}: ${now.reason}` : undefined;
}
