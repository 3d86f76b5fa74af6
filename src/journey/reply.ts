import { startDraft, type Draft } from '#domain/draft';
import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { ServiceDefinition } from '#domain/service';
import type { InformationRequest } from '#domain/status';
import type { ReplyEnvelope } from '#domain/submission';
import type { OutboxRow } from '#storage/database';
import { listEvidence } from '#storage/evidence';
import { addDraft, findDraft, restoreDraft } from '#storage/drafts';
import { reopenRefused } from '#storage/outbox';
import { recordReply } from '#storage/submissions';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';
import { packDocuments, parcelSize } from './parcel.ts';
import { REPLY, replyDraft } from './reply-draft.ts';
import { serviceOf } from './service.ts';
import { replyTo, trackingOf, type Tracking } from './track.ts';

export { isReplyDraft, replyDraft } from './reply-draft.ts';

/** characters of an answer */
export const MAX_TEXT = 2_000;

/** Where a request names kinds of paper only, any paper of a usual kind and size answers it. */
export function replySlot(request: string): EvidenceSlot {
	return {
		id: `request:${request}`,
		document: 'reply',
		optional: true,
		accepts: ['jpeg', 'png', 'pdf'],
		maxBytes: 5_000_000,
		maxFiles: 5,
		source: 'office',
		confidence: 'assumed',
		effectiveFrom: '2024-01-01'
	};
}

/**
 * What answers a request: the service's own slots, as far as the office names them and this version knows
 * them. After approval they must be filled; before, words may do, and any other paper.
 */
export function replySlots(
	{ id, stage, documents }: InformationRequest,
	service: Pick<ServiceDefinition, 'slots'> | undefined
): readonly EvidenceSlot[] {
	if (stage !== 'issuance') {
		const asked = (service?.slots ?? []).filter(
			(slot) => slot.stage !== 'issuance' && documents.includes(slot.id)
		);
		return [...asked.map((slot) => ({ ...slot, optional: true as const })), replySlot(id)];
	}
	const own = (service?.slots ?? []).filter(
		(slot) => slot.stage === 'issuance' && documents.includes(slot.id)
	);
	const known = own.length > 0 && own.length === documents.length;
	return known ? own : [...own, replySlot(id)];
}

/**
 * What is being written in answer to a request: kept like a form's draft, `answers.text` its words.
 * Nothing when the office does not wait for it, or an answer is on its way.
 */
export async function openReply(
	page: PageEnvironment,
	submission: string,
	request: string
): Promise<Draft | undefined> {
	const waiting = await findWaiting(page, submission, request);
	return waiting && !waiting.sent ? openDraft(page, waiting.tracking, request) : undefined;
}

async function openDraft(
	page: PageEnvironment,
	tracking: Tracking,
	request: string
): Promise<Draft> {
	const id = replyDraft(request);
	await mendRefused(page, tracking, request);
	const found = await findDraft(page.db, page.vault, id);
	if (!found) {
		const draft = startDraft(id, { id: REPLY, version: 1 }, {}, page.now());
		await addDraft(page.db, page.vault, draft);
		return draft;
	}
	if (found.state === 'deleted') await restoreDraft(page.db, page.vault, id, page.now());
	return found.draft;
}

/** What the office did not take opens again, with its words; a withdrawn reply's draft is open already. */
async function mendRefused(
	page: PageEnvironment,
	{ replies }: Tracking,
	request: string
): Promise<void> {
	const last = replies.filter(({ copy }) => copy.envelope.request === request).at(-1)?.delivery;
	if (last?.now.state === 'refused') await reopenRefused(page.db, page.vault, last.id, page.now());
}

async function findWaiting(page: PageEnvironment, submission: string, requestId: string) {
	const tracking = await trackingOf(page, submission);
	const request = tracking?.status.openRequests.find(({ id }) => id === requestId);
	return tracking && request && { tracking, request, sent: replyTo(tracking, request) };
}

/** The documents in answer to a request: `attach` them to `replyDraft`, with one of `replySlots`. */
export function replyDocuments(page: PageEnvironment, request: string): Promise<Evidence[]> {
	return listEvidence(page.db, page.vault, replyDraft(request));
}

export type Replied =
	/** waits in the outbox; the same id again when it was sent already */
	| { readonly replied: string }
	| { readonly incomplete: readonly Evidence[] }
	| { readonly empty: true }
	/** slots that must be filled first */
	| { readonly missing: readonly string[] }
	/** another tab changed it meanwhile: not sent unread */
	| { readonly stale: number }
	/** the request is no longer open, or was never there */
	| { readonly gone: true };

/** Taps that come while the first is still being sealed are the first. */
const underWay = new WeakMap<PageEnvironment, Map<string, Promise<Replied>>>();

/** Sends text and documents in answer to a request, as `openReply` and `attach` kept them. */
export function reply(
	page: PageEnvironment,
	submission: string,
	request: string
): Promise<Replied> {
	const own = underWay.get(page) ?? new Map<string, Promise<Replied>>();
	underWay.set(page, own);
	const first = own.get(request);
	if (first) return first;
	const replying = sendReply(page, submission, request).finally(() => own.delete(request));
	own.set(request, replying);
	return replying;
}

async function sendReply(
	page: PageEnvironment,
	submission: string,
	requestId: string
): Promise<Replied> {
	const waiting = await findWaiting(page, submission, requestId);
	if (!waiting) return { gone: true };
	if (waiting.sent) return { replied: waiting.sent.copy.envelope.id };

	const { application, service, version } = waiting.tracking.copy.envelope;
	const draft = await openDraft(page, waiting.tracking, requestId);
	const text = String(draft.answers['text'] ?? '').trim();
	const evidence = await replyDocuments(page, requestId);
	const under = await serviceOf(page, service, version);
	const slots = replySlots(waiting.request, under?.service);
	const missing = slots.filter(
		({ id, optional }) => !optional && !evidence.some((one) => one.slot === id)
	);
	if (missing.length > 0) return { missing: missing.map(({ id }) => id) };
	if (text === '' && evidence.length === 0) return { empty: true };

	const id = page.id();
	const packed = await packDocuments(page, id, evidence);
	if ('incomplete' in packed) return packed;
	const { evidence: sealedEvidence, manifests, uploads } = packed.parcel;
	const envelope: ReplyEnvelope = {
		id,
		submission,
		request: requestId,
		text,
		evidence: sealedEvidence
	};
	const sealed = await sealForOffice(page.office, envelope);
	const at = page.now();
	const row: OutboxRow = {
		id,
		kind: 'reply',
		application,
		createdAt: at,
		uploads: manifests,
		bytesSent: 0,
		bytesTotal: parcelSize(manifests, sealed),
		handedOver: false,
		now: { state: 'queued', notBefore: at, attempts: 0 },
		call: { kind: 'reply', submission, envelope: sealed }
	};
	const documents = evidence.map((one) => one.id);
	const record = { copy: { envelope, evidence }, draft, documents, outboxRow: row, uploads };
	const result = await recordReply(page.db, page.vault, record, at);
	if (!result.recorded) return alreadySent(page, submission, requestId, result.newest);
	page.wake();
	return { replied: id };
}

/** Another tab closed the draft first: its reply is the answer to both. */
async function alreadySent(
	page: PageEnvironment,
	submission: string,
	request: string,
	newest: number
): Promise<Replied> {
	const waiting = await findWaiting(page, submission, request);
	if (!waiting) return { gone: true };
	return waiting.sent ? { replied: waiting.sent.copy.envelope.id } : { stale: newest };
}
