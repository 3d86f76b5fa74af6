import { expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { draftWriter } from '#journey/answer';
import { openReply, reply, replyDocuments, replySlot } from '#journey/reply';
import { replyTo, trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { findDelivery } from '#storage/outbox';
import { listReplies } from '#storage/submissions';
import { etaAnswers, paper, scenario, type TestPage } from '../scenario.ts';
import { received, says } from './office-says.ts';

const request = {
	id: 'request-1',
	text: 'Please send your return ticket.',
	documents: ['booking']
};

async function asked() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	await received(page, submission);
	await says(page, submission, { kind: 'request', request });
	return { page, application, submission };
}

async function write(page: TestPage, submission: string, text: string): Promise<void> {
	const writer = draftWriter(page, (await openReply(page, submission, request.id))!, {
		onSaved: () => undefined,
		onConflict: () => undefined,
		onFailed: () => undefined
	});
	writer.change({ answers: { text } });
	await writer.flush();
}

test('what is written and attached is kept, and goes out sealed with its documents', async () => {
	const { page, application, submission } = await asked();
	await write(page, submission, 'Here it is.');
	await attach(page, application, replySlot(request.id), paper('ticket.pdf'));
	expect((await openReply(page, submission, request.id))?.answers['text']).toBe('Here it is.');

	const result = await reply(page, submission, request.id);
	const id = 'replied' in result ? result.replied : '';
	const row = await findDelivery(page.db, id);
	expect(row).toMatchObject({ kind: 'reply', application });
	expect(row?.uploads).toHaveLength(1);
	const [copy] = await listReplies(page.db, page.vault, submission);
	expect(copy?.envelope).toMatchObject({ request: request.id, text: 'Here it is.' });
	expect((await trackingOf(page, submission))?.replies[0]?.delivery?.now.state).toBe('queued');
});

test('a double tap is one reply', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'Once.');
	const [first, second] = await Promise.all([
		reply(page, submission, request.id),
		reply(page, submission, request.id)
	]);
	expect(first).toHaveProperty('replied');
	expect(second).toEqual(first);
	expect(await reply(page, submission, request.id)).toEqual(first);
	expect(await listReplies(page.db, page.vault, submission)).toHaveLength(1);
	expect(await openReply(page, submission, request.id)).toBeUndefined();
});

test('nothing at all is not an answer', async () => {
	const { page, submission } = await asked();
	expect(await reply(page, submission, request.id)).toEqual({ empty: true });
});

test('a document whose bytes are gone keeps the reply back', async () => {
	const { page, application, submission } = await asked();
	await attach(page, application, replySlot(request.id), paper('ticket.pdf'));
	const [document] = await replyDocuments(page, application, request.id);
	await page.db.documentBytes.delete(document!.id);
	expect(await reply(page, submission, request.id)).toEqual({ incomplete: [document] });
});

test('a reply that was taken back can be written again, with its words', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'First words.');
	const first = await reply(page, submission, request.id);
	await withdraw(page, 'replied' in first ? first.replied : '');
	expect((await openReply(page, submission, request.id))?.answers['text']).toBe('First words.');
	const again = await reply(page, submission, request.id);
	expect(again).toHaveProperty('replied');
	expect(again).not.toEqual(first);
});

test('once the office has the answer, the question is closed', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'Here.');
	await reply(page, submission, request.id);
	const before = await trackingOf(page, submission);
	expect(replyTo(before!, request)).toBeDefined();
	await says(page, submission, { kind: 'reply', request: request.id });
	expect((await trackingOf(page, submission))?.status.openRequests).toEqual([]);
	expect(await reply(page, submission, request.id)).toEqual({ gone: true });
});
