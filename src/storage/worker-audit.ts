import type { AuditEntry } from '#domain/audit';
import { sealNews } from '#vault/news';
import type { AuditAct } from './audit.ts';
import type { AuditRow } from './database.ts';

/** An entry as the worker writes it, which cannot open the vault. */
export async function sealAuditAsNews(newsKey: JsonWebKey, act: AuditAct): Promise<AuditRow> {
	const id = crypto.randomUUID();
	const entry: AuditEntry = { ...act, id };
	return { id, application: act.application, sealed: await sealNews(newsKey, entry) };
}
