import { USE } from '#domain/consent';
import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { SUPPORT } from '#domain/message';
import { sha256 } from '#vault/digest';
import type { Vault } from '#vault/vault';
import { accountStanding } from '#storage/account';
import { recordExport } from '#storage/audit-export';
import { listConsents } from '#storage/consents';
import type { Database, OutboxRow } from '#storage/database';
import { listDeliveries } from '#storage/deliveries';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { listNews } from '#storage/news';
import type { PaymentFacts } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { listMarks, retentionMonths } from '#storage/retention';
import { openCopies } from '#storage/submissions';
import type { PageEnvironment } from './environment.ts';
import { historyOf } from './history.ts';

/** What is in `data.json`; docs/export-format.md says it field by field. */
export type Exported = Awaited<ReturnType<typeof gather>>;
export type ExportedFile = {
	readonly path: string;
	readonly bytes: ArrayBuffer;
	readonly at: number;
};

const FORMAT = { format: 'kibali-export', version: 1 } as const;
/** What is not in it, and why. */
const LEFT_OUT = {
	keys: 'Keys open nothing outside of this browser.',
	mailbox: 'The secret name of the mailbox: whoever had it could read the news of it.',
	uploads: 'Documents on their way, sealed to the office: the documents themselves are in it.',
	envelopes: 'What was sealed to the office: what is in it stands under submissions.',
	session: 'What keeps you signed in to your account: it is worth nothing outside of this browser.',
	people: 'The names that those who share this phone chose: each has their own file.',
	thumbnails: 'Small pictures of the documents.',
	services: 'Questions, rules and sentences are public: only which ones are kept is said.'
} as const;

/** Everything that this phone holds of a person, opened; the documents as files beside it. */
export async function exportEverything(
	page: PageEnvironment
): Promise<{ readonly data: Exported; readonly files: readonly ExportedFile[] }> {
	const files: ExportedFile[] = [];
	const data = await gather(page, files);
	const { db, vault } = page;
	await recordExport(db, vault, page.now(), files.length);
	return { data, files };
}

async function gather(page: PageEnvironment, files: ExportedFile[]) {
	const { db, vault } = page;
	const [rows, drafts, documents, deliveries, settings] = await Promise.all([
		db.submissions.toArray(),
		openDrafts(db, vault),
		openDocuments(page, files),
		listDeliveries(db),
		db.settings.toArray()
	]);
	const copies = await openCopies(vault, rows);
	const ids = rows.filter(({ kind }) => kind === 'submission').map(({ id }) => id);
	const [receipts, news, payments, account, consents, history, marks, months, services] =
		await Promise.all([
			Promise.all(ids.map((id) => findReceipt(db, vault, id))),
			Promise.all([...ids, SUPPORT].map((id) => listNews(db, vault, id))),
			openPayments(db, vault),
			accountStanding(db, vault),
			listConsents(db, vault),
			historyOf(page),
			listMarks(db),
			retentionMonths(db),
			db.services.toCollection().primaryKeys()
		]);
	return {
		...FORMAT,
		madeAt: new Date(page.now()).toISOString(),
		office: page.office.id,
		consents: consents.map((one) => ({ ...one, kind: one.id === USE ? 'use' : 'guardian' })),
		drafts,
		documents,
		submissions: copies.map(({ row, copy }) => ({
			...withoutPictures(copy),
			kind: row.kind,
			application: row.application,
			createdAt: row.createdAt
		})),
		deliveries: deliveries.map(withoutEnvelope),
		receipts: receipts.flatMap((one) => (one ? [{ ...one.receipt, jws: one.jws }] : [])),
		news: news.flat(),
		payments,
		history: history.happened.map(({ entry }) => entry).reverse(),
		unreadable: history.unreadable,
		account: account.steps,
		retention: { months, marks },
		settings: settings.filter(({ id }) => id !== 'mailbox' && id !== 'people'),
		services,
		leftOut: LEFT_OUT
	};
}

async function openDrafts(db: Database, vault: Vault) {
	const rows = await db.drafts.toArray();
	return Promise.all(
		rows.map(async ({ id, sealed, state, deletedAt }) => ({
			...(await vault.open<Draft>(`drafts:${id}`, sealed)),
			state,
			...(deletedAt === undefined ? {} : { deletedAt })
		}))
	);
}

/** `file`: where it is in the archive; null where its bytes are gone, or are not those that were added. */
async function openDocuments(page: PageEnvironment, files: ExportedFile[]) {
	const owners = new Set((await page.db.documents.toArray()).map(({ application }) => application));
	const all = [];
	for (const owner of owners) {
		for (const one of await listEvidence(page.db, page.vault, owner)) {
			const bytes = await intactBytes(page, one);
			const file = bytes ? `documents/${one.id}${endOf(one)}` : null;
			if (bytes && file) files.push({ path: file, bytes, at: one.addedAt });
			all.push({ ...one, thumbnail: undefined, file });
		}
	}
	return all;
}

async function intactBytes(page: PageEnvironment, { id, digest }: Evidence) {
	const bytes = await readBytes(page.db, page.vault, id).catch(() => undefined);
	return bytes && (await sha256(bytes)) === digest ? bytes : undefined;
}

function endOf({ type }: Evidence): string {
	return { 'image/jpeg': '.jpg', 'image/png': '.png', 'application/pdf': '.pdf' }[type] ?? '';
}

async function openPayments(db: Database, vault: Vault): Promise<PaymentFacts[]> {
	const rows = await db.payments.toArray();
	return Promise.all(
		rows.map(({ id, sealed }) => vault.open<PaymentFacts>(`payments:${id}`, sealed))
	);
}

function withoutPictures<Copy extends { readonly evidence: readonly Evidence[] }>(copy: Copy) {
	return { ...copy, evidence: copy.evidence.map((one) => ({ ...one, thumbnail: undefined })) };
}

/** What is sealed to the office: nobody here can open it. */
function withoutEnvelope({ call, ...row }: OutboxRow) {
	return { ...row, call: { ...call, envelope: undefined, payer: undefined, sealed: undefined } };
}
