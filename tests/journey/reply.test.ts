import { expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { draftWriter } from '#journey/answer';
import { overview } from '#journey/overview';
import { purgeRemoved, removeApplication } from '#journey/remove';
import { openReply, reply, replyDocuments, replyDraft, replySlot } from '#journey/reply';
import { replyTo, trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { listDrafts } from '#storage/drafts';
import { findDelivery, recordRefused } from '#storage/outbox';
import { listReplies } from '#storage/submissions';
import { etaAnswers, openTestPage, paper, scenario, type TestPage } from '../scenario.ts';
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
	await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
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
	const { page, submission } = await asked();
	await openReply(page, submission, request.id);
	await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
	const [document] = await replyDocuments(page, request.id);
	await page.db.documentBytes.delete(document!.id);
	expect(await reply(page, submission, request.id)).toEqual({ incomplete: [document] });
});

/** The sender got a final no. */
async function refuse(page: TestPage, id: string): Promise<void> {
	const row = (await findDelivery(page.db, id))!;
	const now = { state: 'refused', at: page.now(), code: 'refused' } as const;
	await recordRefused(page.db, row, { ...row, handedOver: true, now }, now.code);
}

test.each([
	['taken back', async (page: TestPage, id: string) => void (await withdraw(page, id))],
	['refused by the office', refuse]
])(
	'a reply that was %s comes back with words and files, after any clearing out',
	async (_, end) => {
		const { page, submission } = await asked();
		await write(page, submission, 'First words.');
		await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
		const first = await reply(page, submission, request.id);
		await purgeRemoved(page);
		await end(page, 'replied' in first ? first.replied : '');
		await purgeRemoved(page);
		expect((await openReply(page, submission, request.id))?.answers['text']).toBe('First words.');
		await purgeRemoved(page);
		page.later(1);
		expect(await page.db.uploads.where('delivery').noneOf([submission]).count()).toBe(0);
		const again = await reply(page, submission, request.id);
		const id = 'replied' in again ? again.replied : '';
		expect(id).not.toBe('replied' in first ? first.replied : '');
		expect((await findDelivery(page.db, id))?.uploads).toHaveLength(1);
		const copy = (await listReplies(page.db, page.vault, submission)).at(-1);
		expect(copy?.envelope).toMatchObject({ id, text: 'First words.' });
		expect(copy?.evidence.map(({ name }) => name)).toEqual(['ticket.pdf']);
	}
);

test('while it waits to be sent, it is no draft that could be deleted', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'Kept.');
	await reply(page, submission, request.id);
	expect(await listDrafts(page.db, page.vault)).toEqual([]);
	expect(await removeApplication(page, replyDraft(request.id))).toBe(false);
});

test('an answer that is deleted while it is written goes with its files', async () => {
	const { page, submission } = await asked();
	const before = await page.db.documentBytes.count();
	await write(page, submission, 'Never mind.');
	await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
	await removeApplication(page, replyDraft(request.id));
	await purgeRemoved(page);
	expect(await page.db.documentBytes.count()).toBe(before);
	expect((await openReply(page, submission, request.id))?.answers).toEqual({});
});

test('sent from two tabs at once, it is one reply', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'Once.');
	const other = await openTestPage({ factory: page.factory });
	const [first, second] = await Promise.all([
		reply(page, submission, request.id),
		reply(other, submission, request.id)
	]);
	expect(first).toHaveProperty('replied');
	expect(second).toEqual(first);
	expect(await listReplies(page.db, page.vault, submission)).toHaveLength(1);
});

test('once the office has decided, it waits for no answer', async () => {
	const { page, submission } = await asked();
	await write(page, submission, 'Too late.');
	expect((await overview(page)).needs).toMatchObject([{ need: 'reply' }]);
	await says(page, submission, { kind: 'status', status: 'approved' });
	expect((await overview(page)).needs).toEqual([]);
	expect(await openReply(page, submission, request.id)).toBeUndefined();
	expect(await reply(page, submission, request.id)).toEqual({ gone: true });
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
