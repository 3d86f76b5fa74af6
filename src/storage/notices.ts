import type { QuietHours } from '#domain/quiet-hours';
import type { Database, NewsRow, SettingRow } from './database.ts';
import { findSetting } from './settings.ts';
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
	const row = await findSetting(db, 'unread');
	const more = fresh.map(({ id, submission }) => ({ id, submission }));
	await db.settings.put({
		...{ ...row, id: 'unread', told: false },
		news: [...(row?.news ?? []), ...more]
	});
}

/** Somebody was told of it, or it was told to somebody: of `seen`, not of what came since. */
export async function noteTold(
	db: Database,
	seen: Extract<SettingRow, { told: boolean }>
): Promise<void> {
	await writing(db, [db.settings], async () => {
		const row = await findSetting(db, seen.id);
		if (JSON.stringify(row) !== JSON.stringify(seen)) return;
		await db.settings.put({ ...seen, told: true });
	});
}
