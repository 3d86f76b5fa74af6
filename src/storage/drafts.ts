import type { Draft, VersionChoice } from '#domain/draft';
import { sameSealing } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database, DraftRow, ServiceRow } from './database.ts';
import { keepServiceIn } from './services.ts';

export type FoundDraft = { readonly draft: Draft; readonly state: DraftRow['state'] };
export type SaveResult =
	| { readonly saved: true }
	/** another tab has saved, closed or deleted it; `newest`: the stored revision, 0 if none */
	| { readonly saved: false; readonly newest: number };

/** The open drafts, newest change first. One read, then opened: fit for `live`. */
export async function listDrafts(db: Database, vault: Vault): Promise<Draft[]> {
	const rows = await db.drafts.toArray();
	const open = rows.filter((row) => row.state === 'open');
	const drafts = await Promise.all(open.map((row) => openDraft(vault, row)));
	return drafts.sort((a, b) => b.changedAt - a.changedAt);
}

/** One read, then opened: fit for `live`. */
export async function findDraft(
	db: Database,
	vault: Vault,
	id: string
): Promise<FoundDraft | undefined> {
	const row = await db.drafts.get(id);
	return row && { draft: await openDraft(vault, row), state: row.state };
}

/** Opens nothing, so it is cheap to watch. */
export async function draftRevision(db: Database, id: string): Promise<number | undefined> {
	return (await db.drafts.get(id))?.revision;
}

/** `under`: the service as it is now, which the draft keeps. */
export async function addDraft(
	db: Database,
	vault: Vault,
	draft: Draft,
	under?: ServiceRow
): Promise<void> {
	const row = await sealDraft(vault, draft, 'open');
	await acting(
		db,
		byPage(vault),
		[db.drafts, db.services],
		[startOf(draft)],
		async ({ kept, record }) => {
			if (kept) return;
			await db.drafts.add(row);
			if (under) await keepServiceIn(db, under);
			await record();
		}
	);
}

/** What this change decides, for the audit. */
export type Decided = {
	/** answers changed, for the first time since the form was opened */
	readonly edited?: boolean;
	/** warnings */
	readonly accepted?: readonly string[];
	readonly version?: VersionChoice;
};

/** Compare-and-set: only the first revision, or the next of the open draft that is stored, is kept. */
export async function saveDraft(
	db: Database,
	vault: Vault,
	draft: Draft,
	decided: Decided = {}
): Promise<SaveResult> {
	const row = await sealDraft(vault, draft, 'open');
	const acts = actsOf(draft, decided);
	return acting(db, byPage(vault), [db.drafts], acts, async ({ again, record }) => {
		const stored = await db.drafts.get(draft.id);
		if (again && stored && sameSealing(stored.sealed, row.sealed)) return { saved: true };
		const revision = stored?.revision ?? 0;
		if ((stored && stored.state !== 'open') || revision !== draft.revision - 1) {
			return { saved: false, newest: revision };
		}
		await db.drafts.put({ ...stored, ...row });
		await record();
		return { saved: true };
	});
}

function startOf({ id: application, startedAt: at, service, version }: Draft): AuditAct {
	return { at, act: 'draft-started', application, detail: { service, version } };
}

function actsOf(draft: Draft, { edited = false, accepted = [], version }: Decided): AuditAct[] {
	const { id: application, changedAt: at } = draft;
	if (draft.revision === 1) return [startOf(draft)];
	const acts: AuditAct[] = edited ? [{ at, act: 'draft-edited', application, detail: {} }] : [];
	for (const acceptance of accepted) {
		const [requirement = ''] = acceptance.split('|');
		acts.push({ at, act: 'warning-accepted', application, detail: { requirement } });
	}
	if (!version) return acts;
	const taken = 'take' in version;
	const detail = { version: taken ? version.take : version.stay };
	return [...acts, { at, act: taken ? 'version-taken' : 'version-kept', application, detail }];
}

/** Soft, so that it can be undone. False when there is no open draft of this id. */
export async function deleteDraft(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<boolean> {
	return moveDraft(db, vault, { id, at, from: 'open', to: 'deleted' });
}

/** False when it was not deleted, or is gone for good. */
export async function restoreDraft(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<boolean> {
	return moveDraft(db, vault, { id, at, from: 'deleted', to: 'open' });
}

export async function sealDraft(
	vault: Vault,
	draft: Draft,
	state: DraftRow['state']
): Promise<DraftRow> {
	const sealed = await vault.seal(`drafts:${draft.id}`, draft);
	return { id: draft.id, revision: draft.revision, state, sealed };
}

/** The closed draft's next, open revision, sealed; nothing when there is no closed draft. */
export async function sealReopened(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<DraftRow | undefined> {
	const found = await findDraft(db, vault, id);
	if (found?.state !== 'closed') return undefined;
	const { draft } = found;
	return sealDraft(vault, { ...draft, revision: draft.revision + 1, changedAt: at }, 'open');
}

/** Part of the caller's transaction; false when the draft is no longer as it was read. */
export async function reopenIn(db: Database, row: DraftRow): Promise<boolean> {
	const stored = await db.drafts.get(row.id);
	if (stored?.state !== 'closed' || stored.revision !== row.revision - 1) return false;
	await db.drafts.put({ ...stored, ...row });
	return true;
}

/** Part of the caller's transaction: what was sent is no longer edited. */
export async function closeIn(db: Database, stored: DraftRow): Promise<void> {
	await db.drafts.put({ ...stored, state: 'closed' });
}

type Move = { id: string; at: number; from: DraftRow['state']; to: 'open' | 'deleted' };

async function moveDraft(db: Database, vault: Vault, move: Move): Promise<boolean> {
	const { id, at, from, to } = move;
	const act = to === 'deleted' ? 'draft-deleted' : 'draft-restored';
	const moved = { at, act, application: id, detail: {} } as const;
	return acting(db, byPage(vault), [db.drafts], [moved], async ({ kept, record }) => {
		if (kept) return true;
		const stored = await db.drafts.get(id);
		if (stored?.state !== from) return false;
		await db.drafts.put({ ...stored, state: to, ...(to === 'deleted' ? { deletedAt: at } : {}) });
		await record();
		return true;
	});
}

function openDraft(vault: Vault, row: DraftRow): Promise<Draft> {
	return vault.open<Draft>(`drafts:${row.id}`, row.sealed);
}
