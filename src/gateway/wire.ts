import * as z from 'zod/mini';
import type { AccountAnswer } from '#domain/account';
import type { Invoice, PaymentResult } from '#domain/payment';
import type { Money } from '#domain/money';
import type { NewsEvent } from '#domain/status';
import type { UploadManifest } from '#domain/submission';
import type { AccountCall, PaymentCall, ReplyCall, SubmissionCall } from './port.ts';

/**
 * What goes over the wire, once for the client, the practice office and the OpenAPI document. Strict
 * in what we name, blind to extra fields, and patient with words that a newer office may say.
 */
const shaped = (shape: RegExp) => z.string().check(z.refine((text) => shape.test(text)));
const hex = /* @__PURE__ */ shaped(/^[0-9a-f]+$/);
/** three or five base64url parts */
const compact = /* @__PURE__ */ shaped(/^[\w-]+(\.[\w-]*){2,4}$/);
/** Bytes, cents, cursors. One kind of check keeps the worker small. */
export const count = z
	.number()
	.check(z.refine((value) => Number.isSafeInteger(value) && value >= 0));

export const manifest = z.object({ id: hex, size: count, digest: hex });
export const money = z.object({ currency: z.literal(['KES', 'USD']), minor: count });

export const submissionRequest = z.object({
	service: z.string(),
	version: z.number(),
	envelope: compact,
	documents: z.array(manifest)
});
export const submissionAnswer = z.object({ receipt: compact });

/** A reply, or a message: which of them, the envelope says. `submission`: its thread. */
export const messageRequest = z.object({
	submission: z.string(),
	envelope: compact,
	documents: z.array(manifest)
});
/** The id again: any page may answer `{}`. */
export const messageAnswer = z.object({ reply: z.string() });

export const paymentRequest = z.object({
	submission: z.string(),
	invoice: z.string(),
	amount: z.object({ currency: z.string(), minor: count }),
	channel: z.literal(['mpesa', 'paybill', 'airtel', 'hosted']),
	payer: compact
});

const states: readonly string[] = ['prompted', 'paid', 'failed', 'checking'];

const newerState = z.object({
	state: z.string().check(z.refine((word) => !states.includes(word)))
});

export const paymentAnswer = z.object({
	id: z.string(),
	invoice: z.string(),
	at: z.string(),
	amount: money,
	channel: z.exactOptional(z.string()),
	result: z.union([
		z.object({ state: z.literal('prompted') }),
		z.object({ state: z.literal('paid'), reference: z.string() }),
		z.object({ state: z.literal('failed'), code: z.string(), settled: z.boolean() }),
		z.object({ state: z.literal('checking') }),
		// a word we do not know promises nothing: the attempt may still move money
		z.pipe(
			newerState,
			z.transform(() => ({ state: 'checking' as const }))
		)
	])
});

/** Opaque, and worth nothing without the device's key. */
export const session = z.object({ access: z.string(), refresh: z.string() });

export const accountRequest = z.object({ act: z.string(), sealed: compact });

/** The id again: any page may answer `{}`. `said` is for the page, which judges it. */
export const accountAnswer = z.object({
	request: z.string(),
	said: z.unknown(),
	/** with empty tokens: the session is over */
	session: z.exactOptional(session)
});

/** Where a push service wakes the browser. Without keys: what is sent there can say nothing. */
export const subscriptionRequest = z.object({ endpoint: z.nullable(z.string()) });

const stage = z.literal(['processing', 'issuance']);
export const invoice = z.object({
	id: z.string(),
	submission: z.string(),
	reference: z.string(),
	stage,
	amount: money,
	lines: z.array(
		z.object({
			fee: z.string(),
			amount: money,
			times: z.exactOptional(count),
			bond: z.exactOptional(z.boolean())
		})
	),
	issuedAt: z.string(),
	dueBy: z.exactOptional(z.string()),
	channels: z.exactOptional(z.array(z.string())),
	paybill: z.exactOptional(z.string())
});

