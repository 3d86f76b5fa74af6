import * as z from 'zod/mini';
import type { CarriedTable } from '#storage/backup';
import {
	compact,
	count,
	hex,
	id,
	line,
	matching,
	nothing,
	orNull,
	recordOf,
	text,
	time
} from './backup-atoms.ts';

/**
 * What each table's rows must look like before any is written. Strict in what the pages read, blind to
 * extra fields and patient with words of a later release: those are kept as they are.
 */
const money = z.looseObject({ currency: matching(/^[A-Z]{3}$/), minor: count });

const cell = z.union([text, z.number(), z.boolean(), z.literal(null)]);
const answers = recordOf(
	/^[\w:.-]{1,128}$/,
	z.union([cell, z.array(recordOf(/^[\w.-]{1,64}$/, cell))])
);

const draft = z.looseObject({
	id,
	service: id,
	version: count,
	revision: count,
	answers,
	accepted: z.array(line),
	visited: z.array(line),
	stayed: z.exactOptional(count),
	startedAt: time,
	changedAt: time
});

/** The picture is shown as it is: only what a picture can be. */
const thumbnail = matching(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/=]{0,400000}$/);
const evidence = z.looseObject({
	id,
	application: id,
	slot: line,
	name: line,
	type: matching(/^[\w.+-]+\/[\w.+-]+$/),
	size: count,
	pages: orNull(count),
	digest: hex,
	width: orNull(count),
	height: orNull(count),
	originalSize: count,
	thumbnail: orNull(thumbnail),
	addedAt: time
});

const sealedEvidence = z.looseObject({ slot: line, name: line, type: line, upload: hex });
const submission = z.looseObject({
	envelope: z.looseObject({
		id,
		application: id,
		service: id,
		version: count,
		answers,
		evidence: z.array(sealedEvidence),
		findings: z.array(z.looseObject({ requirement: line, verdict: line, code: line })),
		declaration: z.looseObject({ text: line, language: line, signedBy: line, signedAt: line })
	}),
	evidence: z.array(evidence),
	total: z.array(money),
	access: z.exactOptional(line)
});
const reply = z.looseObject({
	envelope: z.looseObject({
		id,
		submission: id,
		request: id,
		text,
		evidence: z.array(sealedEvidence)
	}),
	evidence: z.array(evidence)
});

const message = z.looseObject({
	envelope: z.looseObject({
		id,
		thread: id,
		about: line,
		text,
		rating: z.exactOptional(count),
		facts: z.array(line),
		evidence: z.array(sealedEvidence)
	}),
	evidence: z.array(evidence)
});
const said = z.exactOptional(text);
const ask = z.looseObject({
	envelope: z.looseObject({
		id,
		submission: id,
		ask: id,
		...{ appointment: said, slot: z.exactOptional(orNull(text)), question: said, wrong: said },
		...{ right: said, why: said, hash: said, number: said, code: said }
	}),
	evidence: z.array(evidence),
	code: z.exactOptional(line)
});

const invoice = z.looseObject({
	id,
	submission: id,
	reference: line,
	stage: line,
	amount: money,
	lines: z.array(z.looseObject({ fee: line, amount: money })),
	issuedAt: line,
	dueBy: z.exactOptional(line)
});
const payment = z.looseObject({
	id,
	invoice: id,
	at: line,
	amount: money,
	result: z.looseObject({ state: line })
});
const request = z.looseObject({
	id,
	text,
	documents: z.array(line),
	stage: z.exactOptional(line),
	dueBy: z.exactOptional(line)
});
const known = ['status', 'invoice', 'payment', 'request', 'reply', 'message'];
const event = z.looseObject({
	id,
	cursor: count,
	submission: id,
	at: line,
	news: z.union([
		z.looseObject({ kind: z.literal('status'), status: line, note: z.exactOptional(text) }),
		z.looseObject({ kind: z.literal('invoice'), invoice }),
		z.looseObject({ kind: z.literal('payment'), payment }),
		z.looseObject({ kind: z.literal('request'), request }),
		z.looseObject({ kind: z.literal('reply'), request: id }),
		z.looseObject({ kind: z.literal('message'), text, to: z.exactOptional(id) }),
		z.looseObject({ kind: line.check(z.refine((kind) => !known.includes(kind))) })
	])
});

