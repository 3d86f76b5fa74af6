import type { Evidence } from '#domain/evidence';
import { feeOf } from '#domain/fee';
import type { Finding } from '#domain/requirement';
import type { Declaration, Envelope } from '#domain/submission';
import { auditHead } from '#storage/audit';
import type { OutboxRow } from '#storage/database';
import { listEvidence } from '#storage/evidence';
import { findDraft } from '#storage/drafts';
import { findSession, releaseIfSignedIn } from '#storage/session';
import { listSubmissions, recordSubmission, type SubmissionRecord } from '#storage/submissions';
import { sealForOffice } from '#vault/office-seal';
import { accessHash, makeAccessCode } from './access-code.ts';
import { evidenceAsked, findingsOf } from './check.ts';
import { missingConsent } from './consent.ts';
import type { PageEnvironment } from './environment.ts';
import { serviceOf } from './service.ts';
import { packDocuments, parcelSize, type Parcel } from './parcel.ts';

export type Submitted =
	/** waits in the outbox; the same id again when it was submitted already */
	| { readonly submitted: string }
	/** what must be mended or accepted first */
	| { readonly blocked: readonly Finding[] }
	/** who must agree first: the person to the text as it is now, or a child's parent or guardian */
	| { readonly unconsented: 'use' | 'guardian' }
	/** documents whose bytes are not the ones that were attached */
	| { readonly incomplete: readonly Evidence[] }
	/** another tab saved revision so-and-so meanwhile */
	| { readonly stale: number }
	/** the draft is not there, or was deleted */
	| { readonly gone: true };

/**
 * Freezes, seals and queues an application. Judges what the phone holds, not what a page shows.
 * `revision`: the one the applicant signed, so that an edit in another tab is never sent unread.
 */
export async function submit(
	page: PageEnvironment,
	application: string,
	declaration: Declaration,
	revision?: number
): Promise<Submitted> {
	const found = await findDraft(page.db, page.vault, application);
	if (!found || found.state === 'deleted') return { gone: true };
	if (found.state === 'closed') return alreadySubmitted(page, application, found.draft.revision);
	const { draft } = found;
	if (revision !== undefined && revision !== draft.revision) return { stale: draft.revision };
	const under = await serviceOf(page, draft.service, draft.version);
	if (!under) return { gone: true };
	const { service } = under;

	const all = await listEvidence(page.db, page.vault, application);
	const judged = findingsOf(service, draft, all, page.today());
	if (judged.obstacles.length > 0) return { blocked: judged.obstacles };

	const unconsented = await missingConsent(page, application, judged.facts.answers);
	if (unconsented) return { unconsented };

	const id = page.id();
	const code = makeAccessCode(page);
	const evidence = evidenceAsked(service, judged.facts, all);
	const packed = await packDocuments(page, id, evidence);
	if ('incomplete' in packed) return packed;
	const envelope: Envelope = {
		id,
		application,
		service: service.id,
		version: service.version,
		answers: judged.facts.answers,
		evidence: packed.parcel.evidence,
		findings: judged.findings,
		declaration,
		audit: await auditHead(page.db),
		access: await accessHash(id, code)
	};
	const lacksAccount = service.account?.needed === true && !(await findSession(page.db));
	const { totals } = feeOf(service.fees, 'processing', judged.facts);
	const copy = { envelope, evidence, total: totals, access: code };
	const record = { copy, draft, documents: all.map((one) => one.id) };
	return queue(page, record, packed.parcel, lacksAccount);
}

async function queue(
	page: PageEnvironment,
	{ copy, draft, documents }: Pick<SubmissionRecord, 'copy' | 'draft' | 'documents'>,
	{ manifests, uploads }: Parcel,
	lacksAccount: boolean
): Promise<Submitted> {
	const { envelope } = copy;
	const sealed = await sealForOffice(page.office, envelope);
	const at = page.now();
	const outboxRow: OutboxRow = {
		id: envelope.id,
		kind: 'submission',
		application: draft.id,
		createdAt: at,
		uploads: manifests,
		bytesSent: 0,
		bytesTotal: parcelSize(manifests, sealed),
		handedOver: false,
		// nothing of it travels before the account stands: the office would not take it
		now: lacksAccount
			? { state: 'held', reason: 'account-needed' }
			: { state: 'queued', notBefore: at, attempts: 0 },
		call: {
			kind: 'submission',
			service: envelope.service,
			version: envelope.version,
			envelope: sealed
		}
	};
	const record = { copy, draft, documents, outboxRow, uploads };
	const result = await recordSubmission(page.db, page.vault, record, at);
	if (!result.recorded) return alreadySubmitted(page, draft.id, result.newest);
	if (lacksAccount) await releaseIfSignedIn(page.db, at);
	page.wake();
	return { submitted: envelope.id };
}

/** A second tap finds the draft closed: the first one's submission is the answer to both. */
async function alreadySubmitted(
	page: PageEnvironment,
	application: string,
	newest: number
): Promise<Submitted> {
	const found = await findDraft(page.db, page.vault, application);
	if (found?.state === 'open') return { stale: newest };
	const newestFirst = await listSubmissions(page.db, page.vault);
	const own = newestFirst.find((copy) => copy.envelope.application === application);
	return own ? { submitted: own.envelope.id } : { gone: true };
}
