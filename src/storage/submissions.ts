import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import type { Money } from '#domain/money';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import { sameSealing } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { addAuditIn, sealAudit } from './audit.ts';
import type { Database, OutboxRow, SubmissionRow, UploadRow } from './database.ts';
import { writing } from './write.ts';

/** The applicant's own copy of what was submitted. */
export type SubmissionCopy = {
	readonly envelope: Envelope;
	/** the documents as they were, thumbnails included */
	readonly evidence: readonly Evidence[];
	/** the fees as they were told, one total per currency */
	readonly total: readonly Money[];
};
export type ReplyCopy = {
	readonly envelope: ReplyEnvelope;
	readonly evidence: readonly Evidence[];
};
/** `createdAt`: ms since the epoch, when *Submit* was tapped. */
export type Stored<Copy> = Copy & { readonly createdAt: number };

export type SubmissionRecord = {
	readonly copy: SubmissionCopy;
	/** the draft that was sealed; it must still be the stored one */
	readonly draft: Draft;
	readonly outboxRow: OutboxRow;
	/** the sealed bytes of each upload that the outbox row lists */
	readonly uploads: readonly UploadRow[];
};
export type RecordResult =
	| { readonly recorded: true }
	/** the draft or its documents changed meanwhile; `newest`: the stored revision, 0 if none */
	| { readonly recorded: false; readonly newest: number };

/** Draft closed, copy, outbox row, uploads and audit entry: all in one transaction, or nothing. */
export async function recordSubmission(
	db: Database,
	vault: Vault,
	{ copy, draft, outboxRow, uploads }: SubmissionRecord,
	at: number
): Promise<RecordResult> {
	expectAllUploads(outboxRow, uploads);
	const { id } = copy.envelope;
	const row = await sealCopy(vault, { id, application: draft.id, kind: 'submission', at }, copy);
	const audit = await sealAudit(vault, {
		at,
		act: 'submitted',
		application: draft.id,
		detail: { submission: id, documents: uploads.length }
	});
	const tables = [db.drafts, db.documents, db.submissions, db.outbox, db.uploads, db.audit];
	return writing(db, tables, async ({ again }) => {
		const earlier = again ? await db.submissions.get(id) : undefined;
		if (earlier && sameSealing(earlier.sealed, row.sealed)) return { recorded: true };
		const stored = await db.drafts.get(draft.id);
		const documents = await db.documents.bulkGet(copy.evidence.map((one) => one.id));
		const same = stored?.state === 'open' && stored.revision === draft.revision;
		if (!same || documents.includes(undefined)) {
			return { recorded: false, newest: stored?.revision ?? 0 };
		}
		await db.submissions.add(row);
		await addToOutboxIn(db, outboxRow, uploads);
		await db.drafts.put({ ...stored, state: 'closed' });
		await addAuditIn(db, audit);
		return { recorded: true };
	});
}

/** A reply to the office's request: copy, outbox row, uploads and audit entry in one transaction. */
export async function recordReply(
	db: Database,
	vault: Vault,
	copy: ReplyCopy,
	outboxRow: OutboxRow,
	uploads: readonly UploadRow[],
	at: number
): Promise<void> {
	expectAllUploads(outboxRow, uploads);
	const { id, submission, request } = copy.envelope;
	const { application } = outboxRow;
	const row = await sealCopy(vault, { id, application, kind: 'reply', at }, copy);
	const audit = await sealAudit(vault, {
		at,
		act: 'replied',
		application,
		detail: { submission, request, documents: uploads.length }
	});
	await writing(db, [db.submissions, db.outbox, db.uploads, db.audit], async ({ again }) => {
		const earlier = again ? await db.submissions.get(id) : undefined;
		if (earlier && sameSealing(earlier.sealed, row.sealed)) return;
		await db.submissions.add(row);
		await addToOutboxIn(db, outboxRow, uploads);
		await addAuditIn(db, audit);
	});
}

/** Newest first. One read, then opened: fit for liveQuery. */
export async function listSubmissions(
	db: Database,
	vault: Vault
): Promise<Stored<SubmissionCopy>[]> {
	const rows = await db.submissions.toArray();
	const own = rows.filter((row) => row.kind === 'submission');
	const copies = await Promise.all(own.map((row) => openCopy<SubmissionCopy>(vault, row)));
	return copies.sort((a, b) => b.createdAt - a.createdAt);
}

/** One read, then opened: fit for liveQuery. */
export async function findSubmission(
	db: Database,
	vault: Vault,
	id: string
): Promise<Stored<SubmissionCopy> | undefined> {
	const row = await db.submissions.get(id);
	return row?.kind === 'submission' ? openCopy<SubmissionCopy>(vault, row) : undefined;
}

/** Replies to the office about one submission, oldest first. One read, then opened: fit for liveQuery. */
export async function listReplies(
	db: Database,
	vault: Vault,
	submission: string
): Promise<Stored<ReplyCopy>[]> {
	const rows = await db.submissions.toArray();
	const replies = rows.filter((row) => row.kind === 'reply');
	const copies = await Promise.all(replies.map((row) => openCopy<ReplyCopy>(vault, row)));
	return copies
		.filter((copy) => copy.envelope.submission === submission)
		.sort((a, b) => a.createdAt - b.createdAt);
}

type CopyFacts = Pick<SubmissionRow, 'id' | 'application' | 'kind'> & { at: number };

async function sealCopy(
	vault: Vault,
	{ at, ...facts }: CopyFacts,
	copy: SubmissionCopy | ReplyCopy
): Promise<SubmissionRow> {
	const sealed = await vault.seal(`submissions:${facts.id}`, copy);
	return { ...facts, createdAt: at, sealed };
}

async function openCopy<Copy>(vault: Vault, row: SubmissionRow): Promise<Stored<Copy>> {
	const copy = await vault.open<Copy>(`submissions:${row.id}`, row.sealed);
	return { ...copy, createdAt: row.createdAt };
}

async function addToOutboxIn(
	db: Database,
	outboxRow: OutboxRow,
	uploads: readonly UploadRow[]
): Promise<void> {
	for (const upload of uploads) await db.uploads.add(upload);
	await db.outbox.add(outboxRow);
}

/** A row that lists bytes which are not there could never be delivered. */
function expectAllUploads(outboxRow: OutboxRow, uploads: readonly UploadRow[]): void {
	const given = new Set(uploads.map((upload) => upload.id));
	if (outboxRow.uploads.every((upload) => given.has(upload.id))) return;
	throw new Error('The outbox row lists an upload whose bytes were not given');
}
