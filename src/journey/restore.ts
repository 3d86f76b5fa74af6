import { findService } from '#catalog/index';
import type { AuditEntry } from '#domain/audit';
import { isLetterId } from '#domain/message';
import { isRecord } from '#domain/shape';
import type { ServiceDefinition } from '#domain/service';
import { service as serviceShape } from '#domain/pack-service';
import {
	readSnapshot,
	sealKept,
	sealRow,
	TRAVELLING,
	type AnyRow,
	type CarriedTable
} from '#storage/backup';
import { StorageFailed } from '#storage/errors';
import { traceOf, writeRestoration, type Restoration } from '#storage/restoration';
import { releaseIfSignedIn } from '#storage/session';
import { BackupRefused } from '#vault/backup-file';
import type { Opened } from './backup-read.ts';
import type { PageEnvironment } from './environment.ts';
import { planDrafts } from './restore-drafts.ts';
import { planOutbox } from './restore-outbox.ts';
import { absentHere, startPlan, type Plan } from './restore-plan.ts';

export type Restored = {
	/** forms that are new here, or further than they were */
	readonly renewed: number;
	/** forms that were changed on both devices, and are here twice now */
	readonly twice: number;
	/** forms of the file that stay deleted */
	readonly deleted: number;
	readonly documents: number;
	/** applications and answers to the office that this device did not know */
	readonly submissions: number;
	/** what waited to go here or there, and had gone already */
	readonly takenBack: number;
	/** both devices have a mailbox at the office: news for the other one does not come here */
	readonly otherMailbox: boolean;
};

const TRIES = 5;

/**
 * Brings what a file holds together with what is here, in one transaction: the same file twice is the
 * same as once, and the order of two files does not matter.
 * @throws BackupRefused, StorageFull, StorageFailed; nothing was changed then
 */
export async function restoreBackup(page: PageEnvironment, file: Opened): Promise<Restored> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const snapshot = await readSnapshot(page.db);
		const plan = startPlan(page, file, snapshot);
		const restored = await planAll(plan);
		const whole = plan.whole();
		if (isEmpty(whole)) return restored;
		if (await writeRestoration(page.db, page.vault, whole, traceOf(snapshot))) {
			// what waited there for an account goes on where there is one
			await releaseIfSignedIn(page.db, page.now());
			page.wake();
			return restored;
		}
	}
	throw new StorageFailed('broken', new Error('Another tab kept changing what is here'));
}

/** What a file holds, before anything of it is taken over. */
export function contentsOf({ rows }: Opened): {
	readonly drafts: number;
	readonly documents: number;
	readonly submissions: number;
} {
	const forms = rows.drafts.filter(({ row }) => row['state'] === 'open' && !isLetterId(row.id));
	const sent = rows.submissions.filter(({ row }) => row['kind'] === 'submission');
	return { drafts: forms.length, documents: rows.documents.length, submissions: sent.length };
}

async function planAll(plan: Plan): Promise<Restored> {
	const { drafts: sent, takenBack } = await planOutbox(plan);
	const drafts = await planDrafts(plan, sent);
	const submissions = absentHere(plan, 'submissions');
	for (const table of ['consents', 'submissions', 'receipts', 'news', 'payments'] as const) {
		await addAbsent(plan, table);
	}
	addLog(plan);
	await addServices(plan);
	await addUnknown(plan);
	const otherMailbox = addSettings(plan);
	const restored = { ...drafts, submissions: submissions.length, takenBack, otherMailbox };
	tellLog(plan, restored);
	return restored;
}

async function addAbsent(plan: Plan, table: Exclude<CarriedTable, 'documentBytes' | 'uploads'>) {
	const { db, vault } = plan.page;
	for (const one of absentHere(plan, table)) plan.put(table, await sealRow(db, vault, table, one));
}

/**
 * The other device's log joins this one's. Its entries were linked there, in a chain that stays there: here
 * each is linked anew, and keeps what it was linked by as `there`.
 */
function addLog(plan: Plan): void {
	for (const { content } of absentHere(plan, 'audit')) {
		const { after, salt, there = { after, salt }, ...entry } = content as AuditEntry;
		plan.act({ ...entry, clock: entry.clock ?? 'unknown', there });
	}
}

/**
 * Only what something in the file runs under, and never another text under a version that the app itself
 * brings: a service kept here also serves what is begun later.
 */
async function addServices(plan: Plan): Promise<void> {
	const { drafts, submissions } = plan.file.rows;
	const used = new Set(
		[...drafts, ...submissions].map(({ content }) => {
			const about =
				isRecord(content) && isRecord(content['envelope']) ? content['envelope'] : content;
			return isRecord(about) ? `${String(about['service'])}@${String(about['version'])}` : '';
		})
	);
	for (const { row } of absentHere(plan, 'services')) {
		const { definition, service, version } = row;
		if (!used.has(row.id)) continue;
		const own = await findService(String(service));
		if (own?.version === version) {
			plan.put('services', { ...row, definition: own, texts: {} } as AnyRow);
			continue;
		}
		const about = definition as ServiceDefinition;
		const stands = serviceShape(definition, 'definition') === undefined;
		if (!stands || about.id !== service || about.version !== version) {
			throw new BackupRefused('damaged');
		}
		plan.put('services', row);
	}
}

/** Rows of tables, and settings, that only a later release understands. */
async function addUnknown({ page, file, here, put }: Plan): Promise<void> {
	const there = new Set(here.settings.map(({ id }) => id));
	const settings = file.rows.settings.filter(({ row }) => !TRAVELLING.includes(row.id));
	const later = settings.map(({ row }) => ({ table: 'settings', row }));
	for (const record of [...file.unknown, ...later]) {
		const row = await sealKept(page.vault, record);
		if (!there.has(row.id)) put('settings', row);
	}
}

/**
 * The mailbox comes along where this device has not used one of its own. True when it has: then the news
 * of what the other device sent goes on to that one.
 */
function addSettings({ file, here, put }: Plan): boolean {
	const mine = new Map(here.settings.map((row) => [row.id, row]));
	const theirs = new Map(file.rows.settings.map(({ row }) => [row.id, row]));
	const [box, cursor] = [theirs.get('mailbox'), theirs.get('news-cursor')];
	if (!box) return false;
	const same = mine.get('mailbox')?.['token'] === box['token'];
	// what is asked about an account is answered at once, not by mail
	const sent = here.outbox.filter(({ kind }) => kind !== 'account');
	if (!same && sent.some(({ handedOver }) => handedOver === true)) return true;
	if (!same) put('settings', { ...mine.get('mailbox'), ...box });
	const heard = same ? Number(mine.get('news-cursor')?.['value'] ?? 0) : -1;
	if (cursor && Number(cursor['value']) > heard) put('settings', cursor);
	return false;
}

/** Each submission that came along says so, since what proves its place is in the other device's log. */
function tellLog(plan: Plan, restored: Restored): void {
	if (isEmpty(plan.whole())) return;
	const at = plan.page.now();
	for (const { row } of absentHere(plan, 'submissions')) {
		const application = String(row['application']);
		plan.act({ at, act: 'restored', application, detail: { submission: row.id } });
	}
	const { renewed, twice, documents, submissions } = restored;
	const detail = { renewed, twice, documents, submissions };
	const { head, rows } = plan.file;
	const only = head.scope === 'application' ? rows.drafts[0]?.row.id : undefined;
	plan.act({ at, act: 'restored', application: only ?? null, detail });
}

function isEmpty({ puts, deletes, acts }: Restoration): boolean {
	return puts.length + deletes.length + acts.length === 0;
}
