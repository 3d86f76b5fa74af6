import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeDraft, type Draft } from '#domain/draft';
import { listAudit } from '#storage/audit-log';
import { addEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import {
	addDraft,
	deleteDraft,
	draftRevision,
	findDraft,
	listDrafts,
	restoreDraft,
	saveDraft
} from '#storage/drafts';
import {
	findDelivery,
	listDeliveries,
	recordRefused,
	reopenRefused,
	withdrawDelivery
} from '#storage/outbox';
import { purgeDeleted } from '#storage/purge';
import { listSubmissions } from '#storage/submissions';
import {
	draftOf,
	dump,
	evidenceOf,
	NOW,
	openWorld,
	secondTab,
	submitted,
	withState,
	type World
} from './world.ts';

describe('drafts', () => {
	test('come back as they were written, newest change first', async () => {
		const { db, vault } = await openWorld();
		await addDraft(db, vault, draftOf('a-1'));
		await addDraft(db, vault, { ...draftOf('a-2'), changedAt: NOW + 10 });
		expect((await listDrafts(db, vault)).map((draft) => draft.id)).toEqual(['a-2', 'a-1']);
		expect(await findDraft(db, vault, 'a-1')).toEqual({ draft: draftOf('a-1'), state: 'open' });
		expect(await draftRevision(db, 'a-1')).toBe(1);
		expect(await findDraft(db, vault, 'a-3')).toBeUndefined();
		expect(await draftRevision(db, 'a-3')).toBeUndefined();
	});

	test('are never started twice under one id', async () => {
		const { db, vault } = await openWorld();
		await addDraft(db, vault, draftOf('a-1'));
		await expect(addDraft(db, vault, draftOf('a-1'))).rejects.toMatchObject({
			name: 'StorageFailed'
		});
	});

	test('a deleted one is gone from the list, can be brought back, and then be changed', async () => {
		const { db, vault } = await openWorld();
		await addDraft(db, vault, draftOf('a-1'));
		expect(await deleteDraft(db, vault, 'a-1', NOW + 1)).toBe(true);
		expect(await deleteDraft(db, vault, 'a-1', NOW + 1)).toBe(false);
		expect(await listDrafts(db, vault)).toEqual([]);
		const next = changeDraft(draftOf('a-1'), {}, NOW + 2);
		expect(await saveDraft(db, vault, next)).toEqual({ saved: false, newest: 1 });
		expect(await restoreDraft(db, vault, 'a-1', NOW + 3)).toBe(true);
		expect(await restoreDraft(db, vault, 'a-1', NOW + 3)).toBe(false);
		expect(await saveDraft(db, vault, next)).toEqual({ saved: true });
	});

	test('clearing out takes deleted ones with their documents and leaves all others', async () => {
		const { db, vault } = await openWorld();
		for (const id of ['a-1', 'a-2']) {
			await addDraft(db, vault, draftOf(id));
			const { evidence, bytes } = await evidenceOf(`d-${id}`, id);
			await addEvidence(db, vault, evidence, bytes);
		}
		await deleteDraft(db, vault, 'a-1', NOW);
		await purgeDeleted(db, vault, NOW, 'none');
		expect(await findDraft(db, vault, 'a-1')).toBeUndefined();
		expect(await listEvidence(db, vault, 'a-1')).toEqual([]);
		expect(await db.documentBytes.count()).toBe(1);
		expect(await listEvidence(db, vault, 'a-2')).toHaveLength(1);
		expect((await findDraft(db, vault, 'a-2'))?.state).toBe('open');
	});
});

describe('clearing out', () => {
	const HOUR = 3_600_000;

	test.each([
		['within the hour', NOW, 'deleted'],
		['by a clock that was years ahead', NOW + 1e11, undefined],
		['more than an hour ago', NOW - 1, undefined],
		['by an earlier release', undefined, undefined]
	])('for another visit: what was deleted %s', async (_, deletedAt, left) => {
		const { db, vault } = await openWorld();
		await addDraft(db, vault, draftOf('a-1'));
		await deleteDraft(db, vault, 'a-1', deletedAt ?? NOW);
		if (deletedAt === undefined) {
			await db.drafts.toCollection().modify((row) => Reflect.deleteProperty(row, 'deletedAt'));
		}
		await purgeDeleted(db, vault, NOW + HOUR - 1, 'recent');
		expect((await findDraft(db, vault, 'a-1'))?.state).toBe(left);
	});

	async function takenBack(): Promise<World> {
		const world = await submitted('s-1');
		await withdrawDelivery(world.db, world.vault, 's-1', NOW + 1);
		return world;
	}

	test('takes the copies of what was taken back along; the audit stays', async () => {
		const { db, vault } = await takenBack();
		await deleteDraft(db, vault, 'a-1', NOW + 2);
		await purgeDeleted(db, vault, NOW, 'none');
		expect(await listSubmissions(db, vault)).toEqual([]);
		expect(await listDeliveries(db)).toEqual([]);
		expect(await db.documentBytes.count()).toBe(0);
		const acts = (await listAudit(db, vault)).map(({ act }) => act);
		expect(acts).toContain('submitted');
		expect(acts.slice(-3)).toEqual(['withdrawn', 'draft-deleted', 'draft-purged']);
	});

	test('takes what was refused along, its sealed bytes too', async () => {
		const { db, vault } = await submitted('s-1');
		const row = (await findDelivery(db, 's-1'))!;
		const now = { state: 'refused', at: NOW, code: 'closed' } as const;
		await recordRefused(db, row, withState(row, now), now.code);
		await reopenRefused(db, vault, 's-1', NOW + 1);
		await deleteDraft(db, vault, 'a-1', NOW + 2);
		await purgeDeleted(db, vault, NOW, 'none');
		expect(await db.submissions.count()).toBe(0);
		expect(await db.outbox.count()).toBe(0);
		expect(await db.uploads.count()).toBe(0);
	});

	test('leaves the copies of a draft that is open, and of every other application', async () => {
		const { db, vault } = await takenBack();
		await addDraft(db, vault, draftOf('a-2'));
		await deleteDraft(db, vault, 'a-2', NOW + 2);
		await purgeDeleted(db, vault, NOW, 'none');
		expect(await findDraft(db, vault, 'a-2')).toBeUndefined();
		expect(await listSubmissions(db, vault)).toHaveLength(1);
		expect((await findDraft(db, vault, 'a-1'))?.state).toBe('open');
	});

	test.each([
		['waits', { state: 'queued', notBefore: NOW, attempts: 0 }],
		['is with the office', { state: 'delivered', at: NOW }],
		['is in a state of a later release', { state: 'parked', until: NOW }]
	])('never touches a draft while something of it %s, whatever its state says', async (_, now) => {
		const { db, vault } = await submitted('s-1');
		await db.outbox.update('s-1', { now: now as never });
		await db.drafts.update('a-1', { state: 'deleted' });
		const before = await dump(db);
		await purgeDeleted(db, vault, NOW, 'none');
		expect(await dump(db)).toEqual(before);
	});
});

describe('an accepted warning', () => {
	test('is noted once, with the save that keeps it; a save that fails notes nothing', async () => {
		const { db, vault } = await openWorld();
		await addDraft(db, vault, draftOf('a-1'));
		const first = changeDraft(draftOf('a-1'), { accept: ['rule:blankPage'] }, NOW + 1);
		await saveDraft(db, vault, first, { accepted: ['rule:blankPage'] });
		const late = changeDraft(draftOf('a-1'), {}, NOW + 2);
		await saveDraft(db, vault, late, { accepted: ['rule:other'] });
		expect((await listAudit(db, vault)).slice(1)).toMatchObject([
			{ act: 'warning-accepted', at: NOW + 1, detail: { requirement: 'rule:blankPage' } }
		]);
	});
});

describe('two tabs', () => {
	test('the one with the older draft is turned away and told the newest revision', async () => {
		const { one, other } = await twoTabs();
		const first = changeDraft(draftOf('a-1'), { answers: { city: 'Lamu' } }, NOW + 1);
		const stale = changeDraft(draftOf('a-1'), { answers: { city: 'Voi' } }, NOW + 2);
		expect(await saveDraft(one.db, one.vault, first)).toEqual({ saved: true });
		expect(await saveDraft(other.db, other.vault, stale)).toEqual({ saved: false, newest: 2 });
		expect((await findDraft(other.db, other.vault, 'a-1'))?.draft).toEqual(first);
	});

	test('that save the same revision at the same moment: exactly one is kept', async () => {
		const { one, other } = await twoTabs();
		const [a, b] = [one, other].map((tab, index) =>
			saveDraft(tab.db, tab.vault, changeDraft(draftOf('a-1'), {}, NOW + index))
		);
		const results = await Promise.all([a, b]);
		expect(results.filter((result) => result?.saved)).toHaveLength(1);
		expect(results).toContainEqual({ saved: false, newest: 2 });
	});

	test('a revision that skips one is turned away', async () => {
		const { one } = await twoTabs();
		const skipped: Draft = { ...draftOf('a-1'), revision: 3 };
		expect(await saveDraft(one.db, one.vault, skipped)).toEqual({ saved: false, newest: 1 });
		const unknown = changeDraft(draftOf('a-9'), {}, NOW);
		expect(await saveDraft(one.db, one.vault, unknown)).toEqual({ saved: false, newest: 0 });
	});

	test('whatever the order, the stored draft is the last kept one and revisions only rise', async () => {
		const step = fc.record({ tab: fc.nat(1), reload: fc.boolean(), together: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const { one, other } = await twoTabs();
				const tabs = [
					{ ...one, draft: draftOf('a-1') },
					{ ...other, draft: draftOf('a-1') }
				];
				const kept: Draft[] = [draftOf('a-1')];
				let running: Promise<void>[] = [];
				for (const [index, { tab, reload, together }] of steps.entries()) {
					const at = tabs[tab];
					if (!at) continue;
					running.push(save(at, kept, reload, index));
					if (!together) running = (await Promise.all(running), []);
				}
				await Promise.all(running);
				const stored = (await findDraft(one.db, one.vault, 'a-1'))?.draft;
				expect(stored).toEqual(kept.toSorted((a, b) => a.revision - b.revision).at(-1));
				expect(new Set(kept.map((draft) => draft.revision)).size).toBe(kept.length);
				expect(stored?.revision).toBe(kept.length);
				one.db.close();
				other.db.close();
			}),
			{ numRuns: 60 }
		);
	});
});

type Tab = World & { draft: Draft };

async function save(tab: Tab, kept: Draft[], reload: boolean, index: number): Promise<void> {
	if (reload) tab.draft = (await findDraft(tab.db, tab.vault, 'a-1'))?.draft ?? tab.draft;
	const next = changeDraft(tab.draft, { answers: { step: index } }, NOW + index);
	const result = await saveDraft(tab.db, tab.vault, next);
	if (!result.saved) return;
	kept.push(next);
	tab.draft = next;
}

async function twoTabs(): Promise<{ one: World; other: World }> {
	const one = await openWorld();
	await addDraft(one.db, one.vault, draftOf('a-1'));
	return { one, other: await secondTab(one) };
}
