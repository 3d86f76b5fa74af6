import { dateInKenya, daysBetween, isCalendarDate, type CalendarDate } from '#domain/calendar';
import type { Invoice } from '#domain/payment';
import type { InformationRequest } from '#domain/status';
import { openInvoices, replyTo, type Tracking } from './track.ts';

/** The last day for something. `daysLeft`: 0 on that day, negative after it. */
export type Deadline = { readonly dueBy: CalendarDate; readonly daysLeft: number };

/** What the applicant still has to do after approval, and until when. */
export type Issuance = {
	readonly invoices: readonly Invoice[];
	readonly requests: readonly InformationRequest[];
	/** the nearest one; nothing where no day was named, or nothing is left to do */
	readonly deadline: Deadline | undefined;
};

export function issuanceOf(tracking: Tracking, now: number): Issuance {
	const invoices = openInvoices(tracking, now)
		.map(({ invoice }) => invoice)
		.filter(({ stage }) => stage === 'issuance');
	const requests = tracking.status.openRequests.filter(
		(request) => request.stage === 'issuance' && !replyTo(tracking, request)
	);
	const deadlines = [...invoices, ...requests].flatMap((one) => deadlineOf(one, now) ?? []);
	const [deadline] = deadlines.sort((a, b) => a.daysLeft - b.daysLeft);
	return { invoices, requests, deadline };
}

/** A day that this version cannot read is none. */
export function deadlineOf(
	{ dueBy }: { readonly dueBy?: CalendarDate },
	now: number
): Deadline | undefined {
	if (!isCalendarDate(dueBy)) return undefined;
	return { dueBy, daysLeft: daysBetween(dateInKenya(now), dueBy) };
}
