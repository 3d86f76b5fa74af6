import type { Outcome } from '#domain/outbox';
import type { PaymentResult } from '#domain/payment';
import type { Answered } from '#gateway/port';
import type { OutboxRow } from '#storage/database';
import type { Received } from '#storage/outbox';
import { receiptFor } from '#storage/receipts';
import type { SenderEnvironment } from './environment.ts';
import { newsOfPayment } from './payment-news.ts';

/** What one try came to, and what is to be kept with a success. */
export type Tried = {
	readonly outcome: Outcome;
	readonly proof?: Received;
};
type LetterCall = Extract<OutboxRow['call'], { kind: 'reply' | 'message' }>;
type CallOf<Kind extends OutboxRow['call']['kind']> = Extract<OutboxRow['call'], { kind: Kind }>;

const garbled: Tried = { outcome: { outcome: 'garbled' } };

/**
 * Puts the envelope, reply or payment on the wire. A success that proves nothing is none.
 * `mayBeThere`: an earlier try was handed over, and may have arrived.
 */
export function handIn(
	env: SenderEnvironment,
	row: OutboxRow,
	mayBeThere: boolean
): Promise<Tried> {
	switch (row.call.kind) {
		case 'submission':
			return handInSubmission(env, row, row.call, mayBeThere);
		case 'reply':
		case 'message':
			return handInReply(env, row, row.call);
		case 'payment':
			return handInPayment(env, row, row.call, mayBeThere);
		case 'account':
			return askAboutAccount(env, row, row.call);
	}
}

/** What became of a payment that was asked for; nothing when the far side never heard of it. */
export async function askForPayment(
	env: SenderEnvironment,
	row: OutboxRow
): Promise<Tried | undefined> {
	if (row.call.kind !== 'payment') return garbled;
	const answered = await env.gateway.findPayment(row.id);
	if (!isSuccess(answered)) return answered.outcome === 'refused' ? garbled : { outcome: answered };
	if (answered.body === null) return undefined;
	return paymentProof(row, row.call, { ...answered, body: answered.body });
}

/**
 * A refused letter is opened again and may be sent anew: not while the office may hold it already, for
 * that would be a second one. There is no such question for replies.
 */
export async function unlessItIsThere(
	env: SenderEnvironment,
	row: OutboxRow,
	outcome: Outcome
): Promise<Tried> {
	const refused: Tried = { outcome };
	if (outcome.outcome !== 'refused' || row.call.kind !== 'submission') return refused;
	const answered = await env.gateway.findSubmission(row.id);
	if (!isSuccess(answered)) return answered.outcome === 'refused' ? garbled : { outcome: answered };
	if (answered.body === null) return refused;
	return receiptProof(env, row, 'duplicate', answered.body.receipt);
}

/** Does it speak of this very attempt? */
export function isAnswerTo(
	{ id }: OutboxRow,
	{ invoice, amount }: CallOf<'payment'>,
	said: PaymentResult
): boolean {
	const { currency, minor } = said.amount;
	const sameAmount = currency === amount.currency && minor === amount.minor;
	return said.id === id && said.invoice === invoice && sameAmount;
}

export function isSuccess<Body>(
	answered: Answered<Body>
): answered is Extract<Answered<Body>, { outcome: 'accepted' | 'duplicate' }> {
	return answered.outcome === 'accepted' || answered.outcome === 'duplicate';
}

async function handInSubmission(
	env: SenderEnvironment,
	row: OutboxRow,
	{ service, version, envelope }: CallOf<'submission'>,
	mayBeThere: boolean
): Promise<Tried> {
	const call = { id: row.id, service, version, envelope, documents: row.uploads };
	const answered = await env.gateway.submit(call);
	if (isSuccess(answered)) {
		return receiptProof(env, row, answered.outcome, answered.body.receipt);
	}
	return mayBeThere ? unlessItIsThere(env, row, answered) : { outcome: answered };
}

async function receiptProof(
	env: SenderEnvironment,
	row: OutboxRow,
	outcome: 'accepted' | 'duplicate',
	receipt: string
): Promise<Tried> {
	if (!(await receiptFor(row, receipt, env.office))) return garbled;
	return { outcome: { outcome }, proof: { receipt } };
}

async function handInReply(
	env: SenderEnvironment,
	{ id, uploads }: OutboxRow,
	{ submission, envelope }: LetterCall
): Promise<Tried> {
	const answered = await env.gateway.reply({ id, submission, envelope, documents: uploads });
	return { outcome: isSuccess(answered) ? { outcome: answered.outcome } : answered };
}

/** What the office says is kept as news, which only the page can open. */
async function askAboutAccount(
	env: SenderEnvironment,
	{ id }: OutboxRow,
	{ act, sealed }: CallOf<'account'>
): Promise<Tried> {
	const answered = await env.gateway.account({ id, act, sealed });
	if (!isSuccess(answered)) return { outcome: answered };
	const { said, session } = answered.body;
	const news = { kind: 'account', said } as const;
	const events = [{ id, cursor: 0, submission: 'account', at: '', news }];
	return { outcome: answered, proof: { events, ...(session === undefined ? {} : { session }) } };
}

async function handInPayment(
	env: SenderEnvironment,
	row: OutboxRow,
	call: CallOf<'payment'>,
	mayBeThere: boolean
): Promise<Tried> {
	const { submission, invoice, amount, channel, payer } = call;
	const asked = { id: row.id, submission, invoice, amount, channel, payer };
	const answered = await env.gateway.pay(asked);
	if (isSuccess(answered)) return paymentProof(row, call, answered);
	const refused: Tried = { outcome: answered };
	// A refused attempt may be followed by another one: not while money of this one may have moved.
	if (answered.outcome !== 'refused' || !mayBeThere) return refused;
	return (await askForPayment(env, row)) ?? refused;
}

function paymentProof(
	row: OutboxRow,
	call: CallOf<'payment'>,
	answered: { readonly outcome: 'accepted' | 'duplicate'; readonly body: PaymentResult }
): Tried {
	const { outcome, body } = answered;
	if (!isAnswerTo(row, call, body)) return garbled;
	return { outcome: { outcome }, proof: { events: [newsOfPayment(call.submission, body)] } };
}
