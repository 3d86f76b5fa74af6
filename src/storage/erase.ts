import { TRACK } from '#domain/ask';
import type { Draft } from '#domain/draft';
import { isLetterDraft, isMessageDraft } from '#domain/message';
import { canClaim, canWithdraw, isFinal } from '#domain/outbox';
import type { Vault } from '#vault/vault';
import { erasing } from './audit-erase.ts';
import { draftOf } from './copies.ts';
import type { Database, DraftRow } from './database.ts';
import { listNews } from './news.ts';
import { forgetUnreadIn } from './notices-kept.ts';
import { openCopies } from './submissions.ts';

export type Erasure = {
	readonly application: string;
	readonly at: number;
	/** asked for by the person, or its time was over */
	readonly by: 'person' | 'time';
	/** the draft as it was looked at; one that was touched since stays */
	readonly revision?: number;
};
export type Erased =
	| { readonly erased: true }
	/** it is on the wire at this moment */
	| { readonly erased: false; readonly why: 'sending' }
	/** something of it changed while it was looked at: look again */
	| { readonly erased: false; readonly why: 'changed' };

/**
 * Every row of one application goes, in one transaction: draft, documents, copies, answers to the office,
 * what waits, receipts, news, payments, consents, and the service it ran under where nothing else does.
 * What the log says of it is emptied; one more entry says that something was erased. The ids of its
 * submissions stay, so that news of them is not kept when it comes.
 *
 * A key for each application would add nothing to that: its wrap would be one more deleted row on the
 * same disk, as long to be found there as the rows it opens.
 */
export async function eraseRows(db: Database, vault: Vault, wish: Erasure): Promise<Erased> {
	const { application, at, by } = wish;
	const [letters, services] = await Promise.all([
		letterDrafts(db, vault, application),
		servicesOnlyOf(db, vault, application)
	]);
	const documents = await db.documents.where('application').equals(application).count();
	const entries = { applications: [application, ...letters], at, detail: { by, documents } };
	return erasing(db, vault, entries, tablesOf(db), async ({ kept, record }) => {
		if (kept) return { erased: true };
		const deliveries = await db.outbox.where('application').equals(application).toArray();
		if (deliveries.some((row) => !isFinal(row) && !canClaim(row, at) && isOnTheWire(row.now))) {
			return { erased: false, why: 'sending' };
		}
		const draft = await db.drafts.get(application);
		const touched = wish.revision !== undefined && wish.revision !== draft?.revision;
		if (touched || deliveries.some(canWithdraw)) return { erased: false, why: 'changed' };

		const copies = await db.submissions.where('application').equals(application).toArray();
		const submissions = copies.filter((row) => row.kind === 'submission').map((row) => row.id);
		const owners = [...new Set([application, ...letters, ...copies.map(draftOf)])];
		await db.documentBytes.where('application').anyOf(owners).delete();
		await db.documents.where('application').anyOf(owners).delete();
		await db.uploads
			.where('delivery')
			.anyOf(deliveries.map((row) => row.id))
			.delete();
		await db.outbox.where('application').equals(application).delete();
		// what was heard of other devices' applications stands under no submission
		const heard = application === TRACK ? [TRACK] : submissions;
		await db.news.where('submission').anyOf(heard).delete();
		await db.payments.where('submission').anyOf(submissions).delete();
		await forgetUnreadIn(db, heard);
		for (const table of [db.submissions, db.receipts, db.consents]) {
			await table.where('application').equals(application).delete();
		}
		await db.drafts.bulkDelete(owners);
		await db.retention.delete(application);
		await db.services.bulkDelete(services);
		await db.erased.bulkPut(submissions.map((id) => ({ id })));
		await record();
		return { erased: true };
	});
}

function tablesOf(db: Database) {
	const { drafts, documents, documentBytes, submissions, outbox, uploads, receipts, news } = db;
	const { payments, consents, retention, services, erased, settings } = db;
	return [
		...[drafts, documents, documentBytes, submissions, outbox, uploads, receipts, news],
		...[payments, consents, retention, services, erased, settings]
	];
}

function isOnTheWire({ state }: { readonly state: string }): boolean {
	return state === 'sending';
}

/** The drafts of answers to what the office asked, begun or not, of corrections, and of messages about it. */
async function letterDrafts(db: Database, vault: Vault, application: string): Promise<string[]> {
	const [copies, drafts] = await Promise.all([
		db.submissions.where('application').equals(application).toArray(),
		db.drafts.toArray()
	]);
	const own = copies.filter(({ kind }) => kind === 'submission').map(({ id }) => id);
	const news = await Promise.all(own.map((id) => listNews(db, vault, id)));
	const asked = news
		.flat()
		.flatMap(({ news: said }) => (said.kind === 'request' ? [`reply:${said.request.id}`] : []));
	const opened = await Promise.all(drafts.map((row) => openDraft(vault, row)));
	// these are begun under names of their own, and say what they are about
	const begun = opened.filter((draft) => {
		const about = draft.answers[isMessageDraft(draft) ? 'thread' : 'submission'];
		return isLetterDraft(draft) && own.includes(String(about));
	});
	const sent = copies.filter(({ kind }) => kind === 'message').map(draftOf);
	return [...new Set([...asked, ...begun.map(({ id }) => id), ...sent])];
}

/** A kept service says that somebody applied for it: it goes with the last that ran under it. */
async function servicesOnlyOf(db: Database, vault: Vault, application: string): Promise<string[]> {
	const [drafts, rows, pack] = await Promise.all([
		db.drafts.toArray(),
		db.submissions.toArray(),
		db.catalog.get('adopted')
	]);
	const opened = await Promise.all(drafts.map((row) => openDraft(vault, row)));
	const copies = await openCopies(
		vault,
		rows.filter(({ kind }) => kind === 'submission')
	);
	const all = [
		...opened.map(({ id, service, version }) => ({ of: id, key: `${service}@${version}` })),
		...copies.flatMap(({ row, copy: { envelope } }) =>
			'service' in envelope
				? [{ of: row.application, key: `${envelope.service}@${envelope.version}` }]
				: []
		)
	];
	const used = new Set([
		...all.filter(({ of }) => of !== application).map(({ key }) => key),
		...(pack?.id === 'adopted' ? pack.index.map(({ id, version }) => `${id}@${version}`) : [])
	]);
	return all.filter(({ of, key }) => of === application && !used.has(key)).map(({ key }) => key);
}

function openDraft(vault: Vault, row: DraftRow): Promise<Draft> {
	return vault.open<Draft>(`drafts:${row.id}`, row.sealed);
}
