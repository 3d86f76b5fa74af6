import { mergeDeliveries, sentTwice, takenOver, type Sent } from '#domain/merge';
import type { OutboxRow } from '#storage/database';
import type { AnyRow } from '#storage/backup';
import { receiptFor } from '#storage/receipts';
import { BackupRefused } from '#vault/backup-file';
import { readReceipt, verifyReceipt } from '#vault/receipt';
import { absentHere, type Plan } from './restore-plan.ts';

/** `drafts`: those of which something was sent, from either device, that the office has or may have. */
export type OutboxMerge = { readonly drafts: ReadonlySet<string>; readonly takenBack: number };

const NEVER_ARRIVED = ['withdrawn', 'refused'];

/** What waits to go, and what became of it; what was sent from either device is not sent twice. */
export async function planOutbox(plan: Plan): Promise<OutboxMerge> {
	const now = plan.page.now();
	const here = new Map(deliveries(plan.here.outbox).map((row) => [row.id, row]));
	const proven = await provenReceipts(plan);
	const merged = new Map(here);
	for (const theirs of deliveries(plan.file.rows.outbox.map(({ row }) => row))) {
		const mine = here.get(theirs.id);
		const theirRow = takenOver(asProven(theirs, proven, now), now);
		merged.set(theirs.id, mine ? { ...mine, ...mergeDeliveries(mine, theirRow) } : theirRow);
	}

	const copies = copiesOf(plan);
	const twice = sentTwice(sentOf(copies, merged));
	for (const id of twice) {
		const row = merged.get(id);
		if (row) merged.set(id, { ...row, now: { state: 'withdrawn', at: now } });
	}
	for (const row of merged.values()) putDelivery(plan, here.get(row.id), row);

	const arrives = ({ id }: AnyRow) => {
		const state = merged.get(id)?.now.state;
		return state === undefined || !NEVER_ARRIVED.includes(state);
	};
	return { drafts: new Set(copies.filter(arrives).map(draftOf)), takenBack: twice.length };
}

/**
 * The receipts of the file, each checked against the office's key as if it had just come; one that does
 * not stand is a forgery, and so is the file.
 */
async function provenReceipts({ page, file, here }: Plan): Promise<ReadonlySet<string>> {
	const rows = deliveries([...file.rows.outbox.map(({ row }) => row), ...here.outbox]);
	const proven = new Set(here.receipts.map(({ id }) => id));
	for (const { row, content } of file.rows.receipts) {
		const { jws } = content as { jws: string };
		const sent = rows.find(({ id, call }) => id === row.id && call.kind === 'submission');
		const receipt = sent
			? await receiptFor(sent, jws, page.office)
			: await verifyReceipt(jws, page.office, row.id, digestIn(jws));
		if (!receipt) throw new BackupRefused('damaged');
		proven.add(row.id);
	}
	return proven;
}

/** Its envelope is no longer kept: only who signed it can be asked. */
function digestIn(jws: string): string {
	try {
		return readReceipt(jws)?.digest ?? '';
	} catch {
		return '';
	}
}

/** Nothing is called received without proof: what claims so is asked of the office again. */
function asProven(row: OutboxRow, proven: ReadonlySet<string>, now: number): OutboxRow {
	const claims = row.kind === 'submission' && row.now.state === 'delivered';
	if (!claims || proven.has(row.id)) return row;
	const queued = { state: 'queued', notBefore: now, since: now, attempts: 0 } as const;
	return { ...row, handedOver: true, now: queued };
}

function putDelivery(plan: Plan, mine: OutboxRow | undefined, row: OutboxRow): void {
	const same = mine && mine.now === row.now && mine.handedOver === row.handedOver;
	if (same) return;
	plan.put('outbox', row as never);
	const ids = row.uploads.map(({ id }) => id);
	if (row.now.state === 'delivered' || row.now.state === 'withdrawn') {
		plan.remove('uploads', ...ids.filter((id) => plan.uploadsHere.has(id)));
		return;
	}
	for (const id of ids) {
		const upload = plan.file.uploads.get(id);
		if (upload && !plan.uploadsHere.has(id)) plan.put('uploads', upload);
	}
}

function copiesOf(plan: Plan): AnyRow[] {
	return [...plan.here.submissions, ...absentHere(plan, 'submissions').map(({ row }) => row)];
}

function sentOf(copies: readonly AnyRow[], outbox: ReadonlyMap<string, OutboxRow>): Sent[] {
	return copies.flatMap((copy) => {
		const delivery = outbox.get(copy.id);
		if (!delivery) return [];
		return [{ id: copy.id, group: draftOf(copy), createdAt: delivery.createdAt, delivery }];
	});
}

function draftOf(copy: AnyRow): string {
	return String(copy['kind'] === 'submission' ? copy['application'] : copy['draft']);
}

function deliveries(rows: readonly AnyRow[]): OutboxRow[] {
	return rows as unknown as OutboxRow[];
}
