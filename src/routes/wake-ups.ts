import { catalogState } from '#storage/catalog';
import type { Database, OutboxRow } from '#storage/database';
import { listLightDeliveries } from '#storage/light-deliveries';
import { everyDatabase } from '#storage/people';
import { follow } from './follow.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** how often to ask for news, by the age of the newest delivery */
const PACE = [
	{ younger: 10 * MINUTE, every: 5 * SECOND },
	{ younger: 60 * MINUTE, every: 15 * SECOND },
	{ younger: 24 * 60 * MINUTE, every: MINUTE },
	{ younger: Infinity, every: 5 * MINUTE }
];
/** A row that nobody took for so long has a sender that sleeps. */
const OVERDUE = MINUTE;

export type Wake = (overdue: boolean) => void;

/** Wakes the sender when a row falls due or news may have come, only while the page is seen. */
export async function watchOutbox(wake: Wake): Promise<void> {
	const databases = await openEvery();
	let rows: readonly OutboxRow[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stream: Stream | undefined;

	function plan(): void {
		clearTimeout(timer);
		const wait = nextWakeUp(rows, Date.now(), stream?.hearsNews());
		if (wait === undefined || document.visibilityState !== 'visible') return;
		timer = setTimeout(() => {
			wake(isOverdue(rows, Date.now()));
			plan();
		}, wait);
	}

	follow(() => everyDelivery(databases), {
		tables: ['outbox'],
		found(deliveries) {
			rows = deliveries;
			plan();
			if (rows.some(({ now }) => now.state === 'delivered')) void listen();
		}
	});
	document.addEventListener('visibilitychange', plan);

	/** The office has something: from now on it may say something of it. */
	async function listen(): Promise<void> {
		if (stream) return;
		stream = await import('./news-stream.ts');
		stream.listenWhileSeen(() => wake(false));
	}
}

type Stream = typeof import('./news-stream.ts');

/** Is there anything for a sender to do: to send, or to ask news of, or a catalog that a person wants? */
export async function newsAwaited(): Promise<boolean> {
	const databases = await openEvery();
	const wants = await Promise.all(databases.map(async (db) => (await catalogState(db)).asked));
	const rows = await everyDelivery(databases);
	return wants.some((asked) => asked?.wanted) || nextWakeUp(rows, Date.now()) !== undefined;
}

/** Does any row only wait for a link? */
export async function linkAwaited(): Promise<boolean> {
	const rows = await everyDelivery(await openEvery());
	return rows.some(({ now: is }) => is.state === 'queued' && is.reason !== undefined);
}

async function everyDelivery(databases: readonly Database[]): Promise<OutboxRow[]> {
	return (await Promise.all(databases.map(listLightDeliveries))).flat();
}

let every: Promise<Database[]> | undefined;

/** Of all who share this phone: what waits can be seen, and sent, while nothing can be read. */
function openEvery(): Promise<Database[]> {
	every ??= everyDatabase().catch((error: unknown) => {
		every = undefined;
		throw error;
	});
	return every;
}

/**
 * ms until the sender should look again; nothing when nothing is expected. `hears`: the office says by
 * itself when there is news.
 */
export function nextWakeUp(
	rows: readonly OutboxRow[],
	now: number,
	hears = false
): number | undefined {
	const waits = rows.flatMap(({ now: is }) => {
		if (is.state === 'queued') return [is.notBefore - now];
		if (is.state === 'sending') return [is.until - now];
		if (is.state === 'delivered') return [hears ? 5 * MINUTE : pace(now - is.at)];
		return [];
	});
	if (waits.length === 0) return undefined;
	return Math.min(Math.max(Math.min(...waits), 5 * SECOND), 5 * MINUTE);
}

export function isOverdue(rows: readonly OutboxRow[], now: number): boolean {
	return rows.some(({ now: is }) => {
		if (is.state === 'queued') return is.notBefore + OVERDUE < now;
		return is.state === 'sending' && is.until + OVERDUE < now;
	});
}

function pace(age: number): number {
	// The clock was set back since: how old it is nobody can tell.
	if (age < 0) return MINUTE;
	return PACE.find(({ younger }) => age < younger)?.every ?? 5 * MINUTE;
}
