import { toBase64url } from '#vault/digest';
import type { Database, SettingRow } from './database.ts';
import { writing } from './write.ts';

export async function findSetting<Id extends SettingRow['id']>(
	db: Database,
	id: Id
): Promise<Extract<SettingRow, { id: Id }> | undefined> {
	return (await db.settings.get(id)) as Extract<SettingRow, { id: Id }> | undefined;
}

/**
 * The token of this device's mailbox at the office: 32 random bytes, base64url. Made with the first
 * use; whoever asks first makes it, everyone gets the same.
 */
export async function mailbox(db: Database): Promise<string> {
	const row = await findSetting(db, 'mailbox');
	if (row) return row.token;
	const token = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
	return writing(db, [db.settings], async () => {
		const stored = await findSetting(db, 'mailbox');
		if (stored) return stored.token;
		await db.settings.add({ id: 'mailbox', token });
		return token;
	});
}

/** The office's clock minus this device's, in ms; nothing before the office was first asked. */
export async function clockOffset(db: Database): Promise<number | undefined> {
	return (await officeClock(db))?.offset;
}

/** The same, and when it was measured. */
export async function officeClock(
	db: Database
): Promise<{ readonly offset: number; readonly at?: number } | undefined> {
	return findSetting(db, 'clock');
}

export async function setClockOffset(db: Database, offset: number, at: number): Promise<void> {
	await writing(db, [db.settings], async () => {
		await db.settings.put({ id: 'clock', offset, at });
	});
}
