import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeDraft } from '#domain/draft';
import { listAudit } from '#storage/audit-log';
import { addEvidence, removeEvidence } from '#storage/documents';
import { addDraft, findDraft, saveDraft } from '#storage/drafts';
import { listDeliveries, readUpload } from '#storage/outbox';
import {
	findSubmission,
	listReplies,
	listSubmissions,
	recordReply,
	recordSubmission
} from '#storage/submissions';
import {
	CANARY,
	draftOf,
	evidenceOf,
	NOW,
	openWorld,
	outboxRow,
	secondTab,
	submissionOf,
	type World
} from './world.ts';

describe('a submission', () => {
	test('is kept whole: copy, outbox row, uploads, closed draft, audit entry', async () => {
		const world = await withDocument();
		const { db, vault } = world;
		const record = await recordOf('s-1');
		expect(await recordSubmission(db, vault, record, NOW + 1)).toEqual({ recorded: true });
		const stored = { ...record.copy, createdAt: NOW + 1 };
		expect(await findSubmission(db, vault, 's-1')).toEqual(stored);
		expect(await listSubmissions(db, vault)).toEqual([stored]);
		expect(await listDeliveries(db)).toEqual([record.outboxRow]);
		expect((await readUpload(db, 'upload-s-1-d-1'))?.byteLength).toBe(64);
		expect((await findDraft(db, vault, 'a-1'))?.state).toBe('closed');
		expect((await listAudit(db, vault)).slice(-2)).toMatchObject([
			{ act: 'declared', application: 'a-1', detail: { submission: 's-1', text: '1' } },
			{
				act: 'submitted',
				application: 'a-1',
				detail: { submission: 's-1', version: 1, documents: 1 }
			}
		]);
	});

	test('of a draft that another tab changed meanwhile is not kept', async () => {
		const { db, vault } = await withDocument();
		await saveDraft(db, vault, changeDraft(draftOf('a-1'), {}, NOW + 1));
		const result = await recordSubmission(db, vault, await recordOf('s-1'), NOW + 2);
		expect(result).toEqual({ recorded: false, newest: 2 });
		expect(await listDeliveries(db)).toEqual([]);
		expect(await db.uploads.count()).toBe(0);
		expect((await findDraft(db, vault, 'a-1'))?.state).toBe('open');
	});

	test('whose document another tab removed meanwhile is not kept', async () => {
		const { db, vault } = await withDocument();
		await removeEvidence(db, vault, 'd-1', NOW + 1);
		const result = await recordSubmission(db, vault, await recordOf('s-1'), NOW + 2);
		expect(result).toEqual({ recorded: false, newest: 1 });
		expect(await listDeliveries(db)).toEqual([]);
	});

	test('is not kept when another tab attached a document that nobody looked at', async () => {
		const { db, vault } = await withDocument();
		const { evidence, bytes } = await evidenceOf('d-2', 'a-1');
		await addEvidence(db, vault, evidence, bytes);
		const result = await recordSubmission(db, vault, await recordOf('s-1'), NOW + 2);
		expect(result).toEqual({ recorded: false, newest: 1 });
		expect(await listDeliveries(db)).toEqual([]);
		const seen = { ...(await recordOf('s-1')), documents: ['d-2', 'd-1'] };
		expect(await recordSubmission(db, vault, seen, NOW + 3)).toEqual({ recorded: true });
	});

	test('tapped in two tabs at once is one submission', async () => {
		const world = await withDocument();
		const other = await secondTab(world);
		const results = await Promise.all([
			recordSubmission(world.db, world.vault, await recordOf('s-1'), NOW + 1),
			recordSubmission(other.db, other.vault, await recordOf('s-2'), NOW + 1)
		]);
		expect(results.filter(({ recorded }) => recorded)).toHaveLength(1);
		expect(await listDeliveries(world.db)).toHaveLength(1);
		expect(await world.db.submissions.count()).toBe(1);
		expect(await world.db.uploads.count()).toBe(1);
	});

	test('that lists an upload whose bytes are missing is refused before anything is written', async () => {
		const { db, vault } = await withDocument();
		const record = await recordOf('s-1');
		const incomplete = recordSubmission(db, vault, { ...record, uploads: [] }, NOW + 1);
		await expect(incomplete).rejects.toThrow('upload');
		expect((await findDraft(db, vault, 'a-1'))?.state).toBe('open');
		expect(await listDeliveries(db)).toEqual([]);
	});

	test('and a later edit: the closed draft cannot be changed', async () => {
		const { db, vault } = await withDocument();
		await recordSubmission(db, vault, await recordOf('s-1'), NOW + 1);
		const edit = changeDraft(draftOf('a-1'), { answers: { city: 'Voi' } }, NOW + 2);
		expect(await saveDraft(db, vault, edit)).toEqual({ saved: false, newest: 1 });
	});
});

describe('a reply', () => {
	test('is listed with its submission, and is no submission itself', async () => {
		const { db, vault } = await withDocument();
		await recordSubmission(db, vault, await recordOf('s-1'), NOW + 1);
		const envelope = {
			id: 'r-1',
			submission: 's-1',
			request: 'q',
			text: CANARY.note,
			evidence: []
		};
		const row = outboxRow('r-1', 'a-1', {
			kind: 'reply',
			call: { kind: 'reply', submission: 's-1', envelope: 'a.sealed.reply' }
		});
		const draft = draftOf('reply:q');
		await addDraft(db, vault, draft);
		const copy = { envelope, evidence: [] };
		const record = { copy, draft, documents: [], outboxRow: row, uploads: [] };
		expect(await recordReply(db, vault, record, NOW + 2)).toEqual({ recorded: true });
		expect(await recordReply(db, vault, record, NOW + 2)).toEqual({ recorded: false, newest: 1 });
		expect((await findDraft(db, vault, 'reply:q'))?.state).toBe('closed');
		expect(await listReplies(db, vault, 's-1')).toEqual([
			{ envelope, evidence: [], createdAt: NOW + 2 }
		]);
		expect(await listReplies(db, vault, 's-2')).toEqual([]);
		expect(await listSubmissions(db, vault)).toHaveLength(1);
		expect(await findSubmission(db, vault, 'r-1')).toBeUndefined();
	});
});

async function withDocument(): Promise<World> {
	const world = await openWorld();
	await addDraft(world.db, world.vault, draftOf('a-1'));
	const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
	await addEvidence(world.db, world.vault, evidence, bytes);
	return world;
}

async function recordOf(id: string) {
	const { evidence } = await evidenceOf('d-1', 'a-1');
	return submissionOf(id, draftOf('a-1'), [evidence]);
}
