import { dateInKenya } from '#domain/calendar';
import { evaluate } from '#domain/condition';
import type { Facts } from '#domain/facts';
import { feeOf, type FeeStage } from '#domain/fee';
import { totalOf, type Money } from '#domain/money';
import type { InvoiceLine } from '#domain/payment';
import { factsOf, type ServiceDefinition } from '#domain/service';
import type { Envelope } from '#domain/submission';
import { evidenceFacts } from './envelope.ts';
import { publishedService } from './renewed.ts';

/** What one invoice asks for: one currency of one stage. */
export type Charge = {
	readonly stage: FeeStage;
	readonly lines: readonly InvoiceLine[];
	readonly amount: Money;
};
export type FeesFor = (
	envelope: Envelope,
	stage: FeeStage,
	now: number
) => Promise<readonly Charge[]>;

/** The same, with one line more: what somebody forgot to say before. */
export function dearer(charges: readonly Charge[], more: number): readonly Charge[] {
	return charges.map(({ stage, lines, amount }) => ({
		stage,
		lines: [...lines, { fee: 'raised', amount: { ...amount, minor: more } }],
		amount: { ...amount, minor: amount.minor + more }
	}));
}

/** What the catalog says is due at a stage. */
export async function catalogFees(
	envelope: Envelope,
	stage: FeeStage,
	now: number
): Promise<readonly Charge[]> {
	const known = await judged(envelope, now);
	if (!known) return [];
	const due = feeOf(known.service.fees, stage, known.facts).lines.filter(
		({ due }) => due === 'yes'
	);
	return chargesOf(
		stage,
		due.map(({ fee, amount, times }) => ({
			...{ fee: fee.id, amount },
			...(times === undefined ? {} : { times }),
			...(fee.bond ? { bond: true } : {})
		}))
	);
}

/** One invoice asks in one currency; none asks for nothing. */
export function chargesOf(stage: FeeStage, all: readonly InvoiceLine[]): readonly Charge[] {
	return totalOf(all.map((line) => line.amount))
		.filter(({ minor }) => minor > 0)
		.map((amount) => {
			const lines = all.filter((line) => line.amount.currency === amount.currency);
			return { stage, lines, amount };
		});
}

/** The slots that are to be filled after approval; none where all of them are left to the applicant. */
export async function issuanceSlots(envelope: Envelope, now: number): Promise<readonly string[]> {
	const known = await judged(envelope, now);
	const asked = (known?.service.slots ?? []).filter(
		({ stage, when }) =>
			stage === 'issuance' && (!when || (known && evaluate(when, known.facts) === 'met'))
	);
	return asked.some((slot) => !slot.optional) ? asked.map(({ id }) => id) : [];
}

async function judged(
	envelope: Envelope,
	now: number
): Promise<{ service: ServiceDefinition; facts: Facts } | undefined> {
	const service = await publishedService(envelope.service, envelope.version);
	if (!service) return undefined;
	const today = dateInKenya(now);
	return { service, facts: factsOf(service, envelope.answers, evidenceFacts(envelope), today) };
}
