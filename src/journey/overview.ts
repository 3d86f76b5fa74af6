import type { Draft } from '#domain/draft';
import { isLetterDraft } from '#domain/message';
import { isFinal, needsAccount } from '#domain/outbox';
import type { Invoice } from '#domain/payment';
import type { InformationRequest } from '#domain/status';
import type { OutboxRow } from '#storage/database';
import { listEvidence } from '#storage/evidence';
import { listDrafts } from '#storage/drafts';
import { listDeliveries } from '#storage/outbox';
import { listSubmissions } from '#storage/submissions';
import { findingsOf } from './check.ts';
import type { PageEnvironment } from './environment.ts';
import { progressOf } from './progress.ts';
import { serviceOf } from './service.ts';
import { openInvoices, replyTo, trackingOf, type Tracking } from './track.ts';

export type DraftLine = {
	readonly draft: Draft;
	readonly complete: number;
	readonly total: number;
};

/** One thing that only the applicant can do. */
export type Need = { readonly tracking: Tracking } & (
	| { readonly need: 'mend'; readonly code: string }
	| { readonly need: 'reply'; readonly request: InformationRequest }
	| { readonly need: 'pay'; readonly invoice: Invoice }
	/** it waits until there is an account */
	| { readonly need: 'account' }
	/** a payment waits until the applicant is beside the phone, or agrees to what is asked now */
	| { readonly need: 'beside-phone' | 'agree'; readonly invoice: Invoice; readonly attempt: string }
);

/** The whole of what this phone holds, for a home that is understood in three seconds. */
export type Overview = {
	readonly needs: readonly Need[];
	/** newest change first */
	readonly drafts: readonly DraftLine[];
	/** what has not come to an end in the outbox */
	readonly waiting: readonly OutboxRow[];
	/** the newest of each application, newest first; those that are drafts again are left out */
	readonly submissions: readonly Tracking[];
};

export async function overview(page: PageEnvironment): Promise<Overview> {
	const [drafts, deliveries, submissions] = await Promise.all([
		listDrafts(page.db, page.vault),
		listDeliveries(page.db),
		listSubmissions(page.db, page.vault),
		watchTheRest(page)
	]);
	const forms = drafts.filter((draft) => !isLetterDraft(draft));
	const open = new Set(forms.map((draft) => draft.id));
	const newest = new Map(
		[...submissions].reverse().map((copy) => [copy.envelope.application, copy])
	);
	const tracked = await Promise.all(
		[...newest.values()].map((copy) => trackingOf(page, copy.envelope.id))
	);
	// Withdrawn or refused, and then opened again: it is a draft, not an application.
	const shown = tracked
		.filter((one) => one !== undefined)
		.filter(({ copy }) => !open.has(copy.envelope.application))
		.sort((a, b) => b.copy.createdAt - a.copy.createdAt);
	return {
		needs: shown.flatMap((tracking) => needsOf(tracking, page.now())),
		drafts: await Promise.all(forms.map((draft) => draftLine(page, draft))),
		waiting: deliveries.filter((delivery) => !isFinal(delivery)),
		submissions: shown
	};
}

/** What a submission asks of the applicant, the most pressing first. */
export function needsOf(tracking: Tracking, now: number): Need[] {
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
	// what is paid comes before the proof that it is
	return [...replies(false), ...payments, ...replies(true)];
}

/** A liveQuery follows only what is read before the first opening of a row; later reads come too late. */
async function watchTheRest({ db }: PageEnvironment): Promise<void> {
	await Promise.all(
		[db.documents, db.news, db.payments, db.receipts, db.settings].map((table) => table.count())
	);
}

async function draftLine(page: PageEnvironment, draft: Draft): Promise<DraftLine> {
	const [found, evidence] = await Promise.all([
		serviceOf(page, draft.service, draft.version),
		listEvidence(page.db, page.vault, draft.id)
	]);
	if (!found) return { draft, complete: 0, total: 0 };
	const judged = findingsOf(found.service, draft, evidence, page.today());
	const { parts, complete } = progressOf(found.service, draft, judged);
	return { draft, complete, total: parts.length };
}
