import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database } from './database.ts';
import type { Notices, Unread, WakeAddress } from './notices.ts';
import { findSetting } from './settings.ts';
import { writing } from './write.ts';

/** What this person chose; null: they are told nothing outside of the app. */
export async function findNotices(db: Database): Promise<Notices | null> {
	return (await findSetting(db, 'notices')) ?? null;
}

/**
 * Keeps what was chosen, and where the office may wake this browser from now on; what came before is told
 * already, for somebody is here and looks.
 */
export async function setNotices(
	db: Database,
	vault: Vault,
	notices: Notices | null,
	endpoint: string | null,
	act: AuditAct
): Promise<void> {
	await acting(db, byPage(vault), [db.settings], [act], async ({ kept, record }) => {
		if (kept) return;
		if (notices) await db.settings.put({ ...notices, id: 'notices' });
		else await db.settings.delete('notices');
		await setAddressIn(db, endpoint);
		const row = await findSetting(db, 'unread');
		if (row) await db.settings.put({ ...row, told: true });
		await record();
	});
}

/** The same choice in other words, or at another address; nothing that somebody did. */
export async function keepNotices(
	db: Database,
	notices: Notices,
	endpoint: string | null
): Promise<void> {
	await writing(db, [db.settings], async () => {
		const row = await findSetting(db, 'notices');
		if (!row) return;
		await db.settings.put({ ...row, title: notices.title, options: notices.options });
		await setAddressIn(db, endpoint);
	});
}

/** One name for this device at the office, made once. An office that was told nothing need not be told no. */
async function setAddressIn(db: Database, endpoint: string | null): Promise<void> {
	const known = await findSetting(db, 'wake-address');
	if ((known?.endpoint ?? null) === endpoint) return;
	const subscription = known?.subscription ?? crypto.randomUUID();
	const address: WakeAddress = { subscription, endpoint, told: false };
	await db.settings.put({ ...known, ...address, id: 'wake-address' });
}

/** What nobody has looked at, newest last. */
export async function listUnread(db: Database): Promise<readonly Unread[]> {
	return (await findSetting(db, 'unread'))?.news ?? [];
}

/** In the transaction of who erases them: what is gone is not unread either. */
export function forgetUnreadIn(db: Database, submissions: readonly string[]): Promise<void> {
	return forgetIn(db, ({ submission }) => submissions.includes(submission));
}

async function forgetIn(db: Database, concerned: (one: Unread) => boolean): Promise<void> {
	const row = await findSetting(db, 'unread');
	if (row) await db.settings.put({ ...row, news: row.news.filter((one) => !concerned(one)) });
}

/** All of it, or all of one submission. Answers whether there was any. */
export async function markRead(db: Database, submission?: string): Promise<boolean> {
	if (!(await listUnread(db)).some(concerned)) return false;
	await writing(db, [db.settings], () => forgetIn(db, concerned));
	return true;

	function concerned(one: Unread): boolean {
		return submission === undefined || one.submission === submission;
	}
}
