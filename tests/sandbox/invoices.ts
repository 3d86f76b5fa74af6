import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '#domain/calendar';
import type { Invoice } from '#domain/payment';
import type { LineOf } from './entry.ts';
import type { Charge } from './fees.ts';
import type { Office } from './office.ts';
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
	return charges.map(({ stage, amount, lines }) => {
		const reference = freshReference(number, taken);
		taken.add(reference);
		const until = dueBy === undefined ? {} : { dueBy };
		return {
			...{ id: randomUUID(), submission: id, reference, stage, amount, lines, issuedAt },
			...until
		};
	});
}

function freshReference(number: string, taken: ReadonlySet<string>): string {
	for (;;) {
		const reference = `${number.slice(3).replace('-', '')}${letters(2)}`;
		if (!taken.has(reference)) return reference;
	}
}
