import type { NewsEvent } from '#domain/status';
import { sealNews } from '#vault/news';
import type { Vault } from '#vault/vault';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database, NewsRow } from './database.ts';
import { fittedTo } from './fitting.ts';
import { expectNewsKeyIn, underNewsKey } from './keys.ts';
import { addUnreadIn } from './notices.ts';
import { findSetting } from './settings.ts';
import { byWorker } from './worker-audit.ts';

/**
 * Keeps what the office said, sealed, and how far we have listened. Doubles do not count, nor what is
 * said of a submission that was erased here; the cursor never goes back. Answers the events that are new.
 */
export async function addNews(
	db: Database,
	events: readonly NewsEvent[],
	cursor: number,
	askedAt: number
): Promise<NewsEvent[]> {
	return underNewsKey(db, (newsKey) => addUnder(db, newsKey, { events, cursor, askedAt }));
}

type Heard = {
	readonly events: readonly NewsEvent[];
	readonly cursor: number;
	readonly askedAt: number;
};

async function addUnder(
	db: Database,
	newsKey: JsonWebKey,
	{ events, cursor, askedAt }: Heard
): Promise<NewsEvent[]> {
	const [known, gone] = await Promise.all([
		knownNews(
			db,
			events.map((event) => event.id)
		),
		erasedAmong(db, events)
	]);
	const fresh = events.filter(({ id, submission }) => !known.has(id) && !gone.has(submission));
	const rows = await sealEvents(newsKey, fresh);
	const acts = await newsActs(db, fresh, askedAt);
	const tables = [db.keys, db.news, db.settings, db.erased, db.submissions, db.outbox];
	const added = await acting(db, byWorker(newsKey), tables, acts, async ({ kept, record }) => {
		if (kept) return rows.map(({ id }) => id);
		await expectNewsKeyIn(db, newsKey);
		const goneSince = await erasedAmong(db, rows);
		const ids = await addNewsIn(
			db,
			rows.filter(({ submission }) => !goneSince.has(submission))
		);
		await addUnreadIn(
			db,
			rows.filter(({ id }) => ids.includes(id))
		);
		for (const { id, news } of fresh) {
			if (news.kind !== 'invoice' || !ids.includes(id)) continue;
			const outbox = await db.outbox.toArray();
			await db.outbox.bulkPut(outbox.flatMap((row) => fittedTo(news.invoice, row, askedAt)));
		}
		const before = (await findSetting(db, 'news-cursor')) ?? { value: 0 };
		await db.settings.put({
			...before,
			id: 'news-cursor',
			value: Math.max(before.value, cursor),
			// As the clock says now: one that was once ahead must not count for good.
			askedAt
		});
		if (ids.length > 0) await record();
		return ids;
	});
	return fresh.filter((event) => added.includes(event.id));
}

/**
 * What the office said, as codes. Of a payment's result, only that which stands outside of its order; an
 * answer about the account stands in the log as delivered.
 */
export async function newsActs(
	db: Database,
	events: readonly NewsEvent[],
	at: number
): Promise<AuditAct[]> {
	const told = events.filter(
		({ news, cursor }) => news.kind !== 'account' && (news.kind !== 'payment' || cursor === 0)
	);
	const rows = await db.outbox.bulkGet(told.map(({ submission }) => submission));
	return told.map(({ news }, index) => ({
		at,
		act: 'news',
		application: rows[index]?.application ?? null,
		detail: { kind: news.kind, ...codesOf(news) }
	}));
}

function codesOf(news: NewsEvent['news']): AuditAct['detail'] {
	if (news.kind === 'status') return { status: news.status };
	if (news.kind === 'invoice') return { invoice: news.invoice.id };
	if (news.kind === 'request') return { request: news.request.id };
	if (news.kind === 'reply') return { request: news.request };
	if (news.kind !== 'payment') return {};
	return { payment: news.payment.id, state: news.payment.result.state };
}

/** The submissions among them that were erased here, and were not brought back since. */
async function erasedAmong(
	db: Database,
	of: readonly { readonly submission: string }[]
): Promise<ReadonlySet<string>> {
	const ids = [...new Set(of.map(({ submission }) => submission))];
	const [erased, here] = await Promise.all([
		db.erased.bulkGet(ids),
		db.submissions.where('id').anyOf(ids).primaryKeys()
	]);
	return new Set(ids.filter((id, index) => erased[index] && !here.includes(id)));
}

/** Which of these news events are kept already; needs no open vault. */
export async function knownNews(
	db: Database,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	const rows = await db.news.bulkGet([...ids]);
	return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
}

/** The last news heard; 0 before the first. */
export async function newsCursor(db: Database): Promise<number> {
	return (await findSetting(db, 'news-cursor'))?.value ?? 0;
}

/** When the office last answered, ms since the epoch. */
export async function newsAskedAt(db: Database): Promise<number | undefined> {
	return (await findSetting(db, 'news-cursor'))?.askedAt;
}

/** What the office said of a submission, in its order. One read, then opened: fit for `live`. */
export async function listNews(
	db: Database,
	vault: Vault,
	submission: string
): Promise<NewsEvent[]> {
	return openEvents(vault, await db.news.where('submission').equals(submission).toArray());
}

/** What the office said last, of all submissions, newest first; and how much there is in all. */
export async function findNewest(
	db: Database,
	vault: Vault,
	most: number
): Promise<{ readonly events: NewsEvent[]; readonly all: number }> {
	const rows = await db.news.toArray();
	// an answer to a question of ours has no place in the office's order
	const told = rows.filter(({ cursor }) => cursor > 0).sort((a, b) => b.cursor - a.cursor);
	const events = await openEvents(vault, told.slice(0, most));
	return { events: events.reverse(), all: told.length };
}

export async function openEvents(vault: Vault, rows: readonly NewsRow[]): Promise<NewsEvent[]> {
	const events = await Promise.all(rows.map((row) => vault.openNews<NewsEvent>(row.sealed)));
	return events.sort((a, b) => a.cursor - b.cursor);
}

export function sealEvents(newsKey: JsonWebKey, events: readonly NewsEvent[]): Promise<NewsRow[]> {
	return Promise.all(
		events.map(async (event) => ({
			id: event.id,
			submission: event.submission,
			cursor: event.cursor,
			sealed: await sealNews(newsKey, event)
		}))
	);
}

/** Part of the caller's transaction; answers the ids that were not there. */
export async function addNewsIn(db: Database, rows: readonly NewsRow[]): Promise<string[]> {
	const added: string[] = [];
	for (const row of rows) {
		if (await db.news.get(row.id)) continue;
		await db.news.add(row);
		added.push(row.id);
	}
	return added;
}
