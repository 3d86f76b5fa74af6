import { attemptState } from '#domain/payment';
import { listDeliveries } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { findReceipt, receiptFor } from '#storage/receipts';
import type { OutboxRow } from '#storage/database';
import { issuer as trusted } from '#storage/office';
import { sha256 } from '../sandbox/sealing.ts';
import type { Line } from '../service-worker/fake-office.ts';
import type { World } from './senders.ts';

type Letter = Extract<Line, { kind: 'submission' | 'reply' }>;

/** The invariants, held against the far side's ledger. Empty: all hold. */
export async function violations(world: World, queued: readonly string[]): Promise<string[]> {
	const rows = await listDeliveries(world.device.db);
	const { ledger } = world.office;
	const lost = queued.filter((id) => !rows.some((row) => row.id === id));
	const letters = ledger.filter((line): line is Letter => 'uploads' in line);
	const found = [
		...world.watch.seen,
		...lost.map((id) => `${id} is gone from the outbox`),
		...strangers(letters, rows),
		...early(ledger),
		...replays(ledger, letters)
	];
	for (const row of rows)
		found.push(...(await ofRow(world, row, letters)), ...unfitted(row, ledger));
	return [...found, ...(await money(world)), ...(await unheard(world))];
}

/** No letter that the device never sealed, and none twice. */
function strangers(letters: readonly Letter[], rows: readonly OutboxRow[]): string[] {
	const found = letters.filter((line) => !rows.some((row) => row.id === line.id));
	const twice = letters.filter((line, at) => letters.findIndex((one) => one.id === line.id) !== at);
	return [...found, ...twice].map((line) => `the office holds ${line.id}, which is one too many`);
}

/** Documents before the envelope, unless the office itself lost one. */
function early(ledger: readonly Line[]): string[] {
	const lost = new Set<string>();
	return ledger.flatMap((line) => {
		if (line.kind === 'lost') lost.add(line.upload);
		if (line.kind !== 'early' || line.missing.every((upload) => lost.has(upload))) return [];
		return [`the envelope of ${line.id} came before its documents`];
	});
}

function replays(ledger: readonly Line[], letters: readonly Letter[]): string[] {
	return ledger.flatMap((line) => {
		if (line.kind === 'different') return [`${line.id} was sent with other content`];
		if (line.kind !== 'replayed') return [];
		const first = letters.find((one) => one.id === line.id);
		return first?.receipt === line.receipt ? [] : [`${line.id} got another receipt`];
	});
}

/** What was allowed beforehand went out, once the office had asked. */
function unfitted({ id, call, now }: OutboxRow, ledger: readonly Line[]): string[] {
	if (call.kind !== 'payment' || now.state !== 'held') return [];
	const asked = ledger.some((line) => line.kind === 'submission' && line.id === call.submission);
	return asked ? [`${id} is held (${now.reason}) although all is well`] : [];
}

async function ofRow(world: World, row: OutboxRow, letters: readonly Letter[]): Promise<string[]> {
	const { id, now: is, call } = row;
	if (is.state === 'refused') return [`${id} is shown as refused (${is.code}), which nobody said`];
	if (is.state === 'queued' || is.state === 'sending') return [`${id} is still ${is.state}`];
	if (call.kind === 'payment' || call.kind === 'account') return [];
	const line = letters.find((one) => one.id === id);
	if (is.state === 'withdrawn') return line ? [`${id} was withdrawn, and arrived`] : [];
	if (!line) return [`${id} is shown as received, and the office has nothing`];
	const found: string[] = [];
	if (line.digest !== sha256(call.envelope)) found.push(`${id} arrived with other content`);
	const sealed = row.uploads.map((upload) => upload.digest).join();
	if (line.uploads.join() !== sealed) found.push(`${id} arrived with other documents`);
	if (call.kind === 'submission') found.push(...(await receipt(world, row, line)));
	return found;
}

async function receipt(world: World, row: OutboxRow, line: Letter): Promise<string[]> {
	const kept = await findReceipt(world.device.db, world.device.vault, row.id);
	if (!kept) return [`${row.id} is shown as received without a receipt`];
	const valid = await receiptFor(row, kept.jws, trusted);
	return valid && kept.jws === line.receipt ? [] : [`${row.id} has a receipt that proves nothing`];
}

/** At most one charge for an invoice, and the page agrees with it. */
async function money(world: World): Promise<string[]> {
	const { device, office } = world;
	const charges = office.ledger.filter((line) => line.kind === 'captured');
	const found: string[] = [];
	if (new Set(charges.map((line) => line.invoice)).size < charges.length)
		found.push('charged twice');
	const outbox = new Map((await listDeliveries(device.db)).map((row) => [row.id, row]));
	for (const attempt of await listPayments(device.db, device.vault, 's1')) {
		const call = outbox.get(attempt.id)?.call;
		if (call?.kind === 'payment' && call.amount.minor !== attempt.amount.minor)
			found.push(`${attempt.id} shows another amount than it asks for`);
		const { state } = attemptState(attempt, device.clock.now);
		const charged = charges.some((line) => line.id === attempt.id);
		if (charged !== (state === 'paid'))
			found.push(`${attempt.id} is ${state}, charged: ${charged}`);
	}
	const known = new Set((await device.db.payments.toArray()).map((row) => row.id));
	const stray = charges.filter((line) => !known.has(line.id));
	return [...found, ...stray.map((line) => `money moved for ${line.id}, which nobody asked for`)];
}

/** After healing, the device has heard all that was said. */
async function unheard(world: World): Promise<string[]> {
	const { device, office } = world;
	const known = new Set(await device.db.news.toCollection().primaryKeys());
	const missing = office.news.filter((event) => !known.has(event.id));
	return missing.map((event) => `${event.id} was never heard`);
}
