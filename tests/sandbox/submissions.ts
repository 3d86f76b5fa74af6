import type { NewsEvent } from '#domain/status';
import type { SealedEvidence, UploadManifest } from '#domain/submission';
import type { ReplyCall, SubmissionCall } from '#gateway/port';
import { receiveAsk } from './asks.ts';
import type { Entry } from './entry.ts';
import { readAsk, readEnvelope, readReply } from './envelope.ts';
import { invoicesFor } from './invoices.ts';
import { afterReply, statusNews } from './issuance.ts';
import type { Office, Verdict } from './office.ts';
import { applicationNumber, openJwe, openUpload, sha256, signReceipt } from './sealing.ts';
import { isStored, readUpload } from './uploads.ts';

type Refused = { readonly code: string; readonly detail: string };

/** Takes a submission once, whatever happens to the answer. */
export async function receiveSubmission(
	office: Office,
	{ mailbox, account }: { readonly mailbox: string; readonly account?: string },
	call: SubmissionCall
): Promise<Verdict> {
	const content = sha256(JSON.stringify(call));
	const known = office.state.submissions.get(call.id);
	if (known) {
		if (known.content !== content || known.mailbox !== mailbox) return otherContent;
		office.append([{ kind: 'replayed', of: 'submission', id: call.id }]);
		return { status: 200, body: { receipt: known.receipt } };
	}
	if (account === undefined && (await office.needsAccount(call.service))) {
		return { status: 401, code: 'account-needed' };
	}
	const envelope = readEnvelope(await openJwe(call.envelope));
	const fits = envelope?.id === call.id && envelope.service === call.service;
	const refused = fits
		? await faultIn(office, mailbox, call.documents, envelope.evidence)
		: { code: 'refused', detail: 'the envelope does not open to this submission' };
	if (!fits || refused) return refuse(office, 'submission', call.id, refused);

	const now = office.now();
	const digest = sha256(call.envelope);
	const number = freshNumber(office);
	const receipt = await signReceipt({
		submission: call.id,
		digest,
		number,
		receivedAt: new Date(now).toISOString(),
		office: 'practice',
		...(envelope.audit === undefined ? {} : { audit: envelope.audit })
	});
	const { id, service, version, documents } = call;
	const { application } = envelope;
	const charges = await office.feesFor(envelope, 'processing', now);
	const tell = (news: NewsEvent['news']) => office.tell(mailbox, id, news);
	const entries: Entry[] = [
		{
			kind: 'submission',
			...(account === undefined ? {} : { account }),
			...{ id, mailbox, application, service, version, digest, content },
			...{ envelope: call.envelope, documents, number, receipt },
			...(envelope.access === undefined ? {} : { access: envelope.access })
		},
		tell({ kind: 'status', status: 'received' }),
		...invoicesFor(office, { id, number }, charges).map((invoice) =>
			tell({ kind: 'invoice', invoice })
		),
		tell({ kind: 'status', status: charges.length > 0 ? 'awaiting-payment' : 'under-review' })
	];
	office.append(entries);
	office.opened.set(id, envelope);
	return { status: 201, body: { receipt } };
}

/** Takes a reply to the office's request for more. */
export async function receiveReply(
	office: Office,
	mailbox: string,
	call: ReplyCall
): Promise<Verdict> {
	const content = sha256(JSON.stringify(call));
	const known = office.state.replies.get(call.id) ?? office.state.asks.get(call.id);
	if (known) {
		if (known.content !== content || known.mailbox !== mailbox) return otherContent;
		office.append([{ kind: 'replayed', of: known.kind, id: call.id }]);
		return { status: 200, body: { reply: call.id } };
	}
	const opened = await openJwe(call.envelope);
	const asked = readAsk(opened);
	if (asked?.id === call.id && asked.submission === call.submission) {
		return receiveAsk(office, mailbox, call, asked);
	}
	const submission = office.state.submissions.get(call.submission);
	if (submission?.mailbox !== mailbox) return { status: 404, code: 'not-found' };
	const envelope = readReply(opened);
	const fits = envelope?.id === call.id && envelope.submission === call.submission;
	const refused = fits
		? await faultIn(office, mailbox, call.documents, envelope.evidence)
		: { code: 'refused', detail: 'the envelope does not open to this reply' };
	if (!fits || refused) return refuse(office, 'reply', call.id, refused);

	const { request } = envelope;
	const tell = (news: NewsEvent['news']) => office.tell(mailbox, submission.id, news);
	const told = tell({ kind: 'reply', request });
	office.append([
		{
			kind: 'reply',
			...{ id: call.id, mailbox, submission: submission.id, request, content },
			...{ envelope: call.envelope, documents: call.documents }
		},
		told,
		...afterReply(office, submission, told.event).map((status) =>
			tell(statusNews(office, submission, status))
		)
	]);
	office.opened.set(call.id, envelope);
	return { status: 201, body: { reply: call.id } };
}

export const otherContent: Verdict = {
	status: 409,
	code: 'different-content',
	detail: 'this id was used for something else'
};

export function refuse(
	office: Office,
	of: 'submission' | 'reply' | 'message',
	id: string,
	refused: Refused | undefined
): Verdict {
	const said = refused ?? { code: 'refused', detail: '' };
	office.append([{ kind: 'refused', of, id, ...said }]);
	return { status: 422, ...said };
}

/** Every listed document must be here, be named in the envelope, and open to what was sealed. */
export async function faultIn(
	office: Office,
	mailbox: string,
	documents: readonly UploadManifest[],
	evidence: readonly SealedEvidence[]
): Promise<Refused | undefined> {
	for (const document of documents) {
		if (!(await isStored(office, mailbox, document))) {
			return { code: 'missing-document', detail: document.id };
		}
	}
	const listed = new Set(documents.map(({ id }) => id));
	const named = new Set(evidence.map(({ upload }) => upload));
	if (listed.size !== named.size || [...named].some((id) => !listed.has(id))) {
		return { code: 'refused', detail: 'the envelope names other documents than the list' };
	}
	for (const one of evidence) {
		const sealed = await readUpload(office, one.upload);
		const clear = sealed && openUpload(sealed, one.key, one.iv);
		if (!clear || clear.byteLength !== one.size || sha256(clear) !== one.digest) {
			return { code: 'refused', detail: `the document for ${one.slot} does not open` };
		}
	}
	return undefined;
}

function freshNumber(office: Office): string {
	const taken = new Set([...office.state.submissions.values()].map(({ number }) => number));
	for (;;) {
		const number = applicationNumber();
		if (!taken.has(number)) return number;
	}
}
