import { expect, onTestFinished, test } from 'vitest';
import { shiftDate } from '#domain/calendar';
import { overview } from '#journey/overview';
import { pay } from '#journey/pay';
import { issuanceOf, deadlineOf } from '#journey/issuance';
import { happeningsOf, stageOf } from '#journey/stage';
import { openInvoices } from '#journey/track';
import { mayClear } from '#journey/clear-copies';
import { allCases } from '../catalog/all-cases.ts';
import { today, withChange } from '../catalog/cases.ts';
import { decide, listApplications } from '../sandbox/desk.ts';
import { chargesOf, type FeesFor } from '../sandbox/fees.ts';
import { listMessages } from '../sandbox/messages.ts';
import { answerPrompt } from '../sandbox/phone.ts';
import { officeOn, submitted, type Way } from './way.ts';

const service = 'permit-d';

/** A permit that an officer is looking at. */
async function underReview({ id = service, ...options }: { id?: string; feesFor?: FeesFor } = {}) {
	const { office, end } = await officeOn(today, options);
	onTestFinished(end);
	const answers = withChange(allCases.get(id)!.base, id === service ? { permitYears: 2 } : {});
	const way = await submitted(office, id, answers, today);
	await way.payAll();
	return { office, way };
}

const kes = (shillings: number) => ({ currency: 'KES', minor: shillings * 100 }) as const;
const usd = (dollars: number) => ({ currency: 'USD', minor: dollars * 100 }) as const;
const open = (way: Way) =>
	way.round().then((tracking) => openInvoices(tracking, way.page.now()).map((one) => one.invoice));
const needs = async (way: Way) => (await overview(way.page)).needs.map(({ need }) => need);

test('approved, paid and shown, it is issued', async () => {
	const { office, way } = await underReview();
	let tracking = await way.does('approve', 'Welcome.');
	const dueBy = shiftDate(today, { days: 30 });
	expect(stageOf(tracking)).toMatchObject({ status: 'awaiting-issuance', note: 'Welcome.' });
	const [invoice] = await open(way);
	expect(invoice).toMatchObject({ stage: 'issuance', dueBy, amount: kes(1_000_000) });
	expect(invoice?.lines).toEqual([{ fee: 'issuance', amount: kes(1_000_000), times: 2 }]);
	const [request] = tracking.status.openRequests;
	expect(request).toMatchObject({ stage: 'issuance', dueBy });
	expect(issuanceOf(tracking, way.page.now())).toMatchObject({
		invoices: [invoice],
		requests: [request],
		deadline: { dueBy, daysLeft: 30 }
	});
	expect(await needs(way)).toEqual(['pay', 'reply']);
	expect(mayClear(tracking)).toBe(false);
	const messages = (await listMessages(office.office)).map(({ text }) => text);
	expect(messages).toContainEqual(expect.stringContaining('Please send these papers.'));
	expect(messages).toContainEqual(expect.stringContaining(`KES 1000000.00`));

	tracking = await way.payAll();
	expect(stageOf(tracking)).toMatchObject({ status: 'awaiting-issuance' });
	expect(await needs(way)).toEqual(['reply']);
	expect(await way.sendPapers(request!)).toHaveProperty('replied');
	expect(await needs(way)).toEqual([]);
	tracking = await way.round();
	expect(stageOf(tracking)).toMatchObject({ status: 'issued' });
	expect(mayClear(tracking)).toBe(true);
	expect(happeningsOf(tracking).map(({ what, state }) => `${what} ${state}`)).toEqual([
		'submitted done',
		'received done',
		'awaiting-payment done',
		'paid done',
		'under-review done',
		'awaiting-issuance done',
		'paid done',
		'issued done'
	]);
	const paid = happeningsOf(tracking).flatMap((one) => one.paid ?? []);
	expect(paid.map(({ amount }) => amount)).toEqual([kes(20_000), kes(1_000_000)]);
	expect(new Set(paid.map(({ reference }) => reference)).size).toBe(2);
});

test('a bond is asked for as a bond', async () => {
	const { way } = await underReview({ id: 'dependant-pass' });
	await way.does('approve');
	const [invoice] = await open(way);
	expect(invoice?.lines).toContainEqual({ fee: 'bond', amount: kes(100_000), bond: true });
});

test('papers first and the money last end the same', async () => {
	const { way } = await underReview();
	const { status } = await way.does('approve');
	await way.sendPapers(status.openRequests[0]!);
	expect(stageOf(await way.round())).toMatchObject({ status: 'awaiting-issuance' });
	expect(stageOf(await way.payAll())).toMatchObject({ status: 'issued' });
});

test('papers are not sent while one is missing', async () => {
	const { office, way } = await underReview();
	const { status } = await way.does('approve');
	const [request] = status.openRequests;
	expect(request?.documents).toContain('approval');
	expect(await way.sendPapers(request!, ['approval'])).toEqual({ missing: ['approval'] });
	await way.round();
	const [seen] = await listApplications(office.office);
	expect(seen?.replies).toEqual([]);
	expect(await way.sendPapers(request!)).toHaveProperty('replied');
	await way.round();
	const [then] = await listApplications(office.office);
	const slots = then?.replies.flatMap(({ evidence }) => evidence.map(({ slot }) => slot));
	expect(new Set(slots)).toEqual(new Set(request?.documents));
});