export const heldMoney = z.object({
	id: z.string(),
	invoice: z.string(),
	amount: money,
	reference: z.string(),
	why: z.string()
});

const newsHead = { id: z.string(), cursor: count, submission: z.string(), at: z.string() };

export const newsEvent = z.object({
	...newsHead,
	news: z.union([
		z.object({
			kind: z.literal('status'),
			status: z.string(),
			note: z.exactOptional(z.string()),
			validUntil: z.exactOptional(z.string())
		}),
		z.object({ kind: z.literal('invoice'), invoice }),
		z.object({ kind: z.literal('payment'), payment: paymentAnswer }),
		z.object({ kind: z.literal(['held', 'refund']), money: heldMoney }),
		z.object({
			kind: z.literal('request'),
			request: z.object({
				id: z.string(),
				text: z.string(),
				documents: z.array(z.string()),
				stage: z.exactOptional(z.string()),
				dueBy: z.exactOptional(z.string())
			})
		}),
		z.object({ kind: z.literal('reply'), request: z.string() }),
		z.object({
			kind: z.literal('message'),
			text: z.string(),
			to: z.exactOptional(z.string())
		}),
		// the page judges them: the worker only carries them
		z.object({ kind: z.literal(['appointment', 'ask', 'tracked']), said: z.unknown() })
	])
});

/** A function, so that a worker that asks for none of it does without. */
const newerThan = (kinds: readonly string[]) =>
	z.object({
		...newsHead,
		news: z.object({ kind: z.string().check(z.refine((word) => !kinds.includes(word))) })
	});
/** News of a kind that this version does not know: it must not hold up the rest. */
export const newerNews = /* @__PURE__ */ newerThan([
	'status',
	'invoice',
	'payment',
	'held',
	'refund',
	'request',
	'reply',
	'message',
	'appointment',
	'ask',
	'tracked'
]);
export const eventsAnswer = z.object({
	events: z.array(z.union([newsEvent, newerNews])),
	cursor: count
});
/** As it is read: each event is judged by itself, so that one we cannot read holds up no other. */
export const eventsPage = z.object({ events: z.array(z.unknown()), cursor: count });

export const healthAnswer = z.object({
	service: z.literal('kibali-gateway'),
	office: z.string(),
	time: z.number()
});

/** A compact JWS, which only the page can judge. */
export const catalogAnswer = z.object({ pack: compact });

/** RFC 9457, with our `code`. */
export const problem = z.object({
	type: z.string(),
	title: z.string(),
	status: z.number(),
	code: /* @__PURE__ */ shaped(/^[a-z][a-z-]*$/),
	detail: z.exactOptional(z.string())
});

type Agrees<Wire extends Domain, Domain> = Wire;
/** Compiles only while wire and domain agree: what we read is the domain's, what we send is ours. */
export type Agreement = [
	Agrees<z.output<typeof manifest>, UploadManifest>,
	Agrees<z.output<typeof money>, Money>,
	Agrees<z.output<typeof invoice>, Invoice>,
	Agrees<z.output<typeof paymentAnswer>, PaymentResult>,
	Agrees<z.output<typeof newsEvent>, NewsEvent>,
	Agrees<Mutable<Omit<SubmissionCall, 'id'>>, z.input<typeof submissionRequest>>,
	Agrees<Mutable<Omit<ReplyCall, 'id'>>, z.input<typeof messageRequest>>,
	Agrees<Omit<PaymentCall, 'id'>, z.input<typeof paymentRequest>>,
	Agrees<Omit<AccountCall, 'id'>, z.input<typeof accountRequest>>,
	Agrees<z.output<typeof accountAnswer>, AccountAnswer>
];
type Mutable<Call extends { readonly documents: readonly unknown[] }> = Omit<Call, 'documents'> & {
	documents: Call['documents'][number][];
};
