import type { Outcome } from '#domain/outbox';
import type { Invoice, PaymentFailure, PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';
import type { UploadManifest } from '#domain/submission';
import type {
	Answered,
	Gateway,
	PaymentCall,
	ReplyCall,
	SubmissionCall,
	UploadCall
} from '#gateway/port';
import { sha256, signReceipt } from '../sandbox/sealing.ts';

/** What happens to one exchange. Each is asked for twice: as it leaves, and as its answer returns. */
export type Trouble = 'cut' | 'server' | 'busy' | 'portal' | 'forged' | 'delayed';
export type Step =
	| 'health'
	| 'find-upload'
	| 'chunk'
	| 'submit'
	| 'find-submission'
	| 'reply'
	| 'pay'
	| 'find-payment'
	| 'events'
	| 'catalog'
	| 'answer';
/** The way to the office. One that never settles belongs to a sender that died. */
export type Link = (step: Step) => Promise<Trouble | undefined>;

/** What the far side remembers for ever; the truth that every test is held against. */
export type Line =
	| { readonly kind: 'stored'; readonly upload: string; readonly digest: string }
	| { readonly kind: 'lost'; readonly upload: string }
	/** an envelope came although these uploads were not there */
	| { readonly kind: 'early'; readonly id: string; readonly missing: readonly string[] }
	| {
			readonly kind: 'submission' | 'reply';
			readonly id: string;
			readonly digest: string;
			readonly uploads: readonly string[];
			readonly receipt: string;
	  }
	| { readonly kind: 'replayed'; readonly id: string; readonly receipt: string }
	| { readonly kind: 'different'; readonly id: string }
	| { readonly kind: 'prompt'; readonly id: string; readonly invoice: string }
	| { readonly kind: 'captured'; readonly id: string; readonly invoice: string };

/** What the person does at a prompt, how the channel reports it, and what it says when asked. */
export type Phone = {
	readonly answer: 'paid' | PaymentFailure;
	readonly callback: 'now' | 'twice' | 'late' | 'never';
	readonly query: 'truth' | 'failed' | 'checking';
};
export type OfficeChoices = {
	readonly now: () => number;
	readonly phone?: (payment: string) => Phone;
	readonly chunk?: number;
};

type Upload = UploadManifest & { held: number; bytes: Uint8Array; whole: boolean };
type Attempt = { readonly call: PaymentCall; readonly phone: Phone };
export type FakeOffice = ReturnType<typeof openFakeOffice>;

const pays: Phone = { answer: 'paid', callback: 'now', query: 'truth' };
const clear: Link = async () => undefined;

/**
 * An office in memory that believes its clients: it forbids nothing but what the contract says, so
 * that what a sender does wrong shows in the ledger.
 */
export function openFakeOffice({ now, phone = () => pays, chunk = 400 }: OfficeChoices) {
	const ledger: Line[] = [];
	const uploads = new Map<string, Upload>();
	const accepted = new Map<string, { digest: string; receipt: string }>();
	const attempts = new Map<string, Attempt>();
	const news: NewsEvent[] = [];
	const onTheirWay: (() => Promise<unknown>)[] = [];
	let settled = false;

	const instant = () => new Date(now()).toISOString();

	function tell(submission: string, said: NewsEvent['news']): void {
		const cursor = news.length + 1;
		news.push({ id: `event-${cursor}`, cursor, submission, at: instant(), news: said });
	}

	async function upload(link: Link, call: UploadCall, confirmed: (bytes: number) => void) {
		const found = await exchange<number>(link, 'find-upload', async () => {
			const { id, size, digest } = call;
			const bytes = new Uint8Array(size);
			const known = uploads.get(id) ?? { id, size, digest, held: 0, bytes, whole: false };
			uploads.set(id, known);
			return { outcome: 'accepted', body: known.held };
		});
		if (!('body' in found)) return found;
		let offset = found.body;
		confirmed(offset);
		while (offset < call.size) {
			const part = new Uint8Array(call.bytes.slice(offset, offset + chunk));
			const from = offset;
			const put = await exchange(link, 'chunk', async () => patch(call.id, from, part));
			if (!('body' in put)) return put;
			offset = put.body;
			confirmed(offset);
		}
		return { outcome: 'accepted' } as const;
	}

	function patch(id: string, offset: number, part: Uint8Array): Answered<number> {
		const held = uploads.get(id);
		if (!held || held.held !== offset) return { outcome: 'later', busy: false };
		held.bytes.set(part, offset);
		held.held += part.length;
		if (held.held === held.size) {
			held.whole = sha256(held.bytes) === held.digest;
			if (held.whole) ledger.push({ kind: 'stored', upload: id, digest: held.digest });
			else uploads.delete(id);
		}
		return { outcome: 'accepted', body: held.held };
	}

	async function accept(
		kind: 'submission' | 'reply',
		{ id, envelope, documents }: SubmissionCall | ReplyCall
	): Promise<Answered<{ receipt: string }>> {
		const digest = sha256(envelope);
		const before = accepted.get(id);
		if (before && before.digest !== digest) {
			ledger.push({ kind: 'different', id });
			return { outcome: 'refused', code: 'different-content' };
		}
		if (before) {
			ledger.push({ kind: 'replayed', id, receipt: before.receipt });
			return { outcome: 'duplicate', body: { receipt: before.receipt } };
		}
		const missing = documents.map((one) => one.id).filter((one) => !uploads.get(one)?.whole);
		if (missing.length > 0) {
			ledger.push({ kind: 'early', id, missing });
			return { outcome: 'refused', code: 'missing-document' };
		}
		const receipt = await receiptOf(id, digest);
		accepted.set(id, { digest, receipt });
		ledger.push({ kind, id, digest, uploads: documents.map((one) => one.digest), receipt });
		if (kind === 'submission') greet(id);
		return { outcome: 'accepted', body: { receipt } };
	}

	function greet(submission: string): void {
		tell(submission, { kind: 'status', status: 'received' });
		tell(submission, { kind: 'invoice', invoice: invoiceFor(submission, instant()) });
		tell(submission, { kind: 'status', status: 'awaiting-payment' });
	}

	function receiptOf(submission: string, digest: string): Promise<string> {
		const receivedAt = instant();
		return signReceipt({
			submission,
			digest,
			number: 'KB-2345-6789',
			receivedAt,
			office: 'practice'
		});
	}

	function pay(call: PaymentCall): Answered<PaymentResult> {
		const known = attempts.get(call.id);
		if (known) return { outcome: 'duplicate', body: resultOf(known) };
		// what was paid from a menu is there: the channel can only be slow to say so
		const menu = call.channel === 'paybill' ? { answer: 'paid' as const } : {};
		const attempt = { call, phone: { ...phone(call.id), ...menu } };
		attempts.set(call.id, attempt);
		ledger.push({ kind: 'prompt', id: call.id, invoice: call.invoice });
		const { answer, callback } = attempt.phone;
		if (answer === 'paid' && call.channel !== 'paybill') captured(call.id, call.invoice);
		if (callback === 'now' || callback === 'twice') report(attempt);
		if (callback === 'twice') report(attempt);
		return { outcome: 'accepted', body: said(call, { state: 'prompted' }) };
	}

	function captured(id: string, invoice: string): void {
		ledger.push({ kind: 'captured', id, invoice });
	}

	function report({ call, phone: { answer } }: Attempt): void {
		tell(call.submission, { kind: 'payment', payment: said(call, truth(call.id, answer)) });
	}

	function resultOf({ call, phone: { answer, query } }: Attempt): PaymentResult {
		if (settled || query === 'truth') return said(call, truth(call.id, answer));
		if (query === 'checking') return said(call, { state: 'checking' });
		return said(call, { state: 'failed', code: 'no-answer', settled: false });
	}

	function said(call: PaymentCall, result: PaymentResult['result']): PaymentResult {
		const amount = call.amount as PaymentResult['amount'];
		return { id: call.id, invoice: call.invoice, at: instant(), amount, result };
	}

	return {
		ledger,
		/** the person pays from the phone's own menu, and will hand in the code as this attempt */
		menu: captured,
		/** all the office ever said to this mailbox */
		news,
		tell,
		/** the far side threw a finished document away */
		lose(id: string): void {
			if (uploads.delete(id)) ledger.push({ kind: 'lost', upload: id });
		},
		/** requests that were on their way, and come in now although nobody waits for the answer */
		async arrivals(): Promise<void> {
			for (const act of onTheirWay.splice(0)) await act();
		},
		/** the channel's books are closed: late reports come in, and a query tells the truth */
		settle(): void {
			settled = true;
			const late = [...attempts.values()].filter((one) => one.phone.callback === 'late');
			for (const attempt of late) report(attempt);
		},
		gateway(link: Link = clear): Gateway {
			return {
				async health() {
					const said = await exchange<null>(link, 'health', async () => ({
						outcome: 'accepted',
						body: null
					}));
					if ('body' in said) return { reach: 'office', office: 'practice', time: now() };
					return { reach: said.outcome === 'garbled' ? 'portal' : 'unreachable' };
				},
				upload: (call, confirmed) => upload(link, call, confirmed),
				submit: (call) => exchange(link, 'submit', () => accept('submission', call), forged),
				findSubmission: (id) =>
					exchange<{ receipt: string } | null>(link, 'find-submission', async () => {
						const known = accepted.get(id);
						return { outcome: 'accepted', body: known ? { receipt: known.receipt } : null };
					}),
				async reply(call) {
					const answered = await exchange(link, 'reply', () => accept('reply', call));
					return 'body' in answered ? { outcome: answered.outcome, body: null } : answered;
				},
				wakeAt: async () => ({ outcome: 'accepted', body: null }),
				account: async () => ({ outcome: 'refused', code: 'malformed' }),
				pay: (call) => exchange(link, 'pay', async () => pay(call)),
				findPayment: (id) =>
					exchange<PaymentResult | null>(link, 'find-payment', async () => {
						const known = attempts.get(id);
						return { outcome: 'accepted', body: known ? resultOf(known) : null };
					}),
				catalog: () =>
					exchange<null>(link, 'catalog', async () => ({ outcome: 'accepted', body: null })),
				events: (after) =>
					exchange(link, 'events', async () => {
						const events = news.filter((event) => event.cursor > after);
						return { outcome: 'accepted', body: { events, cursor: news.length } };
					})
			};
		}
	};

	async function exchange<Body>(
		link: Link,
		step: Step,
		act: () => Promise<Answered<Body>>,
		lie?: () => Promise<Answered<Body>>
	): Promise<Answered<Body>> {
		const trouble = await link(step);
		if (trouble === 'delayed') onTheirWay.push(act);
		if (trouble === 'forged' && lie) return lie();
		if (trouble) return setbackOf(trouble);
		const answered = await act();
		const onTheWayBack = await link('answer');
		return onTheWayBack ? setbackOf(onTheWayBack) : answered;
	}

	/** Someone in between says yes: a real signature, but under another letter. */
	async function forged(): Promise<Answered<{ receipt: string }>> {
		return { outcome: 'accepted', body: { receipt: await receiptOf('another', sha256('other')) } };
	}
}

export function invoiceFor(submission: string, issuedAt: string): Invoice {
	const amount = { currency: 'USD' as const, minor: 3_000 };
	return {
		id: `invoice-${submission}`,
		submission,
		reference: 'KB23456789',
		stage: 'processing',
		amount,
		lines: [{ fee: 'eta', amount }],
		issuedAt
	};
}

function truth(id: string, answer: Phone['answer']): PaymentResult['result'] {
	if (answer === 'paid') return { state: 'paid', reference: `REF-${id}` };
	return { state: 'failed', code: answer, settled: true };
}

function setbackOf(trouble: Trouble): Exclude<Outcome, { outcome: 'accepted' | 'duplicate' }> {
	switch (trouble) {
		case 'server':
			return { outcome: 'later', busy: false };
		case 'busy':
			return { outcome: 'later', busy: true, retryAfter: 30_000 };
		case 'portal':
		case 'forged':
			return { outcome: 'garbled' };
		default:
			return { outcome: 'unreachable', offline: false };
	}
}