test('an approval lapses, and then nothing is asked for or taken any more', async () => {
	const { office, way } = await underReview();
	let tracking = await way.does('approve');
	const [invoice] = await open(way);
	const { application } = tracking.copy.envelope;
	// the phone has not heard of it when the person pays
	expect(await decide(office.office, { submission: way.submission, act: 'lapse' })).toBeUndefined();
	const paying = await pay(way.page, invoice!, application, '0712345678');
	tracking = await way.round();
	expect(stageOf(tracking)).toMatchObject({ status: 'lapsed' });
	const row = tracking.paymentRows.find(({ id }) => 'started' in paying && id === paying.started);
	expect(row?.now).toMatchObject({ state: 'refused', code: 'closed' });
	expect(await open(way)).toEqual([]);
	expect(tracking.status.openRequests).toEqual([]);
	expect(await needs(way)).toEqual([]);
	expect(happeningsOf(tracking).at(-1)).toMatchObject({ what: 'lapsed', state: 'bad' });
	expect(await decide(office.office, { submission: way.submission, act: 'approve' })).toBe(
		'it is decided already'
	);
});

test('an approval does not lapse while money is on its way', async () => {
	const { office, way } = await underReview();
	const { copy } = await way.does('approve');
	const [invoice] = await open(way);
	const { application } = copy.envelope;
	const paying = await pay(way.page, invoice!, application, '0712345678');
	await way.round();
	await expect(way.does('lapse')).rejects.toThrow('a payment is under way');
	answerPrompt(office.office, 'started' in paying ? paying.started : '', 'cancelled');
	await way.round();
	expect(stageOf(await way.does('lapse'))).toMatchObject({ status: 'lapsed' });
});

test('two currencies are two invoices, and each is paid once', async () => {
	const feesFor: FeesFor = async (_, stage) =>
		chargesOf(stage, [
			{ fee: 'first', amount: usd(200) },
			{ fee: 'second', amount: kes(5_000) },
			{ fee: 'third', amount: usd(100) }
		]);
	const { office, way } = await underReview({ feesFor });
	const tracking = await way.does('approve');
	const invoices = await open(way);
	expect(invoices.map(({ amount }) => amount)).toEqual([usd(300), kes(5_000)]);
	expect(new Set(tracking.status.invoices.map(({ reference }) => reference)).size).toBe(4);

	const { application } = tracking.copy.envelope;
	const [dollars] = invoices;
	const taps = await Promise.all(
		[1, 2].map(() => pay(way.page, dollars!, application, '0712345678'))
	);
	expect(taps.filter((tap) => 'started' in tap)).toHaveLength(1);
	expect(taps.filter((tap) => 'blocked' in tap)).toEqual([{ blocked: 'live' }]);
	const started = taps.flatMap((tap) => ('started' in tap ? [tap.started] : []))[0]!;
	await way.round();
	answerPrompt(office.office, started, 'paid');
	await way.round();
	expect(await pay(way.page, dollars!, application, '0712345678')).toEqual({ blocked: 'paid' });
	expect((await open(way)).map(({ amount }) => amount)).toEqual([kes(5_000)]);

	await way.sendPapers(tracking.status.openRequests[0]!);
	expect(stageOf(await way.round())).toMatchObject({ status: 'awaiting-issuance' });
	expect(stageOf(await way.payAll())).toMatchObject({ status: 'issued' });
	const captured = office.ledger().flatMap((line) => (line.kind === 'captured' ? [line] : []));
	expect(captured.map(({ amount }) => amount)).toEqual([
		usd(300),
		kes(5_000),
		usd(300),
		kes(5_000)
	]);
});

test('while one of two invoices for the application is unpaid, no officer looks at it', async () => {
	const both: FeesFor = async (_, stage) =>
		stage === 'issuance'
			? []
			: chargesOf(stage, [
					{ fee: 'first', amount: usd(200) },
					{ fee: 'second', amount: kes(5_000) }
				]);
	const { office, end } = await officeOn(today, { feesFor: both });
	onTestFinished(end);
	const way = await submitted(office, service, allCases.get(service)!.base, today);
	const { copy } = await way.round();
	const [dollars, shillings] = await open(way);
	const { application } = copy.envelope;
	const first = await pay(way.page, dollars!, application, '0712345678');
	await way.round();
	answerPrompt(office.office, 'started' in first ? first.started : '', 'paid');
	expect(stageOf(await way.round())).toMatchObject({ status: 'awaiting-payment' });
	expect(await open(way)).toEqual([shillings]);
	const done = await way.payAll();
	expect(stageOf(done)).toMatchObject({ status: 'under-review' });
	const paid = happeningsOf(done).find(({ what }) => what === 'paid');
	expect(paid?.paid?.map(({ amount }) => amount)).toEqual([usd(200), kes(5_000)]);
});

test('what is made after that is told step by step', async () => {
	const { way } = await underReview();
	const { status } = await way.does('approve');
	await way.sendPapers(status.openRequests[0]!);
	await way.payAll();
	const told = [];
	for (const act of ['in-production', 'ready-for-collection', 'collected'] as const) {
		const tracking = await way.does(act);
		told.push([stageOf(tracking), happeningsOf(tracking).filter((one) => one.state === 'next')]);
	}
	expect(told).toMatchObject([
		[{ status: 'in-production' }, [{ what: 'ready-for-collection' }, { what: 'collected' }]],
		[{ status: 'ready-for-collection' }, [{ what: 'collected' }]],
		[{ status: 'collected' }, []]
	]);
});

test('a last day that this version cannot read is none', () => {
	const now = Date.parse(`${today}T20:59:59Z`);
	expect(deadlineOf({ dueBy: 'in spring' }, now)).toBeUndefined();
	expect(deadlineOf({}, now)).toBeUndefined();
	expect(deadlineOf({ dueBy: today }, now)).toEqual({ dueBy: today, daysLeft: 0 });
	// in Kenya the next day has begun
	expect(deadlineOf({ dueBy: today }, now + 1_000)).toEqual({ dueBy: today, daysLeft: -1 });
});
