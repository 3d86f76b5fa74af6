import type { QuietHours } from '#domain/quiet-hours';
import type { Database, NewsRow } from './database.ts';
import { writing } from './write.ts';

/** News that nobody has looked at here, by its ids alone: a worker that can read none of it may count it. */
export type Unread = { readonly id: string; readonly submission: string };

/** How this person wants to be told of news. */
export type Notices = {
	/** what a notification says, in the person's language, as the browser is given it */
	readonly title: string;
	readonly options: {
		readonly body: string;
		readonly lang: string;
		readonly icon: string;
		/** one takes the place of the one before */
		readonly tag: string;
		/** and makes itself heard again */
		readonly renotify: boolean;
	};
	/** null: at any time */
	readonly quiet: QuietHours | null;
};

/** Where the office may wake this browser; null: no more. `told`: the office knows. */
export type WakeAddress = {
	readonly subscription: string;
	readonly endpoint: string | null;
	readonly told: boolean;
};

/** Part of the caller's transaction. What came as the answer to a question of ours is no news: cursor 0. */
export async function addUnreadIn(db: Database, rows: readonly NewsRow[]): Promise<void> {
	const fresh = rows.filter(({ cursor }) => cursor > 0);
	if (fresh.length === 0) return;
	const row = await db.settings.get('unread');
	const news = row?.id === 'unread' ? row.news : [];
	const more = fresh.map(({ id, submission }) => ({ id, submission }));
	// one that was erased and is said again is new, and one only
	const others = news.filter((one) => more.every(({ id }) => id !== one.id));
	await db.settings.put({ ...row, id: 'unread', news: [...others, ...more], told: false });
}

/** What a notification and the badge need; `last`: the newest news that nobody has looked at. */
export async function findUntold(db: Database): Promise<{
	readonly unread: number;
	readonly untold: boolean;
	readonly last: string | undefined;
	readonly notices: Notices | undefined;
}> {
	const [row, notices] = await db.settings.bulkGet(['unread', 'notices']);
	const news = row?.id === 'unread' ? row.news : [];
	// what was erased is none any more
	const unread = await db.news
		.where('id')
		.anyOf(news.map(({ id }) => id))
		.count();
	return {
		unread,
		untold: unread > 0 && row?.id === 'unread' && !row.told,
		last: news.at(-1)?.id,
		notices: notices?.id === 'notices' ? notices : undefined
	};
}

/** Up to `last`; what came since is still to be told. */
export async function noteTold(db: Database, last: string | undefined): Promise<void> {
	await writing(db, [db.settings], async () => {
		const row = await db.settings.get('unread');
		if (row?.id === 'unread' && row.news.at(-1)?.id === last) {
			await db.settings.put({ ...row, told: true });
		}
	});
}

export async function findWakeAddress(db: Database): Promise<WakeAddress | undefined> {
	const row = await db.settings.get('wake-address');
	return row?.id === 'wake-address' ? row : undefined;
}

/** The office knows this very address. */
export async function noteAddressTold(db: Database, { endpoint }: WakeAddress): Promise<void> {
	await writing(db, [db.settings], async () => {
		const row = await db.settings.get('wake-address');
		if (row?.id !== 'wake-address' || row.endpoint !== endpoint) return;
		await db.settings.put({ ...row, told: true });
	});
}
