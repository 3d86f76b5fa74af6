import { catalogDue, recordAsked } from '#storage/catalog';
import { checkClock } from './collect.ts';
import type { SenderEnvironment } from './environment.ts';
import { isSuccess } from './hand-in.ts';

const HOUR = 3_600_000;
const running = new WeakMap<SenderEnvironment, Promise<void>>();

/**
 * Fetches the signed catalog when it is due, and keeps it as it came: only the page can read a rule,
 * and it judges all of it. On a slow link it takes its time, so nothing else waits for it.
 */
export function fetchCatalog(env: SenderEnvironment): Promise<void> {
	const current = running.get(env);
	if (current) return current;
	const round = ask(env).finally(() => running.delete(env));
	running.set(env, round);
	return round;
}

async function ask(env: SenderEnvironment): Promise<void> {
	const due = env.online() && (await catalogDue(env.db, env.now()));
	if (!due) return;
	// what was signed has dates, and they are the office's
	await checkClock(env);
	const answered = await env.gateway.catalog(due.etag);
	if (isSuccess(answered)) await recordAsked(env.db, env.now(), answered.body ?? undefined);
	else await recordAsked(env.db, env.now() - 23 * HOUR);
}
