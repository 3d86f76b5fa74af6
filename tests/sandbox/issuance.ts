import { randomUUID } from 'node:crypto';
import { dateInKenya, shiftDate } from '#domain/calendar';
import type { FeeStage } from '#domain/fee';
import { isEnd, statusOf, type NewsEvent, type Status } from '#domain/status';
import type { Envelope } from '#domain/submission';
import type { LineOf } from './entry.ts';
import { issuanceSlots } from './fees.ts';
import { invoicesFor } from './invoices.ts';
import type { Office } from './office.ts';
import { newsOf } from './state.ts';

type News = NewsEvent['news'];

/** Days from the approval until it lapses, unless all is paid and shown. */
const DAYS = 30;

/** What an approval says: that this is all, or what is to be paid and shown, and until when. */
export async function approval(
	office: Office,
	line: LineOf<'submission'>,
	envelope: Envelope,
	note: { note?: string }
): Promise<News[]> {
	const now = office.now();
	const charges = await office.feesFor(envelope, 'issuance', now);
	const documents = await issuanceSlots(envelope, now);
	if (charges.length === 0 && documents.length === 0) {
		return [{ kind: 'status', status: 'approved', ...note }];
	}
	const dueBy = shiftDate(dateInKenya(now), { days: DAYS });
	const text = 'Please send these papers.';
	const request = { id: randomUUID(), text, documents, stage: 'issuance', dueBy };
	return [
		{ kind: 'status', status: 'awaiting-issuance', ...note },
		...invoicesFor(office, line, charges, dueBy).map((invoice): News => ({
			kind: 'invoice',
			invoice
		})),
		...(documents.length > 0 ? [{ kind: 'request', request } as const] : [])
	];
}

/** What the office says next, once a payment came. `told`: the news of it. */
export function afterPayment(
	office: Office,
	line: LineOf<'submission'>,
	told: NewsEvent
): string[] {
	const is = statusWith(office, line, told);
	if (is.status === null || isEnd(is.status)) return [];
	if (is.status === 'awaiting-issuance') return isComplete(is) ? ['issued'] : [];
	if (owes(is, 'processing')) return [];
	return ['paid', is.status === 'awaiting-payment' ? 'under-review' : is.status];
}

/** The same, once a reply came. A late one is kept, and undoes no decision. */
export function afterReply(office: Office, line: LineOf<'submission'>, told: NewsEvent): string[] {
	const is = statusWith(office, line, told);
	if (is.status === 'awaiting-issuance') return isComplete(is) ? ['issued'] : [];
	if (is.status !== 'more-information' || is.openRequests.length > 0) return [];
	return [owes(is, 'processing') ? 'awaiting-payment' : 'under-review'];
}

function statusWith(
	office: Office,
	{ id, mailbox }: LineOf<'submission'>,
	told: NewsEvent
): Status {
	return statusOf([...newsOf(office.state, mailbox, id), told]);
}

function isComplete(is: Status): boolean {
	return is.openRequests.length === 0 && !owes(is, 'issuance');
}

function owes({ invoices, payments }: Status, stage: FeeStage): boolean {
	const paid = payments.filter(({ result }) => result.state === 'paid');
	const settled = new Set(paid.map(({ invoice }) => invoice));
	return invoices.some((invoice) => invoice.stage === stage && !settled.has(invoice.id));
}