const states = ['queued', 'sending', 'delivered', 'refused', 'held', 'withdrawn'];
const now = z.union([
	z.looseObject({ state: z.literal('queued'), notBefore: time, attempts: count }),
	z.looseObject({
		state: z.literal('sending'),
		since: time,
		until: time,
		by: line,
		attempts: count
	}),
	z.looseObject({ state: z.literal('delivered'), at: time }),
	z.looseObject({ state: z.literal('refused'), at: time, code: line }),
	z.looseObject({ state: z.literal('held'), reason: line }),
	z.looseObject({ state: z.literal('withdrawn'), at: time }),
	z.looseObject({ state: line.check(z.refine((state) => !states.includes(state))) })
]);
/** A payment that was allowed before the office asked has none yet. */
const invoiceOrNone = z.union([id, z.literal('')]);
const call = z.union([
	z.looseObject({ kind: z.literal('submission'), service: id, version: count, envelope: compact }),
	z.looseObject({ kind: z.literal(['reply', 'message']), submission: id, envelope: compact }),
	z.looseObject({
		kind: z.literal('payment'),
		submission: id,
		invoice: invoiceOrNone,
		amount: money,
		channel: line,
		upTo: z.exactOptional(count),
		payer: compact
	})
]);

const owned = { id, application: id };
const anything = z.unknown();
type Shapes = { readonly row: z.ZodMiniType; readonly content: z.ZodMiniType };

export const shapes: Readonly<Record<CarriedTable, Shapes>> = {
	drafts: {
		row: z.looseObject({ id, revision: count, state: line, deletedAt: z.exactOptional(time) }),
		content: draft
	},
	documents: { row: z.looseObject(owned), content: evidence },
	consents: {
		row: z.looseObject({ id, application: orNull(id) }),
		content: z.looseObject({
			id,
			application: orNull(id),
			acts: z.array(z.looseObject({ act: line, at: time, by: z.exactOptional(line) }))
		})
	},
	documentBytes: { row: z.looseObject(owned), content: nothing },
	submissions: {
		row: z.union([
			z.looseObject({ ...owned, createdAt: time, kind: z.literal('submission') }),
			z.looseObject({ ...owned, createdAt: time, kind: z.literal(['reply', 'message']), draft: id })
		]),
		content: z.union([submission, reply, ask, message])
	},
	outbox: {
		row: z.looseObject({
			...owned,
			kind: line,
			createdAt: time,
			uploads: z.array(z.looseObject({ id: hex, size: count, digest: hex })),
			bytesSent: count,
			bytesTotal: count,
			handedOver: z.boolean(),
			freshUntil: z.exactOptional(time),
			now,
			call
		}),
		content: nothing
	},
	uploads: { row: z.looseObject({ id: hex, delivery: id }), content: nothing },
	receipts: { row: z.looseObject(owned), content: z.looseObject({ jws: compact }) },
	news: { row: z.looseObject({ id, submission: id, cursor: count }), content: event },
	payments: {
		row: z.looseObject({ ...owned, submission: id, invoice: invoiceOrNone, startedAt: time }),
		content: z.looseObject({
			id,
			invoice: invoiceOrNone,
			submission: id,
			amount: money,
			channel: line,
			phone: z.exactOptional(line),
			code: z.exactOptional(line),
			startedAt: time
		})
	},
	audit: {
		row: z.looseObject({ id, application: orNull(id) }),
		content: z.looseObject({
			id,
			at: time,
			act: line,
			application: orNull(id),
			clock: z.exactOptional(z.union([z.number(), z.literal('unknown')])),
			there: z.exactOptional(z.looseObject({})),
			detail: recordOf(/^[^]{0,1000}$/, z.union([line, z.number()]))
		})
	},
	services: {
		row: z.looseObject({ id, service: id, version: count, definition: anything, texts: anything }),
		content: nothing
	},
	settings: { row: z.looseObject({ id }), content: nothing }
};

/** The settings that this release understands; others are kept as they are. */
export const settingShapes: Readonly<Record<string, z.ZodMiniType>> = {
	mailbox: z.looseObject({ token: matching(/^[\w-]{16,256}$/) }),
	'news-cursor': z.looseObject({ value: count, askedAt: time })
};

/** The first record: what kind of file it is, and for which office. */
export const head = z.looseObject({
	format: count,
	scope: z.enum(['all', 'application']),
	office: line,
	madeAt: time,
	bytes: count
});
/** The last: how many records stand between. */
export const tail = z.looseObject({ records: count });
