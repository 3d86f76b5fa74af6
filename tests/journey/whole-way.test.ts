import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { attemptState } from '#domain/payment';
import { createGateway } from '#gateway/http';
import { attach } from '#journey/attach';
import { draftWriter } from '#journey/answer';
import { pay } from '#journey/pay';
import { verifiedReceipt } from '#journey/receipt';
import { openReply, reply, replyDraft, replySlot } from '#journey/reply';
import { stageOf } from '#journey/stage';
import { openInvoices, trackingOf } from '#journey/track';
import { mailbox } from '#storage/settings';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import type { SenderEnvironment } from '#worker/environment';
import { queueing } from '#worker/queueing';
import { answerPrompt } from '../sandbox/phone.ts';
import { decide, listApplications, readDocument } from '../sandbox/desk.ts';
import { startOffice, type RunningOffice } from '../sandbox/start.ts';
import { etaAnswers, paper, scenario, type TestPage } from '../scenario.ts';

const running: { office: RunningOffice; dir: string }[] = [];

afterEach(async () => {
	for (const { office, dir } of running.splice(0)) {
		await office.stop();
		rmSync(dir, { recursive: true });
	}
});

async function anOffice(): Promise<RunningOffice> {
	const dir = mkdtempSync(join(tmpdir(), 'kibali-'));
	const office = await startOffice({ port: 0, dir });
	running.push({ office, dir });
	return office;
}

/** The sender of a page, over real HTTP. */
async function senderOf(page: TestPage, url: string): Promise<SenderEnvironment> {
	const token = await mailbox(page.db);
	const online = () => true;
	const send: typeof fetch = (...call) => fetch(...call);
	return {
		db: page.db,
		gateway: createGateway({ base: `${url}/v1`, token, online, fetch: send }),
		office: page.office,
		now: () => Date.now(),
		random: () => 0,
		by: 'test',
		online,
		lock: queueing(),
		report(error) {
			throw error;
		}
	};
}

test('from the first answer to the approval, over real HTTP', async () => {
	const office = await anOffice();
	const photo = paper('photo.jpeg', 40_000, 7);
	const one = scenario('eta').answer(etaAnswers()).attach('photo', photo).attachAll();
	const { page, application } = await one.ready();
	const sender = await senderOf(page, office.url);
	const round = async () => {
		await deliver(sender);
		await collect(sender);
		return (await trackingOf(page, id))!;
	};

	const id = await one.submitted();
	let tracking = await round();
	expect(await verifiedReceipt(page, tracking)).toBeDefined();
	expect(stageOf(tracking)).toMatchObject({ stage: 'office', status: 'awaiting-payment' });

	const [desk] = await listApplications(office.office);
	expect(desk?.envelope.answers).toEqual(etaAnswers());
	const seen = desk?.envelope.evidence.find(({ slot }) => slot === 'photo');
	const arrived = await readDocument(office.office, seen?.upload ?? '');
	expect(arrived?.bytes.equals(Buffer.from(await photo.arrayBuffer()))).toBe(true);

	const [due] = openInvoices(tracking, page.now());
	expect(due?.invoice.amount).toEqual(tracking.copy.total[0]);
	const started = await pay({ ...page, now: Date.now }, due!.invoice, application, '0712345678');
	const attempt = 'started' in started ? started.started : '';
	tracking = await round();
	expect(attemptState(tracking.attempts[0]!, Date.now()).state).toBe('prompted');
	expect(answerPrompt(office.office, attempt, 'paid')).toBe(true);
	tracking = await round();
	expect(attemptState(tracking.attempts[0]!, Date.now()).state).toBe('paid');
	expect(openInvoices(tracking, Date.now())).toEqual([]);
	expect(stageOf(tracking)).toMatchObject({ status: 'under-review' });

	await decide(office.office, {
		submission: id,
		act: 'request',
		text: 'Please show the ticket back.'
	});
	tracking = await round();
	const request = tracking.status.openRequests[0]!;
	const writer = draftWriter(page, (await openReply(page, id, request.id))!, {
		onSaved: () => undefined,
		onConflict: () => undefined,
		onFailed: () => undefined
	});
	writer.change({ answers: { text: 'Here it is.' } });
	await writer.flush();
	await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf', 5_000));
	expect(await reply(page, id, request.id)).toHaveProperty('replied');
	tracking = await round();
	expect(tracking.status.openRequests).toEqual([]);

	await decide(office.office, { submission: id, act: 'approve' });
	tracking = await round();
	expect(stageOf(tracking)).toMatchObject({ stage: 'office', status: 'approved' });

	const kinds = office.ledger().map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === 'submission')).toHaveLength(1);
	expect(kinds.filter((kind) => kind === 'captured')).toHaveLength(1);
	expect(await page.db.uploads.count()).toBe(0);
});
