import { randomUUID } from 'node:crypto';
import { dateInKenya, shiftDate } from '#domain/calendar';
import type { FeeStage } from '#domain/fee';
import type { Invoice } from '#domain/payment';
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
		return [{ ...statusNews(office, line, 'approved'), ...note }];
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

/** Days that an approved eTA can be travelled on: within 90 days of its issue. */
const ETA_DAYS = 90;

/** What the office says when it is issued, with its last day where that follows from what was asked for. */
export function statusNews(
	office: Office,
	line: Pick<LineOf<'submission'>, 'id' | 'service'>,
	status: string
): News & { kind: 'status' } {
	const validUntil = lastDay(office, line, status);
	return { kind: 'status', status, ...(validUntil === undefined ? {} : { validUntil }) };
}

function lastDay(
	office: Office,
	{ id, service }: Pick<LineOf<'submission'>, 'id' | 'service'>,
	status: string
): string | undefined {
	const today = dateInKenya(office.now());
	if (service === 'eta' && status === 'approved') return shiftDate(today, { days: ETA_DAYS });
	const opened = office.opened.get(id);
	const years = opened && 'answers' in opened ? opened.answers['permitYears'] : undefined;
	if (status !== 'issued' || typeof years !== 'number') return undefined;
	return shiftDate(today, { years, days: -1 });
}

/** Invoices that nothing has paid yet, of an application that was not turned down. */
export function owed({ status, invoices, payments }: Status): Invoice[] {
	if (isEnd(status ?? '')) return [];
	const paid = payments.filter(({ result }) => result.state === 'paid');
	const settled = new Set(paid.map(({ invoice }) => invoice));
	return invoices.filter(({ id }) => !settled.has(id));
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
