import { startDraft, type Draft } from '#domain/draft';
import { isMessageDraft, MESSAGE, SUPPORT, writtenIn, type MessageEnvelope } from '#domain/message';
import type { NewsEvent } from '#domain/status';
import type { OutboxRow } from '#storage/database';
import { listDrafts } from '#storage/drafts';
import { listEvidence } from '#storage/evidence';
import { listNews, newsAskedAt } from '#storage/news';
import { listDeliveries, reopenRefused } from '#storage/outbox';
import {
	findSubmission,
	listMessages,
	recordMessage,
	type MessageCopy,
	type Stored
} from '#storage/submissions';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';
import { packDocuments, parcelSize } from './parcel.ts';
import { replySlot } from './reply.ts';

/** Any papers, as in answer to what the office asks. */
export const MESSAGE_SLOT = replySlot('message');

/** characters of a message */
export const MAX_MESSAGE = 2_000;

/** The message that is being written in a thread, if one is. */
export async function findMessage(
	page: PageEnvironment,
	thread: string
): Promise<Draft | undefined> {
	const drafts = await listDrafts(page.db, page.vault);
	return drafts.find((draft) => isMessageDraft(draft) && draft.answers['thread'] === thread);
}

/**
 * The same, or a new one: `about` is what it begins with. A new one is stored with the first change of
 * it; only then are documents attached to it, by its id.
 */
export async function openMessage(
	page: PageEnvironment,
	thread: string,
	about?: string
): Promise<Draft> {
	const found = await findMessage(page, thread);
	if (found) return found;
	const answers = { thread, ...(about === undefined ? {} : { about }) };
	const service = { id: MESSAGE, version: 1 };
	return { ...startDraft(`message:${page.id()}`, service, answers, page.now()), revision: 0 };
}

/** What goes with it: `attach` them to the draft, with `MESSAGE_SLOT`. */
export function messageDocuments({ db, vault }: PageEnvironment, draft: string) {
	return listEvidence(db, vault, draft);
}

/** What a draft says, as it would go. */
export type Letter = Pick<MessageEnvelope, 'about' | 'text' | 'rating' | 'facts'>;

export function letterOf(draft: Draft, facts: readonly string[]): Letter {
	const { rating, ...written } = writtenIn(draft.answers);
	return { ...written, ...(rating === undefined ? {} : { rating }), facts };
}

export type MessageSent =
	/** waits in the outbox */
	| { readonly sent: string }
	| { readonly empty: true }
	/** documents that are not here whole */
	| { readonly incomplete: readonly string[] }
	/** another tab changed or sent it meanwhile */
	| { readonly stale: true };

/**
 * Sends `letter` as it was shown, with what is attached to its draft. It needs neither an application nor
 * an account; the office's answer comes as news of the thread.
 */
export async function sendMessage(
	page: PageEnvironment,
	draft: Draft,
	letter: Letter
): Promise<MessageSent> {
	const { db, vault } = page;
	const thread = String(draft.answers['thread'] ?? SUPPORT);
	const evidence = await listEvidence(db, vault, draft.id);
	if (letter.text === '' && letter.rating === undefined && evidence.length === 0) {
		return { empty: true };
	}
	const id = page.id();
	const packed = await packDocuments(page, id, evidence);
	if ('incomplete' in packed) return { incomplete: packed.incomplete.map(({ name }) => name) };
	const { evidence: listed, manifests, uploads } = packed.parcel;
	const envelope: MessageEnvelope = { id, thread, ...letter, evidence: listed };
	const sealed = await sealForOffice(page.office, envelope);
	const at = page.now();
	const outboxRow: OutboxRow = {
		id,
		kind: 'message',
		application: await applicationOf(page, thread),
		createdAt: at,
		uploads: manifests,
		bytesSent: 0,
		bytesTotal: parcelSize(manifests, sealed),
		handedOver: false,
		now: { state: 'queued', notBefore: at, attempts: 0 },
		call: { kind: 'message', submission: thread, envelope: sealed }
	};
	const documents = evidence.map((one) => one.id);
	const record = { copy: { envelope, evidence }, draft, documents, outboxRow, uploads };
	if (!(await recordMessage(db, vault, record, at)).recorded) return { stale: true };
	page.wake();
	return { sent: id };
}

export type ThreadLine =
	| {
			readonly by: 'person';
			readonly copy: Stored<MessageCopy>;
			readonly delivery: OutboxRow | undefined;
			readonly at: number;
	  }
	| { readonly by: 'office'; readonly id: string; readonly text: string; readonly at: number };

export type Thread = {
	/** oldest first; an answer stands after what it answers, whatever the two clocks say */
	readonly lines: readonly ThreadLine[];
	/** when the office was last heard, ms */
	readonly askedAt: number | undefined;
};

/** All that was said in a thread. Every read starts at once: fit for `live`. */
export async function threadOf({ db, vault }: PageEnvironment, thread: string): Promise<Thread> {
	const [copies, news, deliveries, askedAt] = await Promise.all([
		listMessages(db, vault, thread),
		listNews(db, vault, thread),
		listDeliveries(db),
		newsAskedAt(db)
	]);
	const own = copies.map((copy): ThreadLine => {
		const delivery = deliveries.find(({ id }) => id === copy.envelope.id);
		return { by: 'person', copy, delivery, at: copy.createdAt };
	});
	const lines = [...own, ...news.flatMap((event) => officeLine(event, copies))];
	return { lines: lines.sort((a, b) => a.at - b.at), askedAt };
}

/** A refused message opens again with its words; nothing when another one is being written. */
export async function mendMessage(page: PageEnvironment, id: string): Promise<boolean> {
	return reopenRefused(page.db, page.vault, id, page.now());
}

function officeLine(
	{ id, at, news }: NewsEvent,
	copies: readonly Stored<MessageCopy>[]
): ThreadLine[] {
	if (news.kind !== 'message') return [];
	const answered = copies.find(({ envelope }) => envelope.id === news.to);
	const said = Date.parse(at) || 0;
	return [
		{
			by: 'office',
			id,
			text: news.text,
			at: answered ? Math.max(said, answered.createdAt + 1) : said
		}
	];
}

/** What a message belongs to, in the outbox and in the log. */
async function applicationOf({ db, vault }: PageEnvironment, thread: string): Promise<string> {
	if (thread === SUPPORT) return SUPPORT;
	return (await findSubmission(db, vault, thread))?.envelope.application ?? thread;
}
