import type { AuditEntry } from '#domain/audit';
import { sealNews } from '#vault/news';
import { addAuditIn, type AuditAct } from './audit.ts';
import type { AuditRow, Database } from './database.ts';
import { expectNewsKeyIn, underNewsKey } from './keys.ts';
import { writing } from './write.ts';

/** An entry as the worker writes it, which cannot open the vault. */
export async function sealAuditAsNews(newsKey: JsonWebKey, act: AuditAct): Promise<AuditRow> {
	const id = crypto.randomUUID();
	const entry: AuditEntry = { ...act, id };
	return { id, application: act.application, sealed: await sealNews(newsKey, entry) };
}

/** An entry of its own, where no vault is open. */
export async function recordAsNews(db: Database, act: AuditAct): Promise<void> {
	await underNewsKey(db, async (newsKey) => {
		const row = await sealAuditAsNews(newsKey, act);
		await writing(db, [db.keys, db.audit], async () => {
			await expectNewsKeyIn(db, newsKey);
			await addAuditIn(db, row);
		});
	});
}
