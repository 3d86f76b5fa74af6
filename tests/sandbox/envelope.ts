import * as z from 'zod/mini';
import type { AskEnvelope } from '#domain/ask';
import type { DocumentFacts } from '#domain/facts';
import { abouts, type MessageEnvelope } from '#domain/message';
import type { Envelope, ReplyEnvelope } from '#domain/submission';
import { askLetter } from '#gateway/tracking-wire';

/** What must be inside an opened JWE; more may be. */
const text = z.string();
const evidence = z.array(
	z.object({
		slot: text,
		name: text,
		type: text,
		size: z.int(),
		digest: text,
		upload: text,
		key: text,
		iv: text
	})
);
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const envelopeShape = z.looseObject({
	id: text,
	application: text,
	service: text,
	version: z.number(),
	answers: z.record(text, z.union([cell, z.array(z.record(text, cell))])),
	evidence,
	findings: z.array(z.looseObject({ requirement: text, verdict: text })),
	declaration: z.object({ text, language: text, signedBy: text, signedAt: text }),
	audit: z.exactOptional(text.check(z.regex(/^[0-9a-f]{64}$/))),
	access: z.exactOptional(text.check(z.regex(/^[0-9a-f]{64}$/)))
});
const replyShape = z.looseObject({ id: text, submission: text, request: text, text, evidence });
const messageShape = z.looseObject({
	id: text,
	thread: text,
	about: z.enum(abouts),
	text,
	rating: z.exactOptional(z.int().check(z.minimum(1), z.maximum(5))),
	facts: z.array(text),
	evidence
});
const payerShape = z.looseObject({ phone: z.exactOptional(text), code: z.exactOptional(text) });

export function readEnvelope(opened: unknown): Envelope | undefined {
	const read = envelopeShape.safeParse(opened);
	return read.success ? (opened as Envelope) : undefined;
}

export function readReply(opened: unknown): ReplyEnvelope | undefined {
	const read = replyShape.safeParse(opened);
	return read.success ? read.data : undefined;
}

export function readAsk(opened: unknown): AskEnvelope | undefined {
	const read = askLetter.safeParse(opened);
	return read.success ? read.data : undefined;
}

export function readMessage(opened: unknown): MessageEnvelope | undefined {
	const read = messageShape.safeParse(opened);
	return read.success ? read.data : undefined;
}

export function readPayer(opened: unknown): { phone?: string; code?: string } | undefined {
	const read = payerShape.safeParse(opened);
	return read.success ? read.data : undefined;
}

/** The documents as rules see them. Nobody here counts pages. */
export function evidenceFacts(envelope: Envelope): Record<string, DocumentFacts[]> {
	const facts: Record<string, DocumentFacts[]> = {};
	for (const { slot, type, size } of envelope.evidence) {
		(facts[slot] ??= []).push({ type: type as DocumentFacts['type'], size, pages: null });
	}
	return facts;
}
