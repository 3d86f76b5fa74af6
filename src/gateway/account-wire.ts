import * as z from 'zod/mini';
import { accountKinds, type AccountLetter, type AccountSaid } from '#domain/account';

/** What stands inside a sealed account request, and what is said to it. The worker reads neither. */
const text = z.string();
const via = z.enum(['sms', 'email']);
const kind = z.enum(accountKinds);
const device = z.string().check(z.maxLength(80));
const password = z.string().check(z.maxLength(512));
const what = z.enum(['email', 'phone']);

export const accountLetter = z.discriminatedUnion('act', [
	z.object({
		act: z.literal('register'),
		profile: z.object({ kind, name: text, idNumber: text, email: text, phone: text }),
		password,
		via,
		device
	}),
	z.object({ act: z.literal('sign-in'), identifier: text, password, via, device }),
	z.object({ act: z.enum(['reset', 'unlock']), identifier: text, via }),
	z.object({ act: z.literal('resend'), flow: text, via }),
	z.object({
		act: z.literal('verify'),
		flow: text,
		code: text,
		password: z.exactOptional(password)
	}),
	z.object({ act: z.literal('change'), what, to: text, password }),
	z.object({ act: z.enum(['sessions', 'sign-out', 'sign-out-others']) }),
	z.object({ act: z.literal('delete'), password })
]);

export const accountSaid = z.discriminatedUnion('state', [
	z.object({
		state: z.literal('code-sent'),
		via,
		lives: z.number(),
		again: z.number(),
		left: z.number()
	}),
	z.object({
		state: z.literal('signed-in'),
		profile: z.object({ kind, name: text, email: text, phone: text })
	}),
	z.object({ state: z.literal('done') }),
	z.object({
		state: z.literal('sessions'),
		sessions: z.array(z.object({ device: text, since: text, seen: text, here: z.boolean() }))
	})
]);

type Agrees<Wire extends Domain, Domain> = Wire;
/** Compiles only while wire and domain agree, in both directions. */
export type AccountAgreement = [
	Agrees<z.output<typeof accountLetter>, AccountLetter>,
	Agrees<AccountLetter, z.input<typeof accountLetter>>,
	Agrees<z.output<typeof accountSaid>, AccountSaid>
];
