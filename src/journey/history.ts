import { actorOf, clockDoubt, type Actor, type AuditEntry, type ClockDoubt } from '#domain/audit';
import { listAuditRows, openAudit } from '#storage/audit-log';
import type { AuditRow } from '#storage/database';
import type { Vault } from '#vault/vault';
import type { PageEnvironment } from './environment.ts';

export type Happened = {
	readonly entry: AuditEntry;
	readonly by: Actor;
	readonly doubt: ClockDoubt;
	/** the application that it belongs to, also where it was an answer to the office */
	readonly application: string | null;
	/** what was applied for, where that is known */
	readonly service: string | undefined;
};
export type History = {
	/** newest first, in the order in which they were written: no clock decides that */
	readonly happened: readonly Happened[];
	/** entries that do not open */
	readonly unreadable: number;
	/** entries that were erased when asked for */
	readonly erased: number;
};

/** What was done, of one application or of all. Throws at nothing that stands in the log. */
export async function historyOf(
	{ db, vault }: Pick<PageEnvironment, 'db' | 'vault'>,
	application?: string
): Promise<History> {
	const rows = await listAuditRows(db);
	const opened = await openReadable(vault, rows);
	const entries = opened.filter((entry) => entry !== undefined);
	const erased = rows.filter(({ sealed }) => sealed === null).length;
	const owners = ownersOf(entries);
	const services = servicesOf(entries);
	const all = entries.map((entry): Happened => {
		const own = entry.application;
		const owner = own === null ? null : (owners.get(own) ?? own);
		const service = owner === null ? undefined : services.get(owner);
		return { entry, by: actorOf(entry), doubt: clockDoubt(entry), application: owner, service };
	});
	const wanted = all.filter((one) => application === undefined || one.application === application);
	return {
		happened: wanted.reverse(),
		unreadable: rows.length - erased - entries.length,
		erased: application === undefined ? erased : 0
	};
}

/** Each of these entries, as far as it opens and is one. */
export function openReadable(
	vault: Vault,
	rows: readonly AuditRow[]
): Promise<(AuditEntry | undefined)[]> {
	return Promise.all(rows.map((row) => openAudit(vault, row).then(readable, () => undefined)));
}

/** The log with its proofs, for whoever wants to verify it elsewhere. See `storage/README.md`. */
export async function provenLog({ db, vault }: Pick<PageEnvironment, 'db' | 'vault'>) {
	const [rows, receipts] = await Promise.all([listAuditRows(db), db.receipts.toArray()]);
	return {
		format: 'kibali-history-1',
		entries: await Promise.all(
			rows.map(async (row) => ({
				...proofOf(row),
				entry: await openAudit(vault, row).catch(() => undefined)
			}))
		),
		receipts: await Promise.all(
			receipts.map(async ({ id, sealed }) => ({
				submission: id,
				jws: await vault
					.openNews<{ jws: string }>(sealed)
					.then(({ jws }) => jws)
					.catch(() => null)
			}))
		)
	};
}

export function proofOf({ seq, id, digest, head, old, erased }: AuditRow) {
	return { seq, id, digest, head, old, erased };
}

/** An entry that somebody put there may be anything. */
function readable(entry: AuditEntry | undefined): AuditEntry | undefined {
	if (!entry || !Number.isFinite(entry.at) || typeof entry.act !== 'string') return undefined;
	if (Math.abs(entry.at) > 8.64e15) return undefined;
	const application = typeof entry.application === 'string' ? entry.application : null;
	const told = typeof entry.detail === 'object' && entry.detail !== null;
	return { ...entry, application, detail: told ? entry.detail : {} };
}

/** What is written to the office has a draft of its own: an answer under the name of what was asked. */
function ownersOf(entries: readonly AuditEntry[]): Map<string, string> {
	const owners = entries.flatMap(({ application, detail }): [string, string][] => {
		const { request, draft = `reply:${request}` } = detail;
		const named = request !== undefined || detail['draft'] !== undefined;
		return application === null || !named ? [] : [[String(draft), application]];
	});
	return new Map(owners);
}

function servicesOf(entries: readonly AuditEntry[]): Map<string, string> {
	const started = entries.flatMap(({ act, application, detail }): [string, string][] =>
		act === 'draft-started' && application !== null
			? [[application, String(detail['service'])]]
			: []
	);
	return new Map(started);
}
