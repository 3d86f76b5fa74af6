import { expect, test } from 'vitest';
import { mend } from '#journey/mend';
import { overview } from '#journey/overview';
import { pay } from '#journey/pay';
import { openReply } from '#journey/reply';
import { verifiedReceipt } from '#journey/receipt';
import { happeningsOf, stageOf } from '#journey/stage';
import { findSubmissionId, trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { findDelivery, recordRefused, swapDelivery } from '#storage/outbox';
import { follow } from '../../src/routes/follow.ts';
import { etaAnswers, scenario, type TestPage } from '../scenario.ts';
import { invoiceOf, paymentSays, received, says } from './office-says.ts';

async function sent() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	return { one, page, application, id: await one.submitted() };
}

async function stage(page: TestPage, id: string) {
	const tracking = await trackingOf(page, id);
	return tracking && stageOf(tracking);
}

test('the stage is said as it is, and received only with a receipt', async () => {
	const { page, id } = await sent();
	expect(await stage(page, id)).toEqual({ stage: 'waiting', reason: undefined });
	const row = (await findDelivery(page.db, id))!;
	await swapDelivery(page.db, row, { ...row, handedOver: true });
	await says(page, id, { kind: 'status', status: 'approved' });
	expect(await stage(page, id)).toEqual({ stage: 'unconfirmed' });
	await received(page, id);
	expect(await stage(page, id)).toMatchObject({ stage: 'office', status: 'approved' });
});

test('a receipt can be verified again on the device, and a forged one not', async () => {
	const { page, id } = await sent();
	await received(page, id, 'KB-7F3K-92QD');
	const tracking = (await trackingOf(page, id))!;
	expect((await verifiedReceipt(page, tracking))?.number).toBe('KB-7F3K-92QD');
	const receipt = { ...tracking.receipt!, jws: `${tracking.receipt!.jws.slice(0, -6)}AAAAAA` };
	expect(await verifiedReceipt(page, { ...tracking, receipt })).toBeUndefined();
});

test('a refused submission opens its draft again, and the mended one has a new id', async () => {
	const { one, page, application, id } = await sent();
	const row = (await findDelivery(page.db, id))!;
	const now = { state: 'refused', at: page.now(), code: 'refused' } as const;
	await recordRefused(page.db, row, { ...row, now }, 'refused');
	expect(await stage(page, id)).toEqual({ stage: 'refused', code: 'refused' });
	const last = happeningsOf((await trackingOf(page, id))!).at(-1);
	expect(last).toMatchObject({ what: 'refused', state: 'bad' });
	expect((await overview(page)).needs).toMatchObject([{ need: 'mend', code: 'refused' }]);

	expect(await mend(page, id)).toBe(true);
	page.later(1_000);
	const again = await one.answer({ occupation: 'Nurse' }).submitted();
	expect(again).not.toBe(id);
	expect(await findSubmissionId(page, application)).toMatchObject({ service: 'eta' });
	expect((await overview(page)).needs).toEqual([]);
});

test('what happened stands in order, with what is still to come', async () => {
	const { page, id } = await sent();
	await received(page, id);
	const invoice = invoiceOf(id);
	await says(
		page,
		id,
		{ kind: 'status', status: 'received' },
		{ kind: 'invoice', invoice },
		{ kind: 'status', status: 'awaiting-payment' }
	);
	const lines = async () =>
		happeningsOf((await trackingOf(page, id))!).map(({ what, state }) => `${what} ${state}`);
	expect(await lines()).toEqual([
		'submitted done',
		'received done',
		'awaiting-payment now',
		'under-review next',
		'decision next'
	]);
	await says(
		page,
		id,
		paymentSays(invoice, 'attempt-1', { state: 'paid', reference: 'QJK4TEST' }),
		{ kind: 'status', status: 'paid' },
		{ kind: 'status', status: 'under-review' },
		{ kind: 'status', status: 'rejected', note: 'The photo is of another person.' }
	);
	expect(await lines()).toEqual([
		'submitted done',
		'received done',
		'awaiting-payment done',
		'paid done',
		'under-review done',
		'rejected bad'
	]);
});

test('the overview says what needs the applicant, and what only waits', async () => {
	const { page, application, id } = await sent();
	const draft = scenario('eta', { page }).answer({ nationality: 'DE', exemptStatus: 'none' });
	await draft.ready();
	let seen = await overview(page);
	expect(seen.drafts).toHaveLength(1);
	// the exemption check has answered the first part
	expect(seen.drafts[0]).toMatchObject({ complete: 1 });
	expect(seen.drafts[0]?.total).toBeGreaterThan(10);
	expect(seen.waiting.map((row) => row.id)).toEqual([id]);
	expect(seen.needs).toEqual([]);

	await received(page, id);
	const invoice = invoiceOf(id);
	const request = { id: 'request-1', text: 'More, please.', documents: [] };
	await says(page, id, { kind: 'invoice', invoice }, { kind: 'request', request });
	seen = await overview(page);
	expect(seen.waiting).toEqual([]);
	expect(seen.needs.map(({ need }) => need)).toEqual(['reply', 'pay']);
	expect(await openReply(page, id, request.id)).toBeDefined();
	expect((await overview(page)).drafts).toHaveLength(1);

	await pay(page, invoice, application, '0712345678');
	expect((await overview(page)).needs.map(({ need }) => need)).toEqual(['reply']);
});

test('nobody is asked to pay for what the office has turned down', async () => {
	const { page, id } = await sent();
	await received(page, id);
	await says(page, id, { kind: 'invoice', invoice: invoiceOf(id) });
	expect((await overview(page)).needs.map(({ need }) => need)).toEqual(['pay']);
	await says(page, id, { kind: 'status', status: 'rejected' });
	expect((await overview(page)).needs).toEqual([]);
});

test('a withdrawn submission is a draft again, not an application', async () => {
	const { page, id } = await sent();
	await withdraw(page, id);
	const seen = await overview(page);
	expect(seen.submissions).toEqual([]);
	expect(seen.drafts).toHaveLength(1);
});

test('the page follows: its query runs again for each thing that the worker writes', async () => {
	const { page, id } = await sent();
	const stages: string[] = [];
	let wake: () => void = () => undefined;
	const following = follow(() => trackingOf(page, id), {
		found(tracking) {
			const at = tracking && stageOf(tracking);
			stages.push(at?.stage === 'office' ? at.status : (at?.stage ?? 'none'));
			wake();
		}
	});
	const until = async (word: string) => {
		while (stages.at(-1) !== word) await new Promise<void>((resolve) => (wake = resolve));
	};
	await until('waiting');
	await received(page, id);
	await until('received');
	await says(page, id, { kind: 'status', status: 'under-review' });
	await until('under-review');
	following.stop();
});

test('the overview is live too', async () => {
	const { page, id } = await sent();
	const counts: number[] = [];
	let wake: () => void = () => undefined;
	const following = follow(() => overview(page), {
		found({ needs }) {
			counts.push(needs.length);
			wake();
		}
	});
	const until = async (count: number) => {
		while (counts.at(-1) !== count) await new Promise<void>((resolve) => (wake = resolve));
	};
	await until(0);
	await received(page, id);
	await says(page, id, { kind: 'invoice', invoice: invoiceOf(id) });
	await until(1);
	following.stop();
});
