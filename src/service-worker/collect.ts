import { PROMPT_LIVES } from '#domain/payment';
import type { OutboxRow } from '#storage/database';
import { addNews, knownNews, newsAskedAt, newsCursor } from '#storage/news';
import { listDeliveries } from '#storage/outbox';
import { setClockOffset } from '#storage/settings';
import { deliver } from './deliver.ts';
import type { SenderEnvironment } from './environment.ts';
import { isAnswerTo, isSuccess } from './hand-in.ts';
import { finalMarks, newsOfPayment, withMarks } from './payment-news.ts';
import { tellAddress } from './tell-address.ts';

const CLOCK_CHECK = 10 * 60_000;
const running = new WeakMap<SenderEnvironment, Promise<void>>();
const waiting = new WeakMap<SenderEnvironment, Promise<void>>();

/**
 * Fetches what the office says since the last time. A call while a round is at work starts one more
 * behind it, for that one may have asked before the news came; calls while one is waiting share it.
 */
export function collect(env: SenderEnvironment): Promise<void> {
	const current = running.get(env);
	if (!current) return begin(env);
	const before = waiting.get(env);
	if (before) return before;
	const behind = () => {
		waiting.delete(env);
		return begin(env);
	};
	const next = current.then(behind, behind);
	waiting.set(env, next);
	return next;
}

function begin(env: SenderEnvironment): Promise<void> {
	const round = gather(env).finally(() => running.delete(env));
	running.set(env, round);
	return round;
}

async function gather(env: SenderEnvironment): Promise<void> {
	await tellAddress(env);
	const rows = await listDeliveries(env.db);
	// The office can have nothing to say to a mailbox it has never heard of.
	if (!rows.some((row) => row.handedOver)) return;
	await checkClock(env);
	// what was allowed beforehand waited for it
	if (await fetchEvents(env)) await deliver(env);
	for (const row of await paymentsInDoubt(env, rows)) await askAgain(env, row);
}

/** Nothing on its way is decided by the offset: only how old a signed catalog is. */
export async function checkClock(env: SenderEnvironment): Promise<void> {
	const asked = await newsAskedAt(env.db);
	const before = env.now();
	if (asked !== undefined && Math.abs(before - asked) < CLOCK_CHECK) return;
	const health = await env.gateway.health();
	if (health.reach !== 'office') return;
	const middle = before + (env.now() - before) / 2;
	await setClockOffset(env.db, Math.round(health.time - middle), middle);
}

/** Has the office asked for money? */
async function fetchEvents(env: SenderEnvironment): Promise<boolean> {
	let asked = false;
	for (;;) {
		const after = await newsCursor(env.db);
		const answered = await env.gateway.events(after);
		if (!isSuccess(answered)) return asked;
		const { events, cursor } = answered.body;
		const added = await addNews(env.db, withMarks(events), cursor, env.now());
		asked ||= added.some(({ news }) => news.kind === 'invoice');
		// a page of nothing but news that we cannot read is not the last one
		if (cursor <= after) return asked;
	}
}

/** Asked of the phone a while ago, and no final word yet. A clock set back must not hide one. */
async function paymentsInDoubt(
	env: SenderEnvironment,
	rows: readonly OutboxRow[]
): Promise<OutboxRow[]> {
	const now = env.now();
	const old = rows.filter(
		({ kind, now: is }) =>
			kind === 'payment' && is.state === 'delivered' && (now - is.at > PROMPT_LIVES || is.at > now)
	);
	const marks = await knownNews(
		env.db,
		old.flatMap((row) => finalMarks(row.id))
	);
	return old.filter((row) => !finalMarks(row.id).some((mark) => marks.has(mark)));
}

async function askAgain(env: SenderEnvironment, row: OutboxRow): Promise<void> {
	if (row.call.kind !== 'payment') return;
	const answered = await env.gateway.findPayment(row.id);
	if (!isSuccess(answered) || !answered.body || !isAnswerTo(row, row.call, answered.body)) return;
	const cursor = await newsCursor(env.db);
	await addNews(env.db, [newsOfPayment(row.call.submission, answered.body)], cursor, env.now());
}
