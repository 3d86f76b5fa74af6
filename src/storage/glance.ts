import { isCalendarDate } from '#domain/calendar';
import type { Answers } from '#domain/facts';
import type { NewsEvent } from '#domain/status';
import type { Vault } from '#vault/vault';
import type { Database, SubmissionRow } from './database.ts';
import { openEvents } from './news.ts';
import type { PaymentFacts } from './payments.ts';
import { findReceipt } from './receipts.ts';
import { placeOf, type AskCopy, type ReplyCopy, type SubmissionCopy } from './submissions.ts';

/* Opening thousands of rows takes a cheap phone many seconds: home does it once, and keeps the little it shows. */

/** What home needs of an application, opened. */
export type Glanced = {
	readonly application: string;
	/** every copy of it that was looked at: other ones came since */
	readonly copies: readonly string[];
	/** of its newest submission */
	readonly submission: string;
	readonly service: string;
	readonly version: number;
	readonly createdAt: number;
	/** names, days and years alone */
	readonly answers: Answers;
	/** on its receipt */
	readonly number?: string;
	readonly news: readonly NewsEvent[];
	readonly payments: readonly PaymentFacts[];
	readonly replies: readonly { readonly id: string; readonly request: string }[];
	/** wishes for a time of an appointment */
	readonly wishes: readonly { readonly id: string; readonly appointment: string }[];
};

/** Which rows there are. All reads start at once, and none of them opens a row. */
export async function glanceKeys(db: Database) {
	const { submissions, news, receipts, payments } = db;
	const [copies, told, proofs, paid] = await Promise.all(
		[submissions, news, receipts, payments].map((table) => table.toCollection().primaryKeys())
	);
	return { copies: copies ?? [], news: told ?? [], receipts: proofs ?? [], payments: paid ?? [] };
}

/** The applications that these copies belong to. */
export async function applicationsOf(db: Database, copies: readonly string[]): Promise<string[]> {
	const rows = await db.submissions.bulkGet([...copies]);
	return [...new Set(rows.flatMap((row) => (row ? [row.application] : [])))];
}

/** The submissions that these news and payments are about, where they are about one. */
export async function submissionsOf(
	db: Database,
	news: readonly string[],
	payments: readonly string[]
): Promise<string[]> {
	const [told, paid] = await Promise.all([
		db.news.bulkGet([...news]),
		db.payments.bulkGet([...payments])
	]);
	return [...new Set([...told, ...paid].flatMap((row) => (row ? [row.submission] : [])))];
}

/** Opens these applications; nothing comes of one without a submission. */
export async function openGlances(
	db: Database,
	vault: Vault,
	applications: readonly string[]
): Promise<Glanced[]> {
	const rows = await db.submissions.where('application').anyOf(applications).toArray();
	const newest = new Map<string, SubmissionRow>();
	for (const row of rows) {
		if (row.kind !== 'submission') continue;
		const before = newest.get(row.application);
		if (!before || before.createdAt < row.createdAt) newest.set(row.application, row);
	}
	const ids = [...newest.values()].map(({ id }) => id);
	const [news, payments] = await Promise.all([
		db.news.where('submission').anyOf(ids).toArray(),
		db.payments.where('submission').anyOf(ids).toArray()
	]);
	return Promise.all(
		[...newest.values()].map(async (row): Promise<Glanced> => {
			const { id, application, createdAt } = row;
			const own = rows.filter((one) => one.application === application);
			const [copy, receipt, events, facts, letters] = await Promise.all([
				vault.open<SubmissionCopy>(placeOf(id), row.sealed),
				findReceipt(db, vault, id),
				openEvents(
					vault,
					news.filter(({ submission }) => submission === id)
				),
				Promise.all(
					payments
						.filter(({ submission }) => submission === id)
						.map((paid) => vault.open<PaymentFacts>(`payments:${paid.id}`, paid.sealed))
				),
				openLetters(vault, own, id)
			]);
			const { service, version, answers } = copy.envelope;
			return {
				application,
				copies: own.map((one) => one.id),
				submission: id,
				...{ service, version, createdAt },
				answers: shortOf(answers),
				...(receipt ? { number: receipt.receipt.number } : {}),
				...{ news: events, payments: facts },
				replies: letters.flatMap((one) =>
					'ask' in one ? [] : [{ id: one.id, request: one.request }]
				),
				wishes: letters.flatMap((one) =>
					'ask' in one && one.ask === 'appointment'
						? [{ id: one.id, appointment: one.appointment }]
						: []
				)
			};
		})
	);
}

async function openLetters(vault: Vault, rows: readonly SubmissionRow[], submission: string) {
	const copies = await Promise.all(
		rows
			.filter(({ kind }) => kind === 'reply')
			.map((row) => vault.open<ReplyCopy | AskCopy>(placeOf(row.id), row.sealed))
	);
	return copies.map(({ envelope }) => envelope).filter((one) => one.submission === submission);
}

const NAMED = ['givenNames', 'surname', 'permitYears'];

function shortOf(answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([name, said]) => NAMED.includes(name) || isCalendarDate(said))
	);
}
