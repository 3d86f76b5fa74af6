import { expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { clearCopies, copiesOf, mayClear } from '#journey/clear-copies';
import { verifiedReceipt } from '#journey/receipt';
import { openReply, reply, replyDraft, replySlot } from '#journey/reply';
import { trackingOf } from '#journey/track';
import { listAudit } from '#storage/audit-log';
import { findDelivery, recordReceived } from '#storage/outbox';
import { etaAnswers, paper, scenario, type TestPage } from '../scenario.ts';
import { received, says } from './office-says.ts';

const request = { id: 'request-1', text: 'One more, please.', documents: [] };
const approved = { kind: 'status', status: 'approved' } as const;

async function sent() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	return { page, application, submission: await one.submitted() };
}

async function answered(page: TestPage, submission: string): Promise<string> {
	await says(page, submission, { kind: 'request', request });
	await openReply(page, submission, request.id);
	await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
	const result = await reply(page, submission, request.id);
	return 'replied' in result ? result.replied : '';
}

async function arrives(page: TestPage, id: string): Promise<void> {
	const row = (await findDelivery(page.db, id))!;
	const now = { state: 'delivered', at: page.now() } as const;
	await recordReceived(page.db, row, { ...row, now }, {});
}

const held = async (page: TestPage, submission: string) =>
	copiesOf(page, (await trackingOf(page, submission))!);

test('after the decision the documents go, replies’ too; all else stays, and it is noted', async () => {
	const { page, application, submission } = await sent();
	const other = scenario('eta', { page }).attach('passportPage');
	await other.ready();
	await received(page, submission);
	await arrives(page, await answered(page, submission));
	await says(page, submission, approved);
	const before = (await trackingOf(page, submission))!;
	const documents = (await held(page, submission)).length;
	expect(documents).toBeGreaterThan(2);

	expect(await clearCopies(page, submission)).toBe(true);
	expect(await held(page, submission)).toEqual([]);
	expect(await page.db.documentBytes.count()).toBe(1);
	expect(await other.evidence()).toHaveLength(1);
	const after = (await trackingOf(page, submission))!;
	expect(after.copy.envelope).toEqual(before.copy.envelope);
	expect(after.status).toEqual(before.status);
	expect(after.copy.evidence.map(({ name }) => name)).toEqual(
		before.copy.evidence.map(({ name }) => name)
	);
	expect(await verifiedReceipt(page, after)).toEqual(before.receipt?.receipt);
	expect((await listAudit(page.db, page.vault)).at(-1)).toMatchObject({
		act: 'copies-cleared',
		application,
		detail: { documents }
	});
});

test('takes the small pictures out of the copies', async () => {
	const { page, application, submission } = await sent();
	const row = (await page.db.submissions.get(submission))!;
	const copy = await page.vault.open<{ evidence: object[] }>(`submissions:${row.id}`, row.sealed);
	const evidence = copy.evidence.map((one) => ({ ...one, thumbnail: 'data:image/jpeg;base64,AA' }));
	const sealed = await page.vault.seal(`submissions:${row.id}`, { ...copy, evidence });
	await page.db.submissions.put({ ...row, sealed });
	await received(page, submission);
	await says(page, submission, approved);
	await clearCopies(page, submission);
	const cleared = (await trackingOf(page, submission))!.copy.evidence;
	expect(cleared.length).toBe(evidence.length);
	expect(cleared.every(({ thumbnail }) => thumbnail === null)).toBe(true);
	expect(application).toBe((await page.db.submissions.get(submission))?.application);
});

test('nothing is cleared before the office has decided, or while an answer waits', async () => {
	const { page, submission } = await sent();
	const documents = (await held(page, submission)).length;
	expect(await clearCopies(page, submission)).toBe(false);
	await received(page, submission);
	await says(page, submission, { kind: 'status', status: 'under-review' });
	expect(await clearCopies(page, submission)).toBe(false);
	const waiting = await answered(page, submission);
	await says(page, submission, { kind: 'status', status: 'rejected' });
	expect(await clearCopies(page, submission)).toBe(false);
	expect(await held(page, submission)).toHaveLength(documents + 1);
	await arrives(page, waiting);
	expect(mayClear((await trackingOf(page, submission))!)).toBe(true);
	expect(await clearCopies(page, 'unknown')).toBe(false);
});
