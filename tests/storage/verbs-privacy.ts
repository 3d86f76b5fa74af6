import { expect } from 'vitest';
import { standingOf, USE } from '#domain/consent';
import { listAudit } from '#storage/audit-log';
import { addConsentAct, findConsent } from '#storage/consents';
import { addDraft, listDrafts } from '#storage/drafts';
import { eraseRows } from '#storage/erase';
import { findDelivery, recordReceived } from '#storage/outbox';
import { addPayment } from '#storage/payments';
import { setRetention, keepLonger, listMarks, retentionMonths } from '#storage/retention';
import type { Verb } from './verbs.ts';
import {
	CANARY,
	delivered,
	draftOf,
	newsOf,
	NOW,
	openWorld,
	paymentOf,
	receiptJws,
	submitted
} from './world.ts';

const S = 's-1';

/** What is agreed to, kept, and erased. */
export const privacyVerbs: readonly Verb[] = [
	{
		name: 'agree to what is kept',
		writes: 2,
		prepare: openWorld,
		act: ({ db, vault }) => {
			const act = { act: 'given', version: 1, language: 'en', at: NOW, by: CANARY.name } as const;
			return addConsentAct(db, vault, { id: USE, application: null }, act);
		},
		whole: async ({ db, vault }) => {
			const consent = await findConsent(db, vault, USE);
			expect(standingOf(consent, 1)).toBe('given');
			expect(consent?.acts).toHaveLength(1);
			expect((await listAudit(db, vault)).map(({ act }) => act)).toEqual(['consent-given']);
		}
	},
	{
		name: 'choose how long things stay',
		writes: 2,
		prepare: openWorld,
		act: ({ db, vault }) => setRetention(db, vault, 3, NOW),
		whole: async ({ db }) => {
			expect(await retentionMonths(db)).toBe(3);
			expect(await db.audit.count()).toBe(1);
		}
	},
	{
		name: 'keep what would go',
		writes: 2,
		prepare: async () => {
			const world = await openWorld();
			await addDraft(world.db, world.vault, draftOf('a-1'));
			return world;
		},
		act: ({ db, vault }) => keepLonger(db, vault, 'a-1', NOW),
		whole: async ({ db }) => {
			expect(await listMarks(db)).toEqual([{ id: 'a-1', keptAt: NOW, warning: null }]);
			expect(await db.audit.count()).toBe(2);
		}
	},
	{
		name: 'erase an application',
		writes: 6,
		prepare: async () => {
			const world = await submitted(S);
			const { db, vault } = world;
			const sent = await findDelivery(db, S);
			if (!sent) throw new Error('It waits in the outbox');
			await recordReceived(db, sent, delivered(sent), {
				receipt: receiptJws(S),
				events: [newsOf(S, 1)]
			});
			const { facts, row } = paymentOf('p-1', S);
			const now = { state: 'delivered', at: NOW } as const;
			await addPayment(db, vault, facts, { ...row, now }, []);
			await addDraft(db, vault, draftOf('a-2'));
			return world;
		},
		act: ({ db, vault }) => eraseRows(db, vault, { application: 'a-1', at: NOW, by: 'person' }),
		whole: async ({ db, vault }) => {
			expect(await listDrafts(db, vault)).toEqual([draftOf('a-2')]);
			const tables = [db.documents, db.documentBytes, db.submissions, db.outbox, db.uploads];
			for (const table of [...tables, db.receipts, db.news, db.payments]) {
				expect(await table.count(), table.name).toBe(0);
			}
			expect(await db.erased.toArray()).toEqual([{ id: S }]);
			const detail = { by: 'person', documents: 1 };
			const last = (await listAudit(db, vault)).at(-1);
			expect(last).toMatchObject({ act: 'erased', application: null, detail });
		}
	}
];
