import type { Channel } from '#domain/payment';
import { AIRTEL_PAID, airtelFailure, airtelNumber } from '#gateway/payments/airtel';
import { HOSTED_PAID, hostedFailure } from '#gateway/payments/hosted';
import { MPESA_PAID, mpesaFailure, mpesaNumber } from '#gateway/payments/mpesa';
import type { PhoneAnswer } from './entry.ts';
import { letters } from './sealing.ts';

/** Every answer that is an end of its own; an ignored prompt ends as `no-answer`. */
type End = Exclude<PhoneAnswer, 'ignored'>;

type Played = {
	readonly name: string;
	/** what the channel reports for each end that it knows */
	readonly codes: Readonly<Partial<Record<End, number | string>>>;
	readonly paid: number | string;
	failure(code: number | string): string;
	/** the code that a person finds on their phone or bank statement */
	reference(): string;
	/** can this payer be asked? */
	takes(payer: { phone?: string }): boolean;
	/** how many times longer than a prompt it lives */
	readonly patience: number;
};

/** The channels that ask: what the practice office plays of each. */
export const played: Readonly<Record<Exclude<Channel, 'paybill'>, Played>> = {
	mpesa: {
		name: 'M-Pesa',
		paid: MPESA_PAID,
		codes: {
			...{ paid: MPESA_PAID, insufficient: 1, busy: 1001, expired: 1019 },
			...{ cancelled: 1032, 'no-answer': 1037, 'wrong-pin': 2001 }
		},
		failure: (code) => mpesaFailure(Number(code)),
		reference: () => `Q${letters(9)}`,
		takes: ({ phone }) => phone !== undefined && mpesaNumber(phone) !== undefined,
		patience: 1
	},
	airtel: {
		name: 'Airtel Money',
		paid: AIRTEL_PAID,
		codes: {
			...{ paid: AIRTEL_PAID, 'wrong-pin': 'DP00800001002', 'over-limit': 'DP00800001003' },
			...{ insufficient: 'DP00800001007', cancelled: 'DP00800001008' },
			'no-answer': 'DP00800001024'
		},
		failure: (code) => airtelFailure(String(code)),
		reference: () => `MP${letters(8)}`,
		takes: ({ phone }) => phone !== undefined && airtelNumber(phone) !== undefined,
		patience: 1
	},
	hosted: {
		name: 'Card or bank',
		paid: HOSTED_PAID,
		codes: {
			...{ paid: HOSTED_PAID, declined: 'declined', insufficient: 'insufficient' },
			...{ cancelled: 'cancelled', 'no-answer': 'timeout' }
		},
		failure: (code) => hostedFailure(String(code)),
		reference: () => `CB${letters(8)}`,
		takes: () => true,
		// nobody types a card number in a minute
		patience: 15
	}
};

/** A code as M-Pesa's, with a digit in it as theirs have. */
export function paybillCode(): string {
	return `Q${letters(4)}${Math.floor(Math.random() * 8) + 2}${letters(4)}`;
}
