import type { AskEnvelope } from '#domain/ask';
import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import type { MessageEnvelope } from '#domain/message';
import type { Money } from '#domain/money';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database, OutboxRow, SubmissionRow, UploadRow } from './database.ts';
import { closeIn } from './drafts.ts';

/** The applicant's own copy of what was submitted. */
export type SubmissionCopy = {
	readonly envelope: Envelope;
	/** the documents as they were, thumbnails included */
	readonly evidence: readonly Evidence[];
	/** the fees as they were told, one total per currency */
	readonly total: readonly Money[];
	/** what it can be followed by on another device; absent in older ones */
	readonly access?: string;
};
export type ReplyCopy = {
	readonly envelope: ReplyEnvelope;
	readonly evidence: readonly Evidence[];
};
export type MessageCopy = {
	readonly envelope: MessageEnvelope;
	readonly evidence: readonly Evidence[];
};
/** What was asked of the office besides; no document goes with it. */
export type AskCopy = {
	readonly envelope: AskEnvelope;
	readonly evidence: readonly [];
	/** a new access code, whose hash the envelope holds */
	readonly code?: string;
};
/** `createdAt`: ms since the epoch, when *Submit* was tapped. */
export type Stored<Copy> = Copy & { readonly createdAt: number };

/** What is recorded with *Submit*, or with an answer to the office. */
export type CopyRecord<Copy> = {
	readonly copy: Copy;
	/** the draft that was sealed; it must still be the stored one */
	readonly draft: Draft;
	/** ids of all documents of the draft that were looked at, sent or not; no other may be there */
	readonly documents: readonly string[];
	readonly outboxRow: OutboxRow;
	/** the sealed bytes of each upload that the outbox row lists */
	readonly uploads: readonly UploadRow[];
};
export type SubmissionRecord = CopyRecord<SubmissionCopy>;
export type ReplyRecord = CopyRecord<ReplyCopy>;
export type MessageRecord = CopyRecord<MessageCopy>;
type AnyCopy = SubmissionCopy | ReplyCopy | MessageCopy;
export type RecordResult =
	| { readonly recorded: true }
	/** the draft or its documents changed meanwhile; `newest`: the stored revision, 0 if none */
	| { readonly recorded: false; readonly newest: number };

/** Draft closed, copy, outbox row, uploads and audit entries: all in one transaction, or nothing. */
export async function recordSubmission(
	db: Database,
	vault: Vault,
	record: SubmissionRecord,
	at: number
): Promise<RecordResult> {
	const { id, version, declaration } = record.copy.envelope;
	const application = record.draft.id;
	const row = await sealCopy(vault, { id, application, kind: 'submission', at }, record.copy);
	const { text, language } = declaration;
	const declared = { submission: id, text, language };
	const submitted = { submission: id, version, documents: record.uploads.length };
	return recordCopy(db, vault, record, row, [
		{ at, act: 'declared', application, detail: declared },
		{ at, act: 'submitted', application, detail: submitted }
	]);
}

/** A reply to the office's request, likewise: its draft opens again if it does not get there. */
export async function recordReply(
	db: Database,
	vault: Vault,
	record: ReplyRecord,
	at: number
): Promise<RecordResult> {
	const { id, submission, request } = record.copy.envelope;
	const { application } = record.outboxRow;
	const kind = { kind: 'reply', draft: record.draft.id } as const;
	const row = await sealCopy(vault, { id, application, ...kind, at }, record.copy);
	const detail = { submission, request, documents: record.uploads.length };
	return recordCopy(db, vault, record, row, [{ at, act: 'replied', application, detail }]);
}

/** A message of the person's own accord, likewise. */
export async function recordMessage(
	db: Database,
	vault: Vault,
	record: MessageRecord,
	at: number
): Promise<RecordResult> {
	const { id, thread, about } = record.copy.envelope;
	const { application } = record.outboxRow;
	const kind = { kind: 'message', draft: record.draft.id } as const;
	const row = await sealCopy(vault, { id, application, ...kind, at }, record.copy);
	const detail = { message: id, draft: record.draft.id, thread, about };
	return recordCopy(db, vault, record, row, [{ at, act: 'message-sent', application, detail }]);
}

async function recordCopy(
	db: Database,
	vault: Vault,
	{ draft, documents, outboxRow, uploads }: CopyRecord<AnyCopy>,
	row: SubmissionRow,
	acts: readonly AuditAct[]
): Promise<RecordResult> {
	expectAllUploads(outboxRow, uploads);
	const tables = [db.drafts, db.documents, db.submissions, db.outbox, db.uploads];
	return acting(db, byPage(vault), tables, acts, async ({ kept, record }) => {
		if (kept) return { recorded: true };
		const stored = await db.drafts.get(draft.id);
		const there = await db.documents.where('application').equals(draft.id).primaryKeys();
		const same = stored?.state === 'open' && stored.revision === draft.revision;
		if (!same || !sameIds(there, documents)) {
			return { recorded: false, newest: stored?.revision ?? 0 };
		}
		await db.submissions.add(row);
		await addToOutboxIn(db, outboxRow, uploads);
		await closeIn(db, stored);
		await record();
		return { recorded: true };
	});
}

