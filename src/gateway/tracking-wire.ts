import * as z from 'zod/mini';
import type { AppointmentSaid } from '#domain/appointment';
import type { AskAnswer, AskEnvelope } from '#domain/ask';
import type { Tracked } from '#domain/tracked';
import { money } from './wire.ts';

/** What is sealed in such messages, and what news of these kinds says; the worker reads neither. */
const text = z.string();
const short = text.check(z.maxLength(2_000));
const sha256 = text.check(z.regex(/^[0-9a-f]{64}$/));
const about = { id: text, submission: text };
export const askLetter = z.discriminatedUnion('ask', [
	z.object({
		...about,
		...{ ask: z.literal('appointment'), appointment: text, slot: z.nullable(text) }
	}),
	z.object({
		...about,
		...{ ask: z.literal('correction'), question: short, wrong: short, right: short, why: short }
	}),
	z.object({ ...about, ask: z.literal('withdrawal'), why: short }),
	z.object({ ...about, ask: z.literal('access'), hash: sha256 }),
	z.object({ ...about, ask: z.literal('track'), number: short, code: short })
]) satisfies z.ZodMiniType<AskEnvelope>;

const slot = z.object({ id: text, start: text, minutes: z.number() });
export const appointmentSaid = z.object({
	...{ id: text, what: text, place: text, directions: text, bring: z.exactOptional(text) },
	slots: z.array(slot),
	booked: z.exactOptional(slot),
	answer: z.exactOptional(z.object({ ask: text, result: text })),
	closed: z.exactOptional(z.boolean())
}) satisfies z.ZodMiniType<AppointmentSaid>;

export const askSaid = z.object({
	...{ ask: text, state: text, note: z.exactOptional(text) }
}) satisfies z.ZodMiniType<Omit<AskAnswer, 'at'>>;

const found = z.object({
	...{ ask: text, state: z.literal('found'), number: text },
	history: z.array(z.object({ status: text, at: text })),
	due: z.array(
		z.object({ amount: money, reference: text, stage: text, dueBy: z.exactOptional(text) })
	)
});
export const trackedSaid = z.union([
	found,
	z.object({ ask: text, state: z.literal(['unknown', 'too-many']) })
]) satisfies z.ZodMiniType<Tracked>;
