import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '#domain/merge';
import { attach } from '#journey/attach';
import { removeApplication } from '#journey/remove';
import { removeDocument } from '#journey/remove-document';
import { submit } from '#journey/submit';
import { withdraw } from '#journey/withdraw';
import { listAudit } from '#storage/audit-log';
import { readSnapshot, openRow, type AnyRow } from '#storage/backup';
import type { OutboxRow } from '#storage/database';
import { listEvidence } from '#storage/evidence';
import { findDraft } from '#storage/drafts';
import { listDeliveries, swapDelivery } from '#storage/outbox';
import { etaAnswers, paper, scenario, signedDeclaration, type TestPage } from '../scenario.ts';
import { device, made, restored, type } from './backups.ts';

const acts = [
	'type',
	'same',
	'delete',
	'detach',
	'attach',
	'submit',
	'send',
	'withdraw',
	'begin'
] as const;
type Act = (typeof acts)[number];
const some = fc.array(fc.constantFrom(...acts), { maxLength: 4 });

test(
	'two devices that parted come to the same, whichever file comes first',
	{ timeout: 120_000 },
	async () => {
		const { page, service, application } = await scenario('eta')
			.answer(etaAnswers())
			.attachAll()
			.ready();
		const { file: start } = await made(page);

		async function act(one: TestPage, what: Act, mark: string): Promise<void> {
			one.later(1_000);
			const open = (await findDraft(one.db, one.vault, application))?.state === 'open';
			const [row] = await listDeliveries(one.db);
			if (what === 'begin') await scenario('eta', { page: one }).ready();
			else if (what === 'withdraw') await withdraw(one, row?.id ?? '');
			else if (what === 'send' && row?.now.state === 'queued') {
				await swapDelivery(one.db, row, { ...row, handedOver: true });
			}
			if (!open) return;
			if (what === 'type') await type(one, application, { surname: mark });
			if (what === 'same') await type(one, application, { surname: 'SAME' });
			if (what === 'delete') await removeApplication(one, application);
			if (what === 'submit') await submit(one, application, signedDeclaration(one));
			const [document] = await listEvidence(one.db, one.vault, application);
			if (what === 'detach' && document) await removeDocument(one, document.id);
			const slot = service.slots.find(({ id }) => id === document?.slot);
			if (what === 'attach' && document && slot) {
				await removeDocument(one, document.id);
				await attach(one, application, slot, paper(`${mark}.jpeg`));
			}
		}

		await fc.assert(
			fc.asyncProperty(some, some, async (onA, onB) => {
				const [a, b, first, second] = await Promise.all([device(), device(), device(), device()]);
				for (const one of [a, b]) await restored(one, start);
				for (const what of onA) await act(a, what, 'FROM A');
				for (const what of onB) await act(b, what, 'FROM B');
				const [fromA, fromB] = [(await made(a)).file, (await made(b)).file];
				await restored(first, fromA);
				await restored(first, fromB);
				await restored(second, fromB);
				await restored(second, fromA);
				const union = await heldBy(first);
				expect(await heldBy(second)).toEqual(union);
				await restored(a, fromB);
				await restored(b, fromA);
				expect(await heldBy(a)).toEqual(union);
				expect(await heldBy(b)).toEqual(union);
				for (const file of [fromA, fromB, start]) await restored(first, file);
				expect(await heldBy(first)).toEqual(union);
			}),
			{ numRuns: Number(process.env['RUNS'] ?? 25), seed: 20_261_123 }
		);
	}
);

/** What a person would tell two devices apart by. */
async function heldBy({ db, vault }: TestPage) {
	const { rows } = await readSnapshot(db);
	const opened = (table: 'drafts' | 'documents', list: AnyRow[]) =>
		Promise.all(list.map((row) => openRow(vault, table, row)));
	const drafts = await opened('drafts', rows.drafts);
	const documents = await opened('documents', rows.documents);
	const own = (await listAudit(db, vault)).filter(({ act }) => !act.startsWith('restored'));
	return {
		drafts: drafts
			.map(({ row, content }) => ({ id: row.id, state: row['state'], content }))
			.sort(byId),
		documents: documents.map(({ content }) => content as { id: string }).sort(byId),
		bytes: (await db.documentBytes.toCollection().primaryKeys()).sort(),
		submissions: rows.submissions.map(({ id }) => id).sort(),
		outbox: (rows.outbox as unknown as OutboxRow[])
			.map((row) => ({ id: row.id, handedOver: row.handedOver, far: advance(row) }))
			.sort(byId),
		log: own
			.filter(({ act }) => act !== 'backup-made')
			.map(({ id }) => id)
			.sort()
	};
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : 1;
}
