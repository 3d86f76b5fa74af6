import { canClaim, claim, hurry, type WaitReason } from '#domain/outbox';
import type { OutboxRow } from '#storage/database';
import { listDeliveries, recordHeld, swapDelivery } from '#storage/outbox';
import { claimed, stepped } from './claimed.ts';
import type { SenderEnvironment } from './environment.ts';
import { sendClaimed } from './send.ts';

const queued = new WeakMap<SenderEnvironment, Promise<void>>();

/**
 * Sends what is due, each row once. A call while another pass is at work starts one more pass behind
 * it, so no wake-up is lost; calls while one is already waiting share it.
 */
export function deliver(env: SenderEnvironment): Promise<void> {
	const waiting = queued.get(env);
	if (waiting) return waiting;
	const pass = begin(env).finally(() => {
		if (queued.get(env) === pass) queued.delete(env);
	});
	queued.set(env, pass);
	return pass;
}

/** Rows that only wait for a link are due at once: to be called when the browser says it is back. */
export async function linkIsBack(env: SenderEnvironment): Promise<void> {
	await hurryRows(env, ['offline', 'unreachable', 'portal']);
}

/** Does any row still wait for its next try? */
export async function anythingWaits(env: SenderEnvironment): Promise<boolean> {
	const rows = await listDeliveries(env.db);
	return rows.some((row) => row.now.state === 'queued' || row.now.state === 'sending');
}

async function begin(env: SenderEnvironment): Promise<void> {
	// The caller has to note this pass as waiting before it may start.
	await Promise.resolve();
	await env.lock(async () => {
		queued.delete(env);
		await drain(env);
	});
}

async function drain(env: SenderEnvironment): Promise<void> {
	if (env.online()) await hurryRows(env, ['offline']);
	const tried = new Set<string>();
	for (;;) {
		const row = await nextDue(env, tried);
		if (!row) return;
		tried.add(row.id);
		try {
			await attempt(env, row);
		} catch (error) {
			// Its lease frees the row; the others need not wait for that.
			env.report(error);
		}
	}
}

async function nextDue(
	env: SenderEnvironment,
	tried: ReadonlySet<string>
): Promise<OutboxRow | undefined> {
	const rows = await listDeliveries(env.db);
	// The page or worker that was sending is gone: its lease need not run out first. What this sender
	// could not finish itself waits for that, or each wake-up would send it again.
	const isOrphan = ({ now }: OutboxRow) =>
		env.lockIsSure && now.state === 'sending' && now.by !== env.by;
	return rows.find((row) => !tried.has(row.id) && (isOrphan(row) || canClaim(row, env.now())));
}

async function attempt(env: SenderEnvironment, row: OutboxRow): Promise<void> {
	const at = env.now();
	const mine = stepped(row, () => claim(row, env.by, at));
	if (mine.now.state === 'held') await recordHeld(env.db, row, mine, at);
	else if (await swapDelivery(env.db, row, mine)) await sendClaimed(env, claimed(env.db, mine));
}

async function hurryRows(env: SenderEnvironment, reasons: readonly WaitReason[]): Promise<void> {
	for (const row of await listDeliveries(env.db)) {
		if (row.now.state !== 'queued' || !row.now.reason) continue;
		if (!reasons.includes(row.now.reason)) continue;
		await swapDelivery(
			env.db,
			row,
			stepped(row, () => hurry(row, env.now()))
		);
	}
}
