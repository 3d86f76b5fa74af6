import { wantsTime, type Appointment } from '#domain/appointment';
import { dateInKenya } from '#domain/calendar';
import { byDay } from '#domain/due';
import { isLetterDraft } from '#domain/message';
import { isFinal, needsAccount } from '#domain/outbox';
import { ownOf } from '#domain/own';
import type { Invoice } from '#domain/payment';
import type { InformationRequest } from '#domain/status';
import type { OutboxRow } from '#storage/database';
import { listDraftsOnce } from '#storage/drafts-once';
import { listLightDeliveries } from '#storage/light-deliveries';
import { newsAskedAt } from '#storage/news';
import { draftLines, type DraftLine } from './draft-line.ts';
import type { PageEnvironment } from './environment.ts';
import { glanceOf, type Glance } from './glance.ts';
import { glancesOf } from './glances.ts';
import { deadlineOf } from './issuance.ts';
import { openInvoices, replyTo } from './track.ts';

export type { DraftLine } from './draft-line.ts';

/** One thing that only the applicant can do. */
export type Need = { readonly tracking: Glance } & (
	| { readonly need: 'mend'; readonly code: string }
	| { readonly need: 'reply'; readonly request: InformationRequest }
	| { readonly need: 'pay'; readonly invoice: Invoice }
	/** the office offers times, and waits for a choice */
	| { readonly need: 'choose-time'; readonly appointment: Appointment }
	/** it waits until there is an account */
	| { readonly need: 'account' }
	/** a payment waits until the applicant is beside the phone, or agrees to what is asked now */
	| { readonly need: 'beside-phone' | 'agree'; readonly invoice: Invoice; readonly attempt: string }
);

/** The whole of what this phone holds, for a home that is understood in three seconds. */
export type Overview = {
	/** the nearest last day first */
	readonly needs: readonly Need[];
	/** newest change first */
	readonly drafts: readonly DraftLine[];
	/** what has not come to an end in the outbox */
	readonly waiting: readonly OutboxRow[];
	/** the newest of each application, newest first; those that are drafts again are left out */
	readonly submissions: readonly Glance[];
	/** copies that were not opened yet */
	readonly left: number;
};

/** All of it, however long that takes. `counted`: of how many drafts it is told how far they are. */
export async function overview(page: PageEnvironment, counted = Infinity): Promise<Overview> {
	for (;;) {
		const seen = await overviewSoFar(page, counted);
		if (seen.left === 0) return seen;
	}
}

/**
 * As far as was opened by now, and a slice more: ask again while something is `left`. How far a draft is,
 * only of the first `counted`.
 */
export async function overviewSoFar(page: PageEnvironment, counted: number): Promise<Overview> {
	const { db, vault } = page;
	const [drafts, deliveries, glances, askedAt] = await Promise.all([
		listDraftsOnce(db, vault),
		listLightDeliveries(db),
		glancesOf(page),
		newsAskedAt(db)
	]);
	const forms = drafts.filter((draft) => !isLetterDraft(draft));
	const open = new Set(forms.map((draft) => draft.id));
	const rows = new Map(deliveries.map((row) => [row.id, row]));
	// Withdrawn or refused, and then opened again: it is a draft, not an application.
	const shown = glances.all
		.filter(({ application }) => !open.has(application))
		.map((one) => glanceOf(one, rows, askedAt))
		.sort((a, b) => b.copy.createdAt - a.copy.createdAt);
	const needs = shown.flatMap((tracking) => needsOf(tracking, page.now()));
	return {
		needs: byDay(needs, (need) => lastDayOf(need, page.now())),
		drafts: await draftLines(page, forms, counted),
		waiting: deliveries.filter((delivery) => !isFinal(delivery)),
		submissions: shown,
		left: glances.left
	};
}

function lastDayOf(need: Need, now: number): string | undefined {
	if (need.need === 'reply') return deadlineOf(need.request, now)?.dueBy;
	if (need.need === 'choose-time') return lastSlot(need.appointment);
	return 'invoice' in need ? deadlineOf(need.invoice, now)?.dueBy : undefined;
}

/** After it there is nothing left to choose. */
function lastSlot({ slots }: Appointment): string | undefined {
	const last = Math.max(...slots.map(({ start }) => Date.parse(start)));
	return Number.isFinite(last) ? dateInKenya(last) : undefined;
}

/** What a submission asks of the applicant, the most pressing first. */
export function needsOf(tracking: Glance, now: number): Need[] {
	const { delivery, status } = tracking;
	if (delivery?.now.state === 'refused') {
		return [{ tracking, need: 'mend', code: delivery.now.code }];
	}
	if (delivery && needsAccount(delivery)) return [{ tracking, need: 'account' }];
	const replies = (issuance: boolean) =>
		status.openRequests
			.filter(
				(request) => (request.stage === 'issuance') === issuance && !replyTo(tracking, request)
			)
			.map((request): Need => ({ tracking, need: 'reply', request }));
	const payments = openInvoices(tracking, now).flatMap(({ invoice, live }): Need[] => {
		if (!live) return [{ tracking, need: 'pay', invoice }];
		if (live.delivery !== 'held') return [];
		const row = tracking.paymentRows.find(({ id }) => id === live.id);
		const need = row?.amountChanged ? 'agree' : 'beside-phone';
		return [{ tracking, need, invoice, attempt: live.id }];
	});
	const times = tracking.appointments
		.filter((one) => wantsTime(one, now) && !isAsked(tracking, one))
		.map((appointment): Need => ({ tracking, need: 'choose-time', appointment }));
	// what is paid comes before the proof that it is
	return [...replies(false), ...times, ...payments, ...replies(true)];
}

/** A wish for a time is on its way, or the office has not answered it yet. */
function isAsked({ wishes }: Glance, { id, answers }: Appointment): boolean {
	return wishes.some(
		({ appointment, ask, delivery }) =>
			appointment === id &&
			ownOf(answers, ask) === undefined &&
			delivery?.now.state !== 'withdrawn' &&
			delivery?.now.state !== 'refused'
	);
}
