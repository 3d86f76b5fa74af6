import 'fake-indexeddb/auto';
import { GENESIS, type AuditEntry } from '#domain/audit';
import { addDraft, deleteDraft, restoreDraft } from '#storage/drafts';
import { addEvidence } from '#storage/documents';
import { auditHead } from '#storage/audit';
import { erasing } from '#storage/audit-erase';
import { listAuditRows } from '#storage/audit-log';
import { acting, entryDigest, linkOf } from '#storage/audit-chain';
import type { Anchor, Log } from '#storage/audit-proof';
import type { AuditRow } from '#storage/database';
import { getNewsKey } from '#storage/keys';
import { addNews } from '#storage/news';
import { recordReceived } from '#storage/outbox';
import { recordSubmission } from '#storage/submissions';
import { sealNews } from '#vault/news';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import {
	delivered,
	draftOf,
	evidenceOf,
	newsOf,
	NOW,
	openWorld,
	outboxRow,
	receiptJws,
	submissionOf,
	type World
} from '../storage/world.ts';

/** One person's log, as it is stored, with all that a thief of the database could use. */
export type Person = {
	readonly world: World;
	readonly log: Log;
	readonly newsKey: JsonWebKey;
	/** remembers what it opened: a hundred thousand proofs open the same few rows */
	readonly vault: Vault;
};

/** Two applications, one with the office and one erased, entries of page and worker. */
export async function person(): Promise<Person> {
	const world = await openWorld();
	const { db, vault } = world;
	const draft = draftOf('a-1');
	const { evidence, bytes } = await evidenceOf('d-1', draft.id);
	await addDraft(db, vault, draft);
	await addEvidence(db, vault, evidence, bytes);
	await addDraft(db, vault, draftOf('a-2'));
	await deleteDraft(db, vault, 'a-2', NOW + 1);
	const entries = { applications: ['a-2'], at: NOW + 2 };
	await erasing(db, vault, entries, [db.drafts], async ({ record }) => {
		await db.drafts.delete('a-2');
		await record();
	});
	const head = await auditHead(db);
	await recordSubmission(db, vault, submissionOf('s-1', draft, [evidence]), NOW + 3);
	const row = outboxRow('s-1', 'a-1');
	await recordReceived(db, row, delivered(row), { receipt: receiptJws('s-1') });
	await addNews(db, [newsOf('s-1', 1)], 1, NOW + 9);
	await addDraft(db, vault, draftOf('a-3'));
	await deleteDraft(db, vault, 'a-3', NOW + 10);
	await restoreDraft(db, vault, 'a-3', NOW + 11);
	const newsKey = await getNewsKey(db);
	const log = await logOf(world, [{ submission: 's-1', head, signed: true }]);
	return { world, log, newsKey, vault: remembering(vault) };
}

export async function logOf({ db }: World, anchors: readonly Anchor[] = []): Promise<Log> {
	const checkpoint = (await db.chain.get('checkpoint'))?.sealed;
	return { rows: await listAuditRows(db), checkpoint, anchors };
}

/** All links made anew over rows as they stand: anybody can, who can write to the database. */
export async function relinked(rows: readonly AuditRow[]): Promise<AuditRow[]> {
	let head = GENESIS;
	const made: AuditRow[] = [];
	for (const [index, row] of rows.entries()) {
		head = await linkOf(head, row.id, row.digest ?? '');
		made.push({ ...row, seq: index + 1, head });
	}
	return made;
}

/** An entry as the worker would have written it: its key lies open in the database. */
export async function forged(
	newsKey: JsonWebKey,
	after: string,
	wish: Partial<AuditEntry> = {}
): Promise<AuditRow> {
	const id = wish.id ?? crypto.randomUUID();
	const entry: AuditEntry = {
		...{ id, at: NOW, act: 'delivered', application: 'a-1', detail: {} },
		...{ clock: 0, after, salt: 'forged' },
		...wish
	};
	const [digest, sealed] = await Promise.all([entryDigest(entry), sealNews(newsKey, entry)]);
	return { id, application: entry.application, sealed, digest };
}

/** One more act of the worker, which no page has covered. */
export async function workerActs({ world, newsKey }: Person): Promise<void> {
	const act = { at: NOW + 20, act: 'news', application: 'a-1', detail: { kind: 'reply' } } as const;
	const pen = { seal: (entry: AuditEntry) => sealNews(newsKey, entry) };
	await acting(world.db, pen, [], [act], ({ record }) => record());
}

function remembering(vault: Vault): Vault {
	const news = new Map<string, Promise<unknown>>();
	const sealed = new WeakMap<Sealed, Map<string, Promise<unknown>>>();
	return {
		...vault,
		openNews: (jwe) => kept(news, jwe, () => vault.openNews(jwe)) as never,
		open: (place, row) => {
			const places = sealed.get(row) ?? new Map<string, Promise<unknown>>();
			sealed.set(row, places);
			return kept(places, place, () => vault.open(place, row)) as never;
		}
	};
}

function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
	const made = map.get(key) ?? make();
	map.set(key, made);
	return made;
}
