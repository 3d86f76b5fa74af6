import { describe, expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { restoreApplication, removeApplication } from '#journey/remove';
import { removeDocument } from '#journey/remove-document';
import { submit } from '#journey/submit';
import { trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { listAudit } from '#storage/audit-log';
import { CARRIED, lastBackupAt, LEFT } from '#storage/backup';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { findDraft, listDrafts } from '#storage/drafts';
import { findDelivery, listDeliveries, readUpload, swapDelivery } from '#storage/outbox';
import { mailbox } from '#storage/settings';
import { sha256 } from '#vault/digest';
import { dump } from '../storage/world.ts';
import { noRoomIn } from '../no-room.ts';
import {
	etaAnswers,
	paper,
	scenario,
	signedDeclaration,
	TODAY,
	type TestPage
} from '../scenario.ts';
import { device, made, restored, SECRET, slots, type } from './backups.ts';
import { officeOn, submitted } from './way.ts';

const begun = () => scenario('eta').answer(etaAnswers()).attachAll();

describe('a backup of everything', () => {
	test('brings drafts, answers and documents to another device, byte by byte', async () => {
		const one = begun();
		const { page, application } = await one.ready();
		const { file, ...counts } = await made(page);
		expect(counts).toEqual({ drafts: 1, documents: 4, submissions: 0, leftOut: 0 });
		expect(file.name).toBe(`kibali-backup-${TODAY}.kibali`);
		expect(await lastBackupAt(page.db)).toBe(page.now());

		const other = await device();
		expect(await restored(other, file)).toMatchObject({ renewed: 1, documents: 4, twice: 0 });
		const before = await findDraft(page.db, page.vault, application);
		expect(await findDraft(other.db, other.vault, application)).toEqual(before);
		const evidence = await listEvidence(page.db, page.vault, application);
		expect(await listEvidence(other.db, other.vault, application)).toEqual(evidence);
		for (const { id, digest } of evidence) {
			expect(await sha256(await readBytes(other.db, other.vault, id))).toBe(digest);
		}
		const acts = (await listAudit(other.db, other.vault)).map(({ act }) => act);
		expect(acts).toContain('draft-started');
		expect(acts.filter((act) => act === 'document-attached')).toHaveLength(4);
		expect(acts).toContain('restored');
		const sent = await submit(other, application, signedDeclaration(other));
		expect(sent).toHaveProperty('submitted');
	});

	test('takes along every table, or says why one stays', async () => {
		const { db } = await device();
		const tables = db.tables.map(({ name }) => name).sort();
		expect(tables).toEqual([...Object.keys(CARRIED), ...Object.keys(LEFT)].sort());
	});

	test('holds nothing that can be read without its secret', async () => {
		const { page } = await begun().ready();
		const { file } = await made(page);
		const text = Buffer.from(await file.arrayBuffer()).toString('latin1');
		for (const word of ['MUSTER', 'Erika', 'eta', 'drafts', 'passport', SECRET.slice(0, 4)]) {
			expect(text).not.toContain(word);
		}
	});

	test('leaves out a document that is no longer what was attached, and says so', async () => {
		const { page, application } = await begun().ready();
		const [first] = await listEvidence(page.db, page.vault, application);
		await page.db.documentBytes.delete(first?.id ?? '');
		const { file, leftOut, documents } = await made(page);
		expect({ leftOut, documents }).toEqual({ leftOut: 1, documents: 3 });
		expect(await restored(await device(), file)).toMatchObject({ documents: 3 });
	});

	test('carries what waits in the outbox, so that the other device can send it', async () => {
		const one = begun();
		const { page } = await one.ready();
		const id = await one.submitted();
		const { file } = await made(page);
		const other = await device();
		expect(await restored(other, file)).toMatchObject({ submissions: 1, otherMailbox: false });
		expect(other.wakes).toBe(1);
		const [mine, theirs] = await Promise.all([page, other].map(({ db }) => findDelivery(db, id)));
		expect(theirs?.call).toEqual(mine?.call);
		expect(theirs?.uploads.length).toBeGreaterThan(0);
		for (const upload of theirs?.uploads ?? []) {
			const bytes = await readUpload(other.db, upload.id);
			expect(bytes && (await sha256(bytes))).toBe(upload.digest);
		}
		// the office knows the sender by its mailbox: one of the two tells the other what it heard
		await mailbox(page.db);
		expect(await withdraw(other, id)).toBe(true);
	});

	test('brings receipt, news, payments and mailbox; the receipt is checked again', async () => {
		const { office, end } = await officeOn(TODAY);
		const way = await submitted(office, 'eta', etaAnswers(), TODAY);
		await way.payAll();
		const before = await way.round();
		const { file } = await made(way.page);
		const other = await device();
		expect(await restored(other, file)).toMatchObject({ submissions: 1 });
		const after = await trackingOf(other, way.submission);
		expect(after?.receipt).toEqual(before.receipt);
		expect(after?.status).toEqual(before.status);
		expect(after?.attempts).toEqual(before.attempts);
		expect(after?.delivery?.now.state).toBe('delivered');
		expect(await mailbox(other.db)).toBe(await mailbox(way.page.db));
		await end();
	});
});

describe('a file that is brought in', () => {
	test('twice is the same as once', async () => {
		const one = begun();
		const { page } = await one.ready();
		await one.submitted();
		const { file } = await made(page);
		const other = await device();
		await restored(other, file);
		const once = await dump(other.db);
		expect(await restored(other, file)).toMatchObject({ renewed: 0, documents: 0, submissions: 0 });
		expect(await dump(other.db)).toEqual(once);
	});

	test('by the device that made it changes nothing', async () => {
		const { page } = await begun().ready();
		const { file } = await made(page);
		const before = await dump(page.db);
		await restored(page, file);
		expect(await dump(page.db)).toEqual(before);
	});

	test('wins with a higher revision, and loses with a lower one', async () => {
		const { page, application } = await begun().ready();
		const { file: early } = await made(page);
		const other = await device();
		await restored(other, early);
		await type(other, application, { surname: 'LATER' });
		const { file: late } = await made(other);
		expect(await restored(page, late)).toMatchObject({ renewed: 1, twice: 0 });
		expect(await answersOf(page, application)).toMatchObject({ surname: 'LATER' });
		expect(await restored(page, early)).toMatchObject({ renewed: 0, twice: 0 });
		expect(await answersOf(page, application)).toMatchObject({ surname: 'LATER' });
	});

	test('with other words of the same revision is kept beside, documents too, and once', async () => {
		const { a, b, application } = await forked();
		await type(a, application, { surname: 'ONE' });
		await type(b, application, { surname: 'OTHER' });
		const [fromA, fromB] = [(await made(a)).file, (await made(b)).file];
		expect(await restored(a, fromB)).toMatchObject({ twice: 1 });
		expect(await restored(a, fromB)).toMatchObject({ twice: 0 });
		expect(await restored(b, fromA)).toMatchObject({ twice: 1 });
		for (const page of [a, b]) {
			const drafts = await listDrafts(page.db, page.vault);
			expect(drafts.map(({ answers }) => answers['surname']).sort()).toEqual(['ONE', 'OTHER']);
			for (const { id } of drafts) {
				expect(await slots(page, id)).toHaveLength(4);
				for (const one of await listEvidence(page.db, page.vault, id)) {
					expect(await sha256(await readBytes(page.db, page.vault, one.id))).toBe(one.digest);
				}
			}
		}
		expect(await summary(a)).toEqual(await summary(b));
	});

	test('does not bring back what was deleted, on either side', async () => {
		const { a, b, application } = await forked();
		const { file } = await made(b);
		await removeApplication(a, application);
		expect(await restored(a, file)).toMatchObject({ deleted: 1, renewed: 0 });
		expect(await stateOf(a, application)).toBe('deleted');
		expect(await restored(b, (await made(a)).file)).toMatchObject({ deleted: 1 });
		expect(await stateOf(b, application)).toBe('deleted');
		expect(await restoreApplication(b, application)).toBe(true);
	});

	test('does not bring back a document that was taken off', async () => {
		const { a, b, application } = await forked();
		const [first] = await listEvidence(a.db, a.vault, application);
		if (!first) throw new Error('No document');
		const { file } = await made(b);
		a.later(1_000);
		await removeDocument(a, first.id);
		await restored(a, file);
		expect(await slots(a, application)).toHaveLength(3);
		await restored(b, (await made(a)).file);
		expect(await slots(b, application)).toHaveLength(3);
	});

	test('adds the documents of both', async () => {
		const one = scenario('eta').answer(etaAnswers()).attach('passportPage');
		const { page, service, application } = await one.ready();
		const other = await device();
		await restored(other, (await made(page)).file);
		const slot = service.slots.find(({ id }) => id === 'stayBooking');
		if (!slot) throw new Error('No slot');
		await attach(other, application, slot, paper('booking.pdf'));
		await one.attach('photo').ready();
		const [here, there] = [(await made(page)).file, (await made(other)).file];
		await restored(page, there);
		await restored(other, here);
		const all = ['passportPage', 'photo', 'stayBooking'];
		expect(await slots(page, application)).toEqual(all);
		expect(await slots(other, application)).toEqual(all);
	});

	test('knows that it was sent: what waits here is not sent a second time', async () => {
		const { a, b, application } = await forked();
		const first = await sent(a, application);
		const second = await sent(b, application);
		const row = await findDelivery(a.db, first);
		if (!row) throw new Error('Nothing waits');
		await swapDelivery(a.db, row, { ...row, handedOver: true });
		const { file } = await made(a);
		expect(await restored(b, file)).toMatchObject({ takenBack: 1 });
		const states = (await listDeliveries(b.db)).map(({ id, now }) => [id, now.state]);
		expect(states).toContainEqual([first, 'queued']);
		expect(states).toContainEqual([second, 'withdrawn']);
		expect(await stateOf(b, application)).toBe('closed');
		expect(await restored(b, file)).toMatchObject({ takenBack: 0 });
		expect(await restored(a, (await made(b)).file)).toMatchObject({ takenBack: 0 });
		expect((await listDeliveries(a.db)).map(({ now }) => now.state).sort()).toEqual([
			'queued',
			'withdrawn'
		]);
	});

	test('keeps open words beside what was sent meanwhile', async () => {
		const { a, b, application } = await forked();
		await sent(a, application);
		await type(b, application, { surname: 'WENT ON' });
		await restored(b, (await made(a)).file);
		expect(await stateOf(b, application)).toBe('closed');
		const [kept] = await listDrafts(b.db, b.vault);
		expect(kept?.answers).toMatchObject({ surname: 'WENT ON' });
	});

	test('of one draft goes on at another phone, and comes back to the same application', async () => {
		const { page, application } = await begun().ready();
		const another = await scenario('eta', { page }).answer(etaAnswers()).ready();
		const { file, ...counts } = await made(page, application);
		expect(counts).toEqual({ drafts: 1, documents: 4, submissions: 0, leftOut: 0 });
		expect(await lastBackupAt(page.db)).toBeUndefined();
		const other = await device();
		await restored(other, file);
		expect(await findDraft(other.db, other.vault, another.application)).toBeUndefined();
		await type(other, application, { surname: 'DONE THERE' });
		await restored(page, (await made(other, application)).file);
		expect(await answersOf(page, application)).toMatchObject({ surname: 'DONE THERE' });
		expect(await listDrafts(page.db, page.vault)).toHaveLength(2);
	});

	test('is taken whole or not at all when the device is full', async () => {
		const { page } = await begun().ready();
		const { file } = await made(page);
		const other = await device();
		const before = await dump(other.db);
		const makeRoom = noRoomIn(other.db, 'documentBytes');
		await expect(restored(other, file)).rejects.toMatchObject({ name: 'StorageFull' });
		makeRoom();
		expect(await dump(other.db)).toEqual(before);
		await restored(other, file);
		expect(await listDrafts(other.db, other.vault)).toHaveLength(1);
	});
});

async function forked() {
	const { page: a, application } = await begun().ready();
	const b = await device();
	await restored(b, (await made(a)).file);
	return { a, b, application };
}

async function sent(page: TestPage, application: string): Promise<string> {
	const result = await submit(page, application, signedDeclaration(page));
	if (!('submitted' in result)) throw new Error(JSON.stringify(result));
	return result.submitted;
}

async function answersOf(page: TestPage, id: string) {
	return (await findDraft(page.db, page.vault, id))?.draft.answers;
}

async function stateOf(page: TestPage, id: string) {
	return (await findDraft(page.db, page.vault, id))?.state;
}

async function summary(page: TestPage) {
	const drafts = await listDrafts(page.db, page.vault);
	return Promise.all(
		drafts
			.sort((x, y) => (x.id < y.id ? -1 : 1))
			.map(async (draft) => [draft.id, draft.answers, await slots(page, draft.id)])
	);
}
