import { makeKeys } from '#vault/data-key';
import type { Keys } from '#vault/key-store';
import { sealNews } from '#vault/news';
import { openVault } from '#vault/vault';
import { CANARY, draftOf, evidenceOf, NOW, outboxRow, paymentOf, receiptJws } from '../world.ts';

/**
 * Release 1 on a device. Beside what it wrote stand fields and values that it did not know, as a
 * release after it would have left them: they must outlive every release. Never edit this file.
 */
export const release1 = {
	version: 1,
	stores: {
		keys: 'id',
		drafts: 'id',
		documents: 'id, application',
		documentBytes: 'id, application',
		submissions: 'id, application',
		outbox: 'id, application',
		uploads: 'id, delivery',
		receipts: 'id, application',
		news: 'id, submission',
		payments: 'id, invoice, submission',
		audit: '++seq, &id, application',
		settings: 'id'
	},
	rows: writeRows
};

async function writeRows(): Promise<Record<string, unknown[]>> {
	const keys: Keys = await makeKeys();
	const vault = await openVault({
		find: () => Promise.resolve(keys),
		putIfAbsent: () => Promise.resolve(keys)
	});
	const news = (value: unknown) => sealNews(keys.news.publicKey, value);
	const { evidence } = await evidenceOf('d-1', 'a-1');
	const document = { ...evidence, type: 'image/avif', later: true };
	const draft = { ...draftOf('a-1'), later: { kept: 'yes' } };
	const event = { id: 'e-1', cursor: 7, submission: 's-0', at: '2026-09-21T10:00:00Z' };
	const appointment = { ...event, news: { kind: 'appointment', place: 'Kisumu' } };
	const envelope = { id: 's-1', application: 'a-1', service: 'eta', version: 1, later: [1] };
	const owner = { id: 'd-1', application: 'a-1' };
	const { facts } = paymentOf('p-1', 's-0');
	return {
		keys: [keys.device, { ...keys.data, later: 'hint' }, keys.news],
		drafts: [
			{
				id: 'a-1',
				revision: 1,
				state: 'open',
				sealed: await vault.seal('drafts:a-1', draft),
				later: 'column'
			},
			{
				id: 'a-2',
				revision: 4,
				state: 'paused',
				sealed: await vault.seal('drafts:a-2', { ...draftOf('a-2'), revision: 4 })
			}
		],
		documents: [{ ...owner, sealed: await vault.seal('documents:a-1:d-1', document) }],
		documentBytes: [
			{ ...owner, sealed: await vault.sealBytes('documentBytes:a-1:d-1', new ArrayBuffer(3)) }
		],
		submissions: [
			{
				id: 's-1',
				application: 'a-1',
				kind: 'submission',
				createdAt: NOW,
				sealed: await vault.seal('submissions:s-1', { envelope, evidence: [], total: [] })
			}
		],
		outbox: [
			{ ...outboxRow('s-1', 'a-1'), later: 1 },
			{ ...outboxRow('s-2', 'a-2'), now: { state: 'parked', until: NOW } }
		],
		uploads: [{ id: 'u-1', delivery: 's-1', bytes: new ArrayBuffer(8) }],
		receipts: [{ id: 's-0', application: 'a-0', sealed: await news({ jws: receiptJws('s-0') }) }],
		news: [{ id: 'e-1', submission: 's-0', cursor: 7, sealed: await news(appointment) }],
		payments: [
			{
				id: 'p-1',
				application: 'a-0',
				submission: 's-0',
				invoice: 'i-1',
				startedAt: NOW,
				sealed: await vault.seal('payments:p-1', { ...facts, phone: CANARY.phone })
			}
		],
		audit: [
			{
				id: 'x-1',
				application: 'a-1',
				sealed: await vault.seal('audit:x-1', { id: 'x-1', at: NOW, act: 'draft-started' })
			},
			{ id: 'x-2', application: 'a-1', sealed: await news({ id: 'x-2', at: NOW, act: 'danced' }) }
		],
		settings: [
			{ id: 'mailbox', token: 'token-of-long-ago' },
			{ id: 'news-cursor', value: 7, askedAt: NOW },
			{ id: 'language', value: 'luo' }
		]
	};
}
