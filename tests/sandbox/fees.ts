import { dateInKenya } from '#domain/calendar';
import { evidenceFacts } from './envelope.ts';
import type { FeeStage } from '#domain/fee';
import { feeOf } from '#domain/fee';
import { totalOf, type Money } from '#domain/money';
import type { InvoiceLine } from '#domain/payment';
import { factsOf } from '#domain/service';
import type { Envelope } from '#domain/submission';
import { findService } from '#catalog/index';

export type Charge = {
	readonly stage: FeeStage;
	readonly lines: readonly InvoiceLine[];
	/** of the first currency; null where nothing is due */
	readonly amount: Money | null;
};
export type FeesFor = (envelope: Envelope, now: number) => Promise<Charge>;

/** What the catalog says is due first: at processing, else at issuance. */
export async function catalogFees(envelope: Envelope, now: number): Promise<Charge> {
	const service = await findService(envelope.service);
	if (!service) return { stage: 'processing', lines: [], amount: null };
	const today = dateInKenya(now);
	const facts = factsOf(service, envelope.answers, evidenceFacts(envelope), today);
	const stages: FeeStage[] = ['processing', 'issuance'];
	const charges = stages.map((stage) => {
		const due = feeOf(service.fees, stage, facts).lines.filter((line) => line.due === 'yes');
		return chargeOf(
			stage,
			due.map(({ fee }) => ({ fee: fee.id, amount: fee.amount }))
		);
	});
	return charges.find((charge) => charge.amount !== null) ?? chargeOf('processing', []);
}

/** One invoice asks in one currency. */
export function chargeOf(stage: FeeStage, all: readonly InvoiceLine[]): Charge {
	const [amount] = totalOf(all.map((line) => line.amount));
	const lines = all.filter((line) => line.amount.currency === amount?.currency);
	return { stage, lines, amount: amount && amount.minor > 0 ? amount : null };
}
