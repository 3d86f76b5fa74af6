import { pay } from '#journey/pay';
import { draftWriter } from '#journey/answer';
import { attach } from '#journey/attach';
import { openReply, reply, replyDraft, replySlot } from '#journey/reply';
import { gatherBundle, type Gathered } from '#journey/bundle';
import { makeBundle, type MadeBundle } from '#journey/make-bundle';
import type { Answers } from '#domain/facts';
import { etaAnswers, paper, scenario, type TestPage } from '../scenario.ts';
import { invoiceOf, paymentSays, received, says } from '../journey/office-says.ts';
import { pack } from '../../src/routes/records/pack.ts';

export const NUMBER = 'KB-7F3K-92QD';

/** One application from the first answer to the decision, with money, a question and an answer. */
export async function lived(wish: { page?: TestPage; typed?: Answers; number?: string } = {}) {
	const one = scenario('eta', wish.page ? { page: wish.page } : {})
		.answer(etaAnswers({ surname: 'WANJIKU', ...wish.typed }))
		.attach('passportPage', paper('pasipoti ya Wanjikũ.jpeg', 300))
		.attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	page.later(60_000);
	await received(page, submission, wish.number ?? NUMBER);
	const invoice = invoiceOf(submission, page.id());
	await says(page, submission, { kind: 'invoice', invoice });
	page.later(60_000);
	const started = await pay(page, invoice, application, '0712345678');
	if (!('started' in started)) throw new Error('Not started');
	page.later(60_000);
	const paid = paymentSays(invoice, started.started, { state: 'paid', reference: 'SBX4PAYQ1' });
	const request = { id: page.id(), text: 'Which house?', documents: [] };
	await says(page, submission, paid, { kind: 'request', request });
	await answer(page, submission, request.id, 'The blue one by the lake.');
	page.later(86_400_000);
	const status = { kind: 'status', status: 'approved', note: 'Karibu Kenya.' } as const;
	await says(page, submission, status);
	return { page, application, submission };
}

async function answer(page: TestPage, submission: string, request: string, text: string) {
	const draft = await openReply(page, submission, request);
	if (!draft) throw new Error('Nothing was asked');
	const writer = draftWriter(page, draft, {
		onSaved: () => undefined,
		onConflict: () => undefined,
		onFailed: () => undefined
	});
	writer.change({ answers: { text } });
	await writer.flush();
	await attach(page, replyDraft(request), replySlot(request), paper('house.pdf'));
	const sent = await reply(page, submission, request);
	if (!('replied' in sent)) throw new Error(`Not sent: ${JSON.stringify(sent)}`);
}

/** Without the pages to read: they need the words of the app, and change nothing of the rest. */
export async function bundleOf(
	page: TestPage,
	application: string
): Promise<{ gathered: Gathered; made: MadeBundle }> {
	const gathered = await gatherBundle(page, application);
	if (!gathered) throw new Error('Nothing was gathered');
	return { gathered, made: await makeBundle(page, gathered, [], pack) };
}
