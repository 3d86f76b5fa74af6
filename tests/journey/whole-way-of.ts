import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findService, type ServiceId } from '#catalog/index';
import type { Answers } from '#domain/facts';
import { feeOf } from '#domain/fee';
import type { ServiceDefinition } from '#domain/service';
import { isEnd } from '#domain/status';
import { findingsOf, slotsAfterApproval, slotsAsked } from '#journey/check';
import { issuanceOf } from '#journey/issuance';
import { verifiedReceipt } from '#journey/receipt';
import { stageOf } from '#journey/stage';
import { openInvoices } from '#journey/track';
import { allCases } from '../catalog/all-cases.ts';
import { today, withChange, type AnyCases } from '../catalog/cases.ts';
import { findApplication } from '../sandbox/desk.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import { officeOn, submitted } from './way.ts';

/** ms; several go at once */
const SLOW = 30_000;

/**
 * The named variants of some services, each from the first answer to the end: real storage, delivery
 * and HTTP. Of those that owe the same and show the same papers, one goes. Told in several files, so
 * that they run side by side.
 */
export async function everyVariantGoesTheWholeWay(ids: readonly ServiceId[]): Promise<void> {
	const found = await Promise.all(ids.map((id) => findService(id)));
	const services = found.flatMap((service) =>
		service && !service.unavailable ? [[service.id, service] as const] : []
	);
	let office: RunningOffice;
	let end: () => Promise<void>;

	beforeAll(async () => ({ office, end } = await officeOn(today)));
	afterAll(() => end());

	describe.each(services)('%s', (id, service) => {
		test.concurrent.each(differing(service, allCases.get(id)!))(
			'%s goes the whole way',
			async (_, answers) => {
				const { facts } = findingsOf(service, { answers, accepted: [] }, [], today);
				const dueAt = (stage: 'processing' | 'issuance') =>
					feeOf(service.fees, stage, facts).totals;

				const way = await submitted(office, id, answers, today);
				let tracking = await way.round();
				expect(await verifiedReceipt(way.page, tracking)).toBeDefined();
				const demanded = () =>
					openInvoices(tracking, way.page.now()).map((one) => one.invoice.amount);
				const processing = dueAt('processing').filter(({ minor }) => minor > 0);
				expect(demanded()).toEqual(processing);
				expect(tracking.copy.total).toEqual(dueAt('processing'));
				tracking = await way.payAll();
				expect(stageOf(tracking)).toMatchObject({ stage: 'office', status: 'under-review' });

				tracking = await way.does('approve');
				const issuance = dueAt('issuance').filter(({ minor }) => minor > 0);
				const later = needed(slotsAfterApproval(service, facts));
				const [request] = tracking.status.openRequests;
				expect(demanded()).toEqual(issuance);
				expect(request?.documents ?? []).toEqual(expect.arrayContaining(later));
				if (issuance.length > 0 || later.length > 0) {
					expect(stageOf(tracking)).toMatchObject({ status: 'awaiting-issuance' });
					expect(issuanceOf(tracking, way.page.now()).deadline?.daysLeft).toBe(30);
					await way.payAll();
					if (request) expect(await way.sendPapers(request)).toHaveProperty('replied');
					tracking = await way.round();
				}
				const ended = issuance.length > 0 || later.length > 0 ? 'issued' : 'approved';
				expect(stageOf(tracking)).toMatchObject({ stage: 'office', status: ended });
				expect(isEnd(ended)).toBe(true);

				const seen = await findApplication(office.office, way.submission);
				expect(seen?.envelope.answers).toEqual(facts.answers);
				const shown = new Set(seen?.envelope.evidence.map(({ slot }) => slot));
				expect([...shown].sort()).toEqual(needed(slotsAsked(service, facts)).sort());
				const shownLater = seen?.replies.flatMap(({ evidence }) =>
					evidence.map(({ slot }) => slot)
				);
				expect(shownLater?.sort()).toEqual(later.sort());
				expect(await way.page.db.uploads.count()).toBe(0);
			},
			SLOW
		);
	});
}

/** By the name of each variant its answers: the first that owes what it owes, or shows what it shows. */
function differing(
	service: ServiceDefinition,
	{ base, variants }: AnyCases
): [name: string, answers: Answers][] {
	const all = Object.entries(variants).map(([name, change]): [string, Answers] => [
		name,
		withChange(base, change)
	]);
	const [debts, papers] = [new Set<string>(), new Set<string>()];
	return all.filter(([, answers]) => {
		const { facts } = findingsOf(service, { answers, accepted: [] }, [], today);
		const owed = (['processing', 'issuance'] as const).map(
			(stage) => feeOf(service.fees, stage, facts).lines
		);
		const shown = [slotsAsked(service, facts), slotsAfterApproval(service, facts)].map(needed);
		const known = [debts.size, papers.size];
		debts.add(JSON.stringify(owed));
		papers.add(JSON.stringify(shown));
		return debts.size > known[0]! || papers.size > known[1]!;
	});
}

function needed(slots: readonly { id: string; optional?: true }[]): string[] {
	return slots.filter(({ optional }) => !optional).map(({ id }) => id);
}
