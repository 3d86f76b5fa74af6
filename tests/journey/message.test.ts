import { describe, expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { draftWriter } from '#journey/answer';
import { eraseApplication } from '#journey/erase';
import { historyOf } from '#journey/history';
import {
	findMessage,
	letterOf,
	mendMessage,
	openMessage,
	sendMessage,
	threadOf,
	type MessageSent
} from '#journey/message';
import { overview } from '#journey/overview';
import { replySlot } from '#journey/reply';
import { supportFacts } from '#journey/support-facts';
import { withdraw } from '#journey/withdraw';
import { SUPPORT } from '#domain/message';
import type { Draft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import { senderOf } from '../account-holder.ts';
import { anOffice } from '../gateway/party.ts';
import { answerMail, listMail } from '../sandbox/mail.ts';
import { device, made, restored } from './backups.ts';
import { etaAnswers, openTestPage, paper, scenario, type TestPage } from '../scenario.ts';

const FACTS = ['Kibali 1', 'Last troubles: payment: amount-changed'];

/** As the page does: what is typed is kept first. */
async function write(page: TestPage, answers: Answers, thread = SUPPORT): Promise<MessageSent> {
	const draft = await keep(page, answers, thread);
	return sendMessage(page, draft, letterOf(draft, FACTS));
}

/** Begun, or gone on with, and not sent. */
async function keep(page: TestPage, answers: Answers, thread = SUPPORT): Promise<Draft> {
	const writer = draftWriter(page, await openMessage(page, thread), {
		onSaved: () => undefined,
		onConflict: () => undefined,
		onFailed: () => undefined
	});
	writer.change({ answers });
	expect(await writer.flush()).toBe(true);
	return writer.draft;
}

const idOf = (result: MessageSent) => ('sent' in result ? result.sent : '');

async function withOffice() {
	const running = await anOffice();
	const page = await openTestPage();
	const sender = await senderOf(page, running.url);
	const round = async () => {
		await deliver(sender);
		await collect(sender);
	};
	return { office: running.office, page, round };
}

describe('a message to support', () => {
	test('needs neither application nor account, and its answer comes as news', async () => {
		const { office, page, round } = await withOffice();
		const id = idOf(await write(page, { about: 'problem', text: ' It does not open. ' }));
		await round();
		const [mail] = await listMail(office);
		expect(mail).toMatchObject({ id, about: 'support', answers: [] });
		expect(mail?.envelope).toEqual({ about: 'problem', text: 'It does not open.', facts: FACTS });

		expect(answerMail(office, id, 'Update the browser.')).toBe(true);
		await round();
		const { lines } = await threadOf(page, SUPPORT);
		expect(lines.map(({ by }) => by)).toEqual(['person', 'office']);
		expect(lines[0]).toMatchObject({ delivery: { now: { state: 'delivered' } } });
		expect(lines[1]).toMatchObject({ text: 'Update the browser.' });
	});

	test('sent again after a lost answer is one message', async () => {
		const { office, page, round } = await withOffice();
		office.faults.set({
			fault: 'cut-after-commit',
			times: 1,
			route: 'PUT /v1/messages',
			value: null
		});
		const id = idOf(await write(page, { text: 'Once.' }));
		await round();
		page.later(60_000);
		await round();
		expect((await listMail(office)).map((one) => one.id)).toEqual([id]);
		expect((await page.db.outbox.get(id))?.now.state).toBe('delivered');
	});

	test('a rating goes alone, and only with feedback', async () => {
		const { office, page, round } = await withOffice();
		expect(await write(page, { about: 'question', text: ' ', rating: 4 })).toEqual({ empty: true });
		await write(page, { about: 'feedback', rating: 4 });
		await round();
		expect((await listMail(office))[0]?.envelope).toMatchObject({ about: 'feedback', rating: 4 });
	});

	test('waits without a connection, and can be taken back with its words', async () => {
		const page = await openTestPage();
		const id = idOf(await write(page, { about: 'question', text: 'When?' }));
		expect(await page.db.outbox.get(id)).toMatchObject({ kind: 'message', application: SUPPORT });
		expect(await findMessage(page, SUPPORT)).toBeUndefined();
		expect(await withdraw(page, id)).toBe(true);
		expect((await findMessage(page, SUPPORT))?.answers).toMatchObject({ text: 'When?' });
	});

	test('one that the office refuses opens again', async () => {
		const { office, page, round } = await withOffice();
		office.faults.set({ fault: 'refuse-422', times: 1, route: 'PUT /v1/messages', value: null });
		const id = idOf(await write(page, { text: 'Hello.' }));
		await round();
		expect((await supportFacts(page)).codes).toEqual(['message: refused']);
		expect(await mendMessage(page, id)).toBe(true);
		const draft = await findMessage(page, SUPPORT);
		expect(draft?.answers['text']).toBe('Hello.');
	});

	test('a second tab cannot send what the first has sent', async () => {
		const page = await openTestPage();
		const draft = await keep(page, { text: 'Twice?' });
		const letter = { about: 'question', text: 'Twice?', facts: [] } as const;
		const [one, other] = [
			await sendMessage(page, draft, letter),
			await sendMessage(page, draft, letter)
		];
		expect(one).toHaveProperty('sent');
		expect(other).toEqual({ stale: true });
		expect(await page.db.outbox.count()).toBe(1);
	});

	test('is told in the history, and is no form on the home page', async () => {
		const page = await openTestPage();
		await keep(page, { about: 'problem' });
		expect((await overview(page)).drafts).toEqual([]);
		await write(page, { text: 'Hello.' });
		const acts = (await historyOf(page)).happened.map(({ entry }) => entry.act);
		expect(acts).toEqual(['message-sent', 'draft-edited', 'draft-started']);
	});

	test('leaves nothing behind when it is only opened', async () => {
		const page = await openTestPage();
		const blank = await openMessage(page, SUPPORT, 'problem');
		expect(await findMessage(page, SUPPORT)).toBeUndefined();
		expect(await sendMessage(page, blank, letterOf(blank, []))).toEqual({ empty: true });
		expect(await page.db.drafts.count()).toBe(0);
		expect((await historyOf(page)).happened).toEqual([]);
		expect((await keep(page, { text: 'Hm' })).answers).toMatchObject({ thread: SUPPORT });
		expect((await findMessage(page, SUPPORT))?.revision).toBe(1);
	});
});

describe('a message about an application', () => {
	test('stands in a thread of its own, with its documents, and in that history', async () => {
		const one = scenario('eta').answer(etaAnswers()).attachAll();
		const { page, application } = await one.ready();
		const submission = await one.submitted();
		const draft = await keep(page, { text: '' }, submission);
		await attach(page, draft.id, replySlot('any'), paper('letter.pdf'));
		const id = idOf(await write(page, { text: 'My flight changed.' }, submission));
		const row = await page.db.outbox.get(id);
		expect(row).toMatchObject({ application, call: { submission } });
		expect(row?.uploads).toHaveLength(1);
		expect((await threadOf(page, submission)).lines).toHaveLength(1);
		expect((await threadOf(page, SUPPORT)).lines).toEqual([]);
		const { happened } = await historyOf(page, application);
		expect(happened[0]?.entry.act).toBe('message-sent');
		expect(happened.some(({ entry }) => entry.application === draft.id)).toBe(true);
	});

	test('of somebody else’s application the office takes none', async () => {
		const { office, page, round } = await withOffice();
		const id = idOf(await write(page, { text: 'Mine?' }, 'another-one'));
		await round();
		expect((await page.db.outbox.get(id))?.now).toMatchObject({ code: 'not-found' });
		expect(await listMail(office)).toEqual([]);
	});
});

test('a backup brings what was written and answered to another phone', async () => {
	const { office, page, round } = await withOffice();
	const id = idOf(await write(page, { about: 'feedback', text: 'Good.', rating: 5 }));
	await round();
	answerMail(office, id, 'Thank you.');
	await round();
	await write(page, { about: 'question', text: 'Still here?' });
	await keep(page, { text: 'Not sent' });
	const { file, drafts } = await made(page);
	expect(drafts).toBe(0);
	const other = await device();
	await restored(other, file);
	const texts = async (one: TestPage) =>
		(await threadOf(one, SUPPORT)).lines.map((line) =>
			line.by === 'office' ? line.text : line.copy.envelope.text
		);
	expect((await texts(other)).sort()).toEqual(['Good.', 'Still here?', 'Thank you.']);
	expect(await texts(other)).toEqual(await texts(page));
});

test('with an application goes what was written about it, begun or sent, out of the log too', async () => {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	const about = await keep(page, { text: 'My' }, submission);
	const id = idOf(await write(page, { text: 'My flight changed.' }, submission));
	const begun = await keep(page, { text: 'And' }, submission);
	const other = await keep(page, { text: 'Else' });
	expect(await eraseApplication(page, application)).toEqual({ erased: true });
	expect(await page.db.submissions.get(id)).toBeUndefined();
	expect((await page.db.drafts.toArray()).map((row) => row.id)).toEqual([other.id]);
	const told = (await historyOf(page)).happened.map(({ entry }) => entry.application);
	expect(told).not.toContain(about.id);
	expect(told).not.toContain(begun.id);
});

test('an answer stands after its message, whatever the office’s clock says', async () => {
	const { office, page, round } = await withOffice();
	office.faults.set({ fault: 'clock', times: -1, route: '', value: -400 * 86_400_000 });
	const id = idOf(await write(page, { text: 'First.' }));
	await round();
	answerMail(office, id, 'Second.');
	await round();
	expect((await threadOf(page, SUPPORT)).lines.map(({ by }) => by)).toEqual(['person', 'office']);
});
