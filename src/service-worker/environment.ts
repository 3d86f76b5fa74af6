import type { Office } from '#domain/office';
import { createGateway } from '#gateway/http';
import type { Gateway } from '#gateway/port';
import { openDatabase, type Database } from '#storage/database';
import { office } from '#storage/office';
import { mailbox } from '#storage/settings';
import { queueing } from './queueing.ts';
import { report } from './report.ts';

/** What a sender needs; the worker and the page hand it over, tests bring their own. */
export type SenderEnvironment = {
	readonly db: Database;
	readonly gateway: Gateway;
	/** the office whose receipts count */
	readonly office: Office;
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
const BASE = '/v1';

/** The real one, for either home. The far side is the server that the app came from. */
export async function openEnvironment(home: 'worker' | 'page'): Promise<SenderEnvironment> {
	const db = openDatabase();
	const online = () => navigator.onLine !== false;
	const token = await mailbox(db);
	const lockIsSure = 'locks' in navigator;
	return {
		db,
		gateway: createGateway({ base: BASE, token, online, fetch: (...call) => fetch(...call) }),
		office,
		now: () => Date.now(),
		random: () => Math.random(),
		by: `${home}:${crypto.randomUUID()}`,
		online,
		lockIsSure,
		lock: lockIsSure ? (run) => navigator.locks.request(LOCK, run) : queueing(),
		report
	};
}
