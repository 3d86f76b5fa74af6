import { expect, test } from 'vitest';
import { findService } from '#catalog/index';
import { trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { payment } from '#messages/en/payment';
import { status as words } from '#messages/en/status';
import type { NewsEvent } from '#domain/status';
import { etaAnswers, scenario } from '../scenario.ts';
import { invoiceOf, paymentSays, received, says } from '../journey/office-says.ts';
import { momentsOf, saidOf } from '../../src/routes/applications/[id]/said.ts';

const { ways } = payment;

async function sent() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page } = await one.ready();
	const id = await one.submitted();
	await received(page, id);
	const tracking = async () => (await trackingOf(page, id))!;
	const headline = async () => saidOf(await tracking(), words, undefined, page.now()).headline;
	return { page, id, tracking, headline };
}

const status = (word: string): NewsEvent['news'] => ({ kind: 'status', status: word });
const papers = { id: 'p', text: 'These.', documents: ['bond'], stage: 'issuance' };
const asksPapers: NewsEvent['news'] = { kind: 'request', request: papers };

test('after approval the headline names what is still to be done, and no more than that', async () => {
	const { page, id, headline } = await sent();
	const invoice = { ...invoiceOf(id), stage: 'issuance' } as const;
	await says(page, id, status('awaiting-issuance'));
	expect(await headline()).toBe(words.headlines['issuance-done']);
	await says(page, id, asksPapers);
	expect(await headline()).toBe(words.headlines['issuance-papers']);
	await says(page, id, { kind: 'invoice', invoice });
	expect(await headline()).toBe(words.headlines['awaiting-issuance']);
	await says(page, id, { kind: 'reply', request: papers.id });
	expect(await headline()).toBe(words.headlines['issuance-fee']);
	await says(page, id, status('lapsed'));
	expect(await headline()).toBe(words.headlines['lapsed']);
});

test('both payments stand among what happened, each with its own code', async () => {
	const { page, id, tracking } = await sent();
	const first = invoiceOf(id);
	const second = { ...invoiceOf(id, 'invoice-2'), stage: 'issuance' } as const;
	await says(
		page,
		id,
		{ kind: 'invoice', invoice: first },
		status('awaiting-payment'),
		paymentSays(first, 'a', { state: 'paid', reference: 'QFIRST' }),
		paymentSays(first, 'a', { state: 'paid', reference: 'QFIRST' }),
		status('paid'),
		status('awaiting-issuance'),
		{ kind: 'invoice', invoice: second },
		paymentSays(second, 'b', { state: 'paid', reference: 'QSECOND' }),
		status('issued')
	);
	const { past } = momentsOf(await tracking(), { ...words, ways }, 'en', page.now());
	const paid = past.filter(({ text }) => text === words.events['paid']);
	expect(paid.map(({ detail }) => detail?.match(/Q[A-Z]+/g))).toEqual([['QFIRST'], ['QSECOND']]);
	expect(past.at(-1)?.text).toBe(words.events['issued']);
});

test('what the person took back is told apart from what the office ended as they asked', async () => {
	const { page, id, headline } = await sent();
	await says(page, id, status('withdrawn'));
	expect(await headline()).toBe(words.headlines['withdrawn']);

	const other = scenario('eta').answer(etaAnswers()).attachAll();
	const { page: phone } = await other.ready();
	const back = await other.submitted();
	await withdraw(phone, back);
	const tracking = (await trackingOf(phone, back))!;
	const { headline: said, next } = saidOf(tracking, words, undefined, phone.now());
	expect([said, next]).toEqual([words.headlines['taken-back'], words.next['taken-back']]);
	expect(said).not.toBe(words.headlines['withdrawn']);
});

test('only who travels is told to carry the approval', async () => {
	const { page, id, tracking } = await sent();
	await says(page, id, status('approved'));
	const [eta, permit] = await Promise.all([findService('eta'), findService('permit-d')]);
	const next = async (service: typeof eta) =>
		saidOf(await tracking(), words, service, page.now()).next;
	expect(await next(eta)).toBe(words.next['approved']);
	expect(await next(permit)).toBe(words.next['approved-other']);
});