/** Newest first. One read, then opened: fit for `live`. */
export async function listSubmissions(
	db: Database,
	vault: Vault
): Promise<Stored<SubmissionCopy>[]> {
	const rows = await db.submissions.toArray();
	const own = rows.filter((row) => row.kind === 'submission');
	const copies = await Promise.all(own.map((row) => openCopy<SubmissionCopy>(vault, row)));
	return copies.sort((a, b) => b.createdAt - a.createdAt);
}

/** One read, then opened: fit for `live`. */
export async function findSubmission(
	db: Database,
	vault: Vault,
	id: string
): Promise<Stored<SubmissionCopy> | undefined> {
	const row = await db.submissions.get(id);
	return row?.kind === 'submission' ? openCopy<SubmissionCopy>(vault, row) : undefined;
}

/** A submission by its own id, or the newest one of an application. */
export async function findCopy(
	db: Database,
	vault: Vault,
	id: string
): Promise<Stored<SubmissionCopy> | undefined> {
	const [own, ofApplication] = await Promise.all([
		db.submissions.get(id),
		db.submissions.where('application').equals(id).toArray()
	]);
	const rows = own ? [own] : ofApplication;
	const [newest] = rows
		.filter((row) => row.kind === 'submission')
		.sort((a, b) => b.createdAt - a.createdAt);
	return newest && openCopy<SubmissionCopy>(vault, newest);
}

/** Replies to the office about one submission, oldest first. Read, then opened: fit for `live`. */
export async function listReplies(
	db: Database,
	vault: Vault,
	submission: string
): Promise<Stored<ReplyCopy>[]> {
	return (await listLetters(db, vault, submission)).filter(isReply);
}

export function isReply(copy: Stored<ReplyCopy | AskCopy>): copy is Stored<ReplyCopy> {
	return !('ask' in copy.envelope);
}

export function isAsk(copy: Stored<ReplyCopy | AskCopy>): copy is Stored<AskCopy> {
	return 'ask' in copy.envelope;
}

/** Replies, and what else was asked of the office about one submission, oldest first. */
export async function listLetters(
	db: Database,
	vault: Vault,
	submission: string
): Promise<Stored<ReplyCopy | AskCopy>[]> {
	const row = await db.submissions.get(submission);
	// what is asked of another device's application stands under no submission
	const application = row?.application ?? submission;
	const rows = await db.submissions.where('application').equals(application).toArray();
	const replies = rows.filter((one) => one.kind === 'reply');
	const copies = await Promise.all(replies.map((row) => openCopy<ReplyCopy | AskCopy>(vault, row)));
	return copies
		.filter((copy) => copy.envelope.submission === submission)
		.sort((a, b) => a.createdAt - b.createdAt);
}

/** What the person wrote in one thread, oldest first. One read, then opened: fit for `live`. */
export async function listMessages(
	db: Database,
	vault: Vault,
	thread: string
): Promise<Stored<MessageCopy>[]> {
	const copies = await listCopies<MessageCopy>(db, vault, 'message');
	return copies.filter((copy) => copy.envelope.thread === thread);
}

/** All kinds, each with its row, for whoever rewrites them. */
export async function openCopies(
	vault: Vault,
	rows: readonly SubmissionRow[]
): Promise<{ readonly row: SubmissionRow; readonly copy: AnyCopy }[]> {
	return Promise.all(
		rows.map(async (row) => ({
			row,
			copy: await vault.open<AnyCopy>(placeOf(row.id), row.sealed)
		}))
	);
}

export function placeOf(id: string): string {
	return `submissions:${id}`;
}

type CopyFacts = { readonly id: string; readonly application: string; readonly at: number } & (
	{ readonly kind: 'submission' } | { readonly kind: 'reply' | 'message'; readonly draft: string }
);

async function sealCopy(
	vault: Vault,
	{ at, ...facts }: CopyFacts,
	copy: AnyCopy
): Promise<SubmissionRow> {
	const sealed = await vault.seal(placeOf(facts.id), copy);
	return { ...facts, createdAt: at, sealed };
}

async function listCopies<Copy>(
	db: Database,
	vault: Vault,
	kind: SubmissionRow['kind']
): Promise<Stored<Copy>[]> {
	const rows = (await db.submissions.toArray()).filter((row) => row.kind === kind);
	const copies = await Promise.all(rows.map((row) => openCopy<Copy>(vault, row)));
	return copies.sort((a, b) => a.createdAt - b.createdAt);
}

async function openCopy<Copy>(vault: Vault, row: SubmissionRow): Promise<Stored<Copy>> {
	const copy = await vault.open<Copy>(placeOf(row.id), row.sealed);
	return { ...copy, createdAt: row.createdAt };
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id) => other.includes(id));
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
