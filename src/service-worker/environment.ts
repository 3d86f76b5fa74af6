import type { Issuer } from '#domain/office';
import { createGateway } from '#gateway/http';
import type { Gateway } from '#gateway/port';
import type { Database } from '#storage/database';
import { issuer } from '#storage/office';
import { everyDatabase } from '#storage/people';
import { accountHeaders, keepSession } from '#storage/session';
import { mailbox } from '#storage/settings';
import { queueing } from './queueing.ts';
import { report } from './report.ts';

/** What a sender needs; the worker and the page hand it over, tests bring their own. */
export type SenderEnvironment = {
	readonly db: Database;
	readonly gateway: Gateway;
	/** the office whose receipts count */
	readonly office: Issuer;
	/** ms since the epoch, by this device's clock */
	now(): number;
	/** in [0, 1) */
	random(): number;
	/** names this sender in the lease of a row */
	readonly by: string;
	online(): boolean;
	/** Runs one at a time over all tabs and the worker; the one that comes second waits its turn. */
	lock<T>(run: () => Promise<T>): Promise<T>;
	/** Holds the lock over every thread, so that under it a row found `sending` has lost its sender. */
	readonly lockIsSure?: boolean;
	report(error: unknown): void;
};

const LOCK = 'kibali-sender';
/** whole: a proof names the address it is for */
const base = () => new URL('/v1', location.href).href;

/**
 * The real ones, for either home: one for each person who shares this phone, with a mailbox of their
 * own, and one lock for all. The far side is the server that the app came from.
 */
export function environments(home: 'worker' | 'page'): () => Promise<readonly SenderEnvironment[]> {
	const lock = 'locks' in navigator ? inTurn : queueing();
	const opened = new Map<string, Promise<SenderEnvironment>>();
	const by = `${home}:${crypto.randomUUID()}`;
	return async () =>
		Promise.all(
			(await everyDatabase()).map((db) => {
				const known = opened.get(db.name) ?? open(db);
				opened.set(db.name, known);
				known.catch(() => opened.delete(db.name));
				return known;
			})
		);

	async function open(db: Database): Promise<SenderEnvironment> {
		const online = () => navigator.onLine !== false;
		// the first one is made here, so that none is made in the midst of a call
		await mailbox(db);
		return {
			db,
			gateway: createGateway({
				...{ base: base(), token: () => mailbox(db), online, fetch: (...call) => fetch(...call) },
				account: {
					headers: (...call) => accountHeaders(db, Date.now(), ...call),
					keep: (session) => keepSession(db, session, Date.now())
				}
			}),
			office: issuer,
			now: () => Date.now(),
			random: () => Math.random(),
			by,
			online,
			lockIsSure: 'locks' in navigator,
			lock,
			report
		};
	}
}

function inTurn<T>(run: () => Promise<T>): Promise<T> {
	return navigator.locks.request(LOCK, run);
}
