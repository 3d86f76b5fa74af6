import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { writeRecord, type BackupRecord } from '#journey/backup-records';
import { argon2 } from '#vault/argon2';
import { writeBackup } from '#vault/backup-file';
import { backup } from '../../src/messages/en/backup.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Makes a file as a person does; comes to what was saved, and the key. */
export async function makeFile(page: Page, start: string): Promise<{ file: Buffer; key: string }> {
	await button(page, start).click();
	await expect(page.locator('[data-secret] span').first()).toHaveText(/^\d{4}/);
	const key = (await page.locator('[data-secret]').innerText()).replace(/\s+/g, ' ');
	await page.getByRole('checkbox', { name: backup.secret.written }).check();
	await button(page, backup.secret.make).click();
	await expect(page.getByRole('heading', { name: backup.made.title })).toBeVisible({
		timeout: 60_000
	});
	await expect(page.locator('[data-secret]')).toHaveCount(0);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: backup.made.save }).click()
	]);
	expect(saved.suggestedFilename()).toMatch(/^kibali-backup-\d{4}-\d\d-\d\d\.kibali$/);
	return { file: readFileSync(await saved.path()), key };
}

export async function openFile(
	page: Page,
	file: Buffer,
	key: string,
	name = 'kibali-backup-2026-11-23.kibali'
): Promise<void> {
	await page.goto('/backup');
	await page.getByLabel(backup.bring.file).setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer: file
	});
	await page.getByRole('textbox', { name: backup.bring.key }).fill(key);
	await button(page, backup.bring.open).click();
}

export async function bringIn(page: Page): Promise<void> {
	await button(page, backup.found.take).click();
	await expect(page.getByRole('heading', { name: backup.done.title })).toBeVisible({
		timeout: 60_000
	});
}

/** A file as somebody with bad intentions could write it, for who is told its key. */
export async function forgedFile(key: string, records: readonly BackupRecord[]): Promise<Buffer> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const how = { algorithm: 'argon2id', memory: 19 * 1024, passes: 2, lanes: 1, salt } as const;
	const writer = await writeBackup(key, how, async (secret) =>
		Uint8Array.from(await argon2(secret, how))
	);
	const about = { format: 1, scope: 'all', office: 'practice', madeAt: 1, bytes: 0 };
	const all = [{ table: 'backup', row: about }, ...records];
	for (const record of all) await writeRecord(writer, record);
	await writeRecord(writer, { table: 'end', row: { records: all.length } });
	return Buffer.from(await (await writer.end()).arrayBuffer());
}
