import 'fake-indexeddb/auto';
import { eta } from '#catalog/eta/service';
import { expect, test } from 'vitest';
import { startApplication } from '#journey/start';
import { etaAnswers, scenario, type TestPage } from '../scenario.ts';
import { invoiceOf, paymentSays, received, says } from '../journey/office-says.ts';
import { homeView } from '../../src/routes/home-view.ts';

const sent = async () => {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page } = await one.ready();
	return { page, id: await one.submitted() };
};
const places = async (page: TestPage) => {
	const { needs, waiting, processing, decided, drafts } = await homeView(page, 'en');
	return [needs, waiting, processing, decided, drafts].map((list) => list.length);
};

test('a submission stands in one place at a time, from the outbox to the decision', async () => {
	const { page, id } = await sent();
	expect(await places(page)).toEqual([0, 1, 0, 0, 0]);
	await received(page, id);
	expect(await places(page)).toEqual([0, 0, 1, 0, 0]);
	const request = { id: 'r', text: 'Send the booking', documents: [] };
	await says(page, id, { kind: 'request', request });
	expect(await places(page)).toEqual([1, 0, 0, 0, 0]);
	await says(page, id, { kind: 'reply', request: 'r' }, { kind: 'status', status: 'approved' });
	expect(await places(page)).toEqual([0, 0, 0, 1, 0]);
});

test('an approval with more to pay needs the person, and is decided only when it is issued', async () => {
	const { page, id } = await sent();
	await received(page, id);
	const invoice = { ...invoiceOf(id), stage: 'issuance', dueBy: '2026-04-01' } as const;
	const approved = { kind: 'status', status: 'awaiting-issuance' } as const;
	await says(page, id, approved, { kind: 'invoice', invoice });
	expect(await places(page)).toEqual([1, 0, 0, 0, 0]);
	const paid = { state: 'paid', reference: 'QJK4TEST' } as const;
	// paid from another phone
	await says(page, id, paymentSays(invoice, 'attempt', paid));
	expect(await places(page)).toEqual([0, 0, 1, 0, 0]);
	await says(page, id, { kind: 'status', status: 'issued' });
	expect(await places(page)).toEqual([0, 0, 0, 1, 0]);
});

test('what waits is named in the person’s language, and says whom it is for', async () => {
	const { page } = await sent();
	const [line] = (await homeView(page, 'sw')).waiting;
	expect(line?.name).toContain('eTA');
	expect(line?.person).toContain(String(etaAnswers().surname));
});

test('a draft whose service this version does not know is still listed', async () => {
	const { page } = await sent();
	await startApplication(page, { ...eta, id: 'gone', version: 9 }, {});
	expect((await homeView(page, 'en')).drafts).toMatchObject([{ name: 'gone', person: undefined }]);
});
