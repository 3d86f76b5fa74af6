import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '#domain/calendar';
import type { Invoice } from '#domain/payment';
import type { LineOf } from './entry.ts';
import { dearer, type Charge } from './fees.ts';
import type { Office } from './office.ts';
import { PAYBILL } from './paybill-number.ts';
import { letters } from './sealing.ts';

/** One demand for each charge, each with a reference of its own: a paybill knows nothing else. */
export function invoicesFor(
	office: Office,
	{ id, number }: Pick<LineOf<'submission'>, 'id' | 'number'>,
	charges: readonly Charge[],
	dueBy?: CalendarDate
): Invoice[] {
	const taken = new Set([...office.state.invoices.values()].map(({ reference }) => reference));
	const issuedAt = new Date(office.now()).toISOString();
	const raised = charges.length > 0 && office.faults.take('dearer', id);
	const more = raised && typeof raised.value === 'number' ? raised.value : 50_000;
	return (raised ? dearer(charges, more) : charges).map(({ stage, amount, lines }) => {
		const reference = freshReference(number, taken);
		taken.add(reference);
		const until = dueBy === undefined ? {} : { dueBy };
		return {
			...{ id: randomUUID(), submission: id, reference, stage, amount, lines, issuedAt },
			...until,
			...{ channels: ['mpesa', 'paybill', 'airtel', 'hosted'], paybill: PAYBILL }
		};
	});
}

function freshReference(number: string, taken: ReadonlySet<string>): string {
	for (;;) {
		const reference = `${number.slice(3).replace('-', '')}${letters(2)}`;
		if (!taken.has(reference)) return reference;
	}
}
