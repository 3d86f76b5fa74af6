import type { Act } from '#domain/audit';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import { openAudit } from './audit-log.ts';
import type { Database } from './database.ts';

type Saved = {
	readonly act: Extract<Act, 'records-saved' | 'bundle-saved'>;
	readonly at: number;
	readonly application: string | null;
	readonly detail: Readonly<Record<string, string | number>>;
};

/** That something of it was saved as a file: who looks into the log sees what left the phone. */
export function recordSaved(db: Database, vault: Vault, saved: Saved): Promise<void> {
	return acting(db, byPage(vault), [], [saved], ({ kept, record }) =>
		kept ? Promise.resolve() : record()
	);
}

/** When this phone made the bundle with this list, ms; nothing where it did not. */
export async function bundleMadeAt(
	db: Database,
	vault: Vault,
	application: string,
	digest: string
): Promise<number | undefined> {
	const rows = await db.audit.where('application').equals(application).toArray();
	for (const row of rows) {
		// the worker makes none
		if (typeof row.sealed === 'string') continue;
		const entry = await openAudit(vault, row).catch(() => undefined);
		if (entry?.act === 'bundle-saved' && entry.detail['manifest'] === digest) return entry.at;
	}
	return undefined;
}
