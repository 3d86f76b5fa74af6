import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addEvidence, readBytes, removeEvidence, updateEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { addDraft, deleteDraft } from '#storage/drafts';
import { listAudit } from '#storage/audit-log';
import { draftOf, dump, evidenceOf, NOW, openWorld, submitted, type World } from './world.ts';

describe('documents', () => {
	test('come back with the bytes they came with, oldest first', async () => {
		const { db, vault } = await withDraft();
		const young = await evidenceOf('d-1', 'a-1');
		const old = await evidenceOf('d-2', 'a-1');
		const oldest = { ...old.evidence, addedAt: NOW - 1 };
		await addEvidence(db, vault, young.evidence, young.bytes);
		await addEvidence(db, vault, oldest, old.bytes);
		expect(await listEvidence(db, vault, 'a-1')).toEqual([oldest, young.evidence]);
		expect(await readBytes(db, vault, 'd-1')).toEqual(young.bytes);
		expect(await listEvidence(db, vault, 'a-2')).toEqual([]);
	});

	test.each([0, 1, 1_000_000])('of %i bytes keep every one of them', async (size) => {
		const { db, vault } = await withDraft();
		const { evidence } = await evidenceOf('d-1', 'a-1');
		const bytes = new Uint8Array(size).map((_, index) => index % 251).buffer;
		const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
		await addEvidence(db, vault, { ...evidence, digest, size }, bytes);
		const kept = Buffer.from(await readBytes(db, vault, 'd-1'));
		expect(kept.equals(Buffer.from(bytes))).toBe(true);
	});

	test('whose bytes are not those of their digest are not kept, and what was there stays', async () => {
		const { db, vault } = await withDraft();
		const first = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, first.evidence, first.bytes);
		const { evidence } = await evidenceOf('d-2', 'a-1');
		const wrong = addEvidence(db, vault, evidence, new ArrayBuffer(3));
		await expect(wrong).rejects.toMatchObject({ name: 'StorageFailed', reason: 'read-back' });
		expect(await listEvidence(db, vault, 'a-1')).toEqual([first.evidence]);
		expect(await db.documentBytes.count()).toBe(1);
	});

	test('of one application do not open as those of another', async () => {
		const { db, vault } = await withDraft();
		const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		for (const table of [db.documents, db.documentBytes]) {
			const [row] = await table.toArray();
			if (!row) throw new Error('The document was kept');
			await table.put({ ...row, application: 'a-2' });
		}
		await expect(listEvidence(db, vault, 'a-2')).rejects.toMatchObject({ name: 'SealBroken' });
		await expect(readBytes(db, vault, 'd-1')).rejects.toMatchObject({ name: 'SealBroken' });
	});

	test('do not open in the place of another document of the same application', async () => {
		const { db, vault } = await withDraft();
		for (const id of ['d-1', 'd-2']) {
			const { evidence, bytes } = await evidenceOf(id, 'a-1');
			await addEvidence(db, vault, evidence, bytes);
		}
		const [one, other] = await db.documentBytes.toArray();
		if (!one || !other) throw new Error('Both documents were kept');
		await db.documentBytes.put({ ...one, sealed: other.sealed });
		await expect(readBytes(db, vault, one.id)).rejects.toMatchObject({ name: 'SealBroken' });
	});

	test('that are removed are gone, and removing them again is nothing', async () => {
		const { db, vault } = await withDraft();
		const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		expect(await removeEvidence(db, vault, 'd-1', NOW + 1)).toBe(true);
		expect(await removeEvidence(db, vault, 'd-1', NOW + 1)).toBe(false);
		await expect(readBytes(db, vault, 'd-1')).rejects.toMatchObject({ name: 'StorageFailed' });
		const acts = (await listAudit(db, vault)).map(({ act }) => act);
		expect(acts.slice(1)).toEqual(['document-attached', 'document-removed']);
	});

	test('are kept as plain binary, which every browser stores faithfully', async () => {
		const { db, vault } = await withDraft();
		const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		const { documentBytes } = await dump(db);
		const [row] = documentBytes as { sealed: { data: unknown } }[];
		expect(Object.prototype.toString.call(row?.sealed.data)).toBe('[object ArrayBuffer]');
	});
});

describe('what is found out later', () => {
	test('is kept with the document, whose bytes stay', async () => {
		const { db, vault } = await withDraft();
		const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		expect(await updateEvidence(db, vault, { ...evidence, pages: 3 })).toBe(true);
		expect(await listEvidence(db, vault, 'a-1')).toEqual([{ ...evidence, pages: 3 }]);
		expect(await readBytes(db, vault, 'd-1')).toEqual(bytes);
	});

	test('never brings a removed document back', async () => {
		const { db, vault } = await withDraft();
		const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		await removeEvidence(db, vault, 'd-1', NOW + 1);
		expect(await updateEvidence(db, vault, { ...evidence, pages: 3 })).toBe(false);
		expect(await db.documents.count()).toBe(0);
	});
});

describe('an application that is no longer open', () => {
	const closed = { name: 'StorageFailed', reason: 'closed' };

	test('takes no document once it was submitted, and gives none away', async () => {
		const { db, vault } = await submitted('s-1');
		const before = await dump(db);
		const { evidence, bytes } = await evidenceOf('d-2', 'a-1');
		await expect(addEvidence(db, vault, evidence, bytes)).rejects.toMatchObject(closed);
		expect(await removeEvidence(db, vault, 'd-1', NOW + 1)).toBe(false);
		expect(await dump(db)).toEqual(before);
	});

	test('takes no document once it was deleted, or was never there', async () => {
		const { db, vault } = await withDraft();
		await deleteDraft(db, vault, 'a-1', NOW + 1);
		for (const application of ['a-1', 'a-2']) {
			const { evidence, bytes } = await evidenceOf('d-1', application);
			await expect(addEvidence(db, vault, evidence, bytes)).rejects.toMatchObject(closed);
		}
		expect(await db.documentBytes.count()).toBe(0);
	});
});

async function withDraft(): Promise<World> {
	const world = await openWorld();
	await addDraft(world.db, world.vault, draftOf('a-1'));
	return world;
}
