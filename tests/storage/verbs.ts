import { expect } from 'vitest';
import { changeDraft } from '#domain/draft';
import { listAudit } from '#storage/audit-log';
import {
	adoptPack,
	findAdopted,
	findCandidate,
	recordAsked,
	recordRefusal
} from '#storage/catalog';
import { clearDocuments } from '#storage/clear';
import { addEvidence, readBytes, removeEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { addDraft, deleteDraft, findDraft, listDrafts, saveDraft } from '#storage/drafts';
import { addNews, listNews, newsCursor } from '#storage/news';
import {
	findDelivery,
	recordHeld,
	recordReceived,
	recordRefused,
	reopenRefused,
	withdrawDelivery
} from '#storage/outbox';
import { addPayment, listPayments } from '#storage/payments';
import { purgeDeleted } from '#storage/purge';
import { findReceipt } from '#storage/receipts';
import { bodyRow } from '#storage/services';
import { findSubmission, recordReply, recordSubmission } from '#storage/submissions';
import { sha256 } from '#vault/digest';
import { privacyVerbs } from './verbs-privacy.ts';
import { aPack, bundledEta, markOf, newEta } from '../packs.ts';
import {
	CANARY,
	delivered,
	draftOf,
	evidenceOf,
	newsOf,
	NOW,
	openWorld,
	outboxRow,
	paymentOf,
	receiptJws,
	submissionOf,
	submitted,
	withState,
	type World
} from './world.ts';

/** One act on the device, with the state before it and the proof that all of it was kept. */
export type Verb = {
	readonly name: string;
	/** rows it writes or removes, at least */
	readonly writes: number;
	prepare(): Promise<World>;
	act(world: World): Promise<unknown>;
	whole(world: World): Promise<void>;
};

const S = 's-1';
const HEARD = { jws: 'head.content.signature', etag: null };

export const verbs: readonly Verb[] = [
	{
		name: 'start a draft',
		writes: 2,
		prepare: openWorld,
		act: ({ db, vault }) => addDraft(db, vault, draftOf('a-1')),
		whole: async ({ db, vault }) => {
			expect(await listDrafts(db, vault)).toEqual([draftOf('a-1')]);
			expect(await db.audit.count()).toBe(1);
		}
	},
	{
		name: 'start a draft with the service as it is now',
		writes: 3,
		prepare: openWorld,
		act: ({ db, vault }) => addDraft(db, vault, draftOf('a-1'), bodyRow(bundledEta)),
		whole: async ({ db, vault }) => {
			expect(await listDrafts(db, vault)).toEqual([draftOf('a-1')]);
			expect(await db.services.count()).toBe(1);
			expect(await db.audit.count()).toBe(1);
		}
	},
	{
		name: 'adopt a renewed catalog',
		writes: 4,
		async prepare() {
			const world = await openWorld();
			await recordAsked(world.db, NOW, HEARD);
			await recordRefusal(world.db, { id: 'candidate', ...HEARD }, { why: 'ahead', at: NOW }, true);
			return world;
		},
		act: ({ db }) =>
			adoptPack(db, { id: 'candidate', ...HEARD }, markOf(aPack()), [bodyRow(newEta)]),
		whole: async ({ db }) => {
			expect((await findAdopted(db))?.sequence).toBe(1);
			expect(await db.services.count()).toBe(1);
			expect(await findCandidate(db)).toBeUndefined();
		}
	},
	{
		name: 'save a draft',
		writes: 1,
		prepare: withDraft,
		act: ({ db, vault }) =>
			saveDraft(db, vault, changeDraft(draftOf('a-1'), { answers: { city: 'Lamu' } }, NOW + 1)),
		whole: async ({ db, vault }) => {
			expect((await findDraft(db, vault, 'a-1'))?.draft.answers['city']).toBe('Lamu');
		}
	},
	{
		name: 'delete a draft',
		writes: 2,
		prepare: withDraft,
		act: ({ db, vault }) => deleteDraft(db, vault, 'a-1', NOW + 1),
		whole: async ({ db, vault }) => {
			expect((await findDraft(db, vault, 'a-1'))?.state).toBe('deleted');
			expect(await db.audit.count()).toBe(2);
		}
	},
	{
		name: 'clear out deleted drafts',
		writes: 3,
		prepare: async () => {
			const world = await withDocument();
			await deleteDraft(world.db, world.vault, 'a-1', NOW + 1);
			return world;
		},
		act: ({ db, vault }) => purgeDeleted(db, vault, NOW + 3, 'none'),
		whole: async ({ db }) => {
			expect(await db.drafts.count()).toBe(0);
			expect(await db.documents.count()).toBe(0);
			expect(await db.documentBytes.count()).toBe(0);
		}
	},
	{
		name: 'clear out a deleted draft that was once submitted',
		writes: 5,
		prepare: async () => {
			const world = await submitted(S);
			await withdrawDelivery(world.db, world.vault, S, NOW + 1);
			await deleteDraft(world.db, world.vault, 'a-1', NOW + 2);
			return world;
		},
		act: ({ db, vault }) => purgeDeleted(db, vault, NOW + 3, 'none'),
		whole: async ({ db }) => {
			const counts = [db.drafts, db.documentBytes, db.submissions, db.outbox].map((table) =>
				table.count()
			);
			expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
			expect(await db.audit.count()).toBe(7);
		}
	},
	{
		name: 'attach a document',
		writes: 3,
		prepare: withDraft,
		act: async ({ db, vault }) => {
			const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
			await addEvidence(db, vault, evidence, bytes);
		},
		whole: async ({ db, vault }) => {
			const { evidence } = await evidenceOf('d-1', 'a-1');
			expect(await listEvidence(db, vault, 'a-1')).toEqual([evidence]);
			expect(await sha256(await readBytes(db, vault, 'd-1'))).toBe(evidence.digest);
			expect(await db.audit.count()).toBe(2);
		}
	},
	{
		name: 'remove a document',
		writes: 3,
		prepare: withDocument,
		act: ({ db, vault }) => removeEvidence(db, vault, 'd-1', NOW + 1),
		whole: async ({ db, vault }) => {
			expect(await listEvidence(db, vault, 'a-1')).toEqual([]);
			expect(await db.documentBytes.count()).toBe(0);
			expect(await db.audit.count()).toBe(3);
		}
	},
	{
		name: 'submit',
		writes: 6,
		prepare: withDocument,
		act: async ({ db, vault }) => {
			const { evidence } = await evidenceOf('d-1', 'a-1');
			return recordSubmission(db, vault, submissionOf(S, draftOf('a-1'), [evidence]), NOW + 1);
		},
		whole: async ({ db, vault }) => {
			expect((await findDraft(db, vault, 'a-1'))?.state).toBe('closed');
			expect((await findSubmission(db, vault, S))?.envelope.declaration.signedBy).toBe(CANARY.name);
			expect((await findDelivery(db, S))?.now.state).toBe('queued');
			expect(await db.uploads.count()).toBe(1);
			expect(await db.audit.count()).toBe(4);
		}
	},
	{
		name: 'withdraw',
		writes: 4,
		prepare: () => submitted(S),
		act: ({ db, vault }) => withdrawDelivery(db, vault, S, NOW + 1),
		whole: async ({ db, vault }) => {
			const found = await findDraft(db, vault, 'a-1');
			expect([found?.state, found?.draft.revision]).toEqual(['open', 2]);
			expect((await findDelivery(db, S))?.now.state).toBe('withdrawn');
			expect(await db.uploads.count()).toBe(0);
			expect(await db.audit.count()).toBe(5);
		}
	},
	{
		name: 'keep a receipt',
		writes: 5,
		prepare: () => submitted(S),
		act: async ({ db }) => {
			const row = await getRow(db);
			const events = [newsOf(S, 1)];
			return recordReceived(db, row, delivered(row), { receipt: receiptJws(S), events });
		},
		whole: async ({ db, vault }) => {
			expect((await findReceipt(db, vault, S))?.jws).toBe(receiptJws(S));
			expect(await listNews(db, vault, S)).toEqual([newsOf(S, 1)]);
			expect((await findDelivery(db, S))?.now.state).toBe('delivered');
			expect(await db.uploads.count()).toBe(0);
			expect(await db.audit.count()).toBe(6);
		}
	},
	{
		name: 'keep a refusal',
		writes: 2,
		prepare: () => submitted(S),
		act: async ({ db }) => {
			const row = await getRow(db);
			const code = 'closed';
			const after = withState(row, { state: 'refused', at: NOW + 5, code });
			return recordRefused(db, row, after, code);
		},
		whole: async ({ db }) => {
			expect((await findDelivery(db, S))?.now.state).toBe('refused');
			expect(await db.audit.count()).toBe(5);
		}
	},
	{
		name: 'hold a payment',
		writes: 2,
		prepare: async () => {
			const world = await submitted(S);
			const { facts, row } = paymentOf('p-1', S);
			await addPayment(world.db, world.vault, facts, row, []);
			return world;
		},
		act: async ({ db }) => {
			const row = (await findDelivery(db, 'p-1'))!;
			const held = withState(row, { state: 'held', reason: 'applicant-away' });
			return recordHeld(db, row, held, NOW + 9);
		},
		whole: async ({ db, vault }) => {
			expect((await findDelivery(db, 'p-1'))?.now.state).toBe('held');
			expect((await listAudit(db, vault)).at(-1)).toMatchObject({
				at: NOW + 9,
				act: 'payment-held',
				detail: { payment: 'p-1', reason: 'applicant-away' }
			});
		}
	},
	{
		name: 'open a refused application again',
		writes: 3,
		prepare: async () => {
			const world = await submitted(S);
			const row = await getRow(world.db);
			await world.db.outbox.put(withState(row, { state: 'refused', at: NOW, code: 'closed' }));
			return world;
		},
		act: ({ db, vault }) => reopenRefused(db, vault, S, NOW + 1),
		whole: async ({ db, vault }) => {
			const found = await findDraft(db, vault, 'a-1');
			expect([found?.state, found?.draft.revision]).toEqual(['open', 2]);
			expect((await findDelivery(db, S))?.now.state).toBe('refused');
			expect(await db.uploads.count()).toBe(0);
		}
	},
	{
		name: 'clear the documents of an application',
		writes: 4,
		prepare: () => submitted(S),
		act: ({ db, vault }) => clearDocuments(db, vault, 'a-1', NOW + 1),
		whole: async ({ db, vault }) => {
			expect(await listEvidence(db, vault, 'a-1')).toEqual([]);
			expect(await db.documentBytes.count()).toBe(0);
			expect((await findSubmission(db, vault, S))?.evidence[0]?.thumbnail).toBeNull();
			expect((await listAudit(db, vault)).at(-1)?.act).toBe('copies-cleared');
		}
	},
	{
		name: 'keep news',
		writes: 4,
		prepare: () => submitted(S),
		act: ({ db }) => addNews(db, [newsOf(S, 1), newsOf(S, 2)], 2, NOW + 9),
		whole: async ({ db, vault }) => {
			expect(await listNews(db, vault, S)).toEqual([newsOf(S, 1), newsOf(S, 2)]);
			expect(await newsCursor(db)).toBe(2);
		}
	},
	{
		name: 'start a payment',
		writes: 3,
		prepare: () => submitted(S),
		act: ({ db, vault }) => {
			const { facts, row } = paymentOf('p-1', S);
			return addPayment(db, vault, facts, row, []);
		},
		whole: async ({ db, vault }) => {
			const [attempt, ...more] = await listPayments(db, vault, S);
			expect(attempt).toMatchObject({ phone: CANARY.phone, delivery: 'waiting' });
			expect(more).toEqual([]);
		}
	},
	{
		name: 'reply',
		writes: 5,
		prepare: async () => {
			const world = await submitted(S);
			await addDraft(world.db, world.vault, draftOf('reply:q'));
			return world;
		},
		act: ({ db, vault }) => {
			const uploads = [{ id: 'u-r', delivery: 'r-1', bytes: new ArrayBuffer(8) }];
			const row = outboxRow('r-1', 'a-1', {
				kind: 'reply',
				uploads: [{ id: 'u-r', size: 8, digest: 'f'.repeat(64) }],
				call: { kind: 'reply', submission: S, envelope: 'a.sealed.reply' }
			});
			const envelope = { id: 'r-1', submission: S, request: 'q', text: CANARY.note, evidence: [] };
			const copy = { envelope, evidence: [] };
			const draft = draftOf('reply:q');
			const record = { copy, draft, documents: [], outboxRow: row, uploads };
			return recordReply(db, vault, record, NOW + 1);
		},
		whole: async ({ db, vault }) => {
			expect((await findDraft(db, vault, 'reply:q'))?.state).toBe('closed');
			expect((await findDelivery(db, 'r-1'))?.kind).toBe('reply');
			expect(await db.submissions.count()).toBe(2);
			expect(await db.uploads.count()).toBe(2);
		}
	},
	...privacyVerbs
];

async function withDraft(): Promise<World> {
	const world = await openWorld();
	await addDraft(world.db, world.vault, draftOf('a-1'));
	return world;
}

async function withDocument(): Promise<World> {
	const world = await withDraft();
	const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
	await addEvidence(world.db, world.vault, evidence, bytes);
	return world;
}

async function getRow(db: World['db']) {
	const row = await findDelivery(db, S);
	if (!row) throw new Error('The story starts with a row in the outbox');
	return row;
}
