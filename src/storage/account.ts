import { readSaid } from '#domain/account';
import {
	standingOf,
	type AccountStanding,
	type AccountStep,
	type StepFacts
} from '#domain/account-standing';
import { canWithdraw, withdraw } from '#domain/outbox';
import type { NewsEvent } from '#domain/status';
import type { ProofKey } from '#vault/dpop';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import type { AccountRow, AccountStepRow, Database, OutboxRow } from './database.ts';
import { listNews } from './news.ts';
import { emptied } from './outbox.ts';
import { writing } from './write.ts';

/** The key that this device proves itself by; the first one made stays. */
export async function proofKey(db: Database, make: () => Promise<ProofKey>): Promise<void> {
	if (await db.account.get('device')) return;
	const made = await make();
	await writing(db, [db.account], async () => {
		if (!(await db.account.get('device'))) await db.account.add({ ...made, id: 'device' });
	});
}

/**
 * An act about the account and its outbox row, in one transaction. One of the same kind that still
 * waits is taken back: the newer one says what is wanted.
 */
export async function addAccountStep(
	db: Database,
	vault: Vault,
	facts: StepFacts,
	outboxRow: OutboxRow
): Promise<void> {
	const { id, createdAt } = outboxRow;
	const sealed = await vault.seal(placeOf(id), facts);
	const detail = { request: id, act: facts.act };
	const act = { at: createdAt, act: 'account-asked', application: null, detail } as const;
	const tables = [db.account, db.outbox];
	await acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return;
		for (const one of await db.outbox.where('application').equals('account').toArray()) {
			const replaced = one.id !== id && one.call.kind === 'account' && one.call.act === facts.act;
			if (!replaced || !canWithdraw(one)) continue;
			await db.outbox.put({ ...one, call: emptied(one.call), ...withdraw(one, createdAt) });
		}
		// the order of acts counts, whatever became of the clock between two of them
		const others = (await db.account.toArray()).filter(isStep).filter((one) => one.id !== id);
		const newest = Math.max(0, ...others.map((one) => one.createdAt));
		const row: AccountStepRow = { id, createdAt: Math.max(createdAt, newest + 1), sealed };
		await db.account.put(row);
		await db.outbox.put(outboxRow);
		await record();
	});
}

/** All that is known of the account here. All reads start at once: fit for `live`. */
export async function accountStanding(db: Database, vault: Vault): Promise<AccountStanding> {
	const [rows, deliveries, news] = await Promise.all([
		db.account.toArray(),
		db.outbox.where('application').equals('account').toArray(),
		listNews(db, vault, 'account')
	]);
	const steps = await Promise.all(
		rows.filter(isStep).map(async (row) => {
			const facts = await vault.open<StepFacts>(placeOf(row.id), row.sealed);
			return stepOf(row, facts, deliveries, news);
		})
	);
	return standingOf(
		steps,
		rows.some(({ id }) => id === 'session')
	);
}

function stepOf(
	{ id, createdAt: at }: AccountStepRow,
	facts: StepFacts,
	deliveries: readonly OutboxRow[],
	news: readonly NewsEvent[]
): AccountStep {
	const head = { ...facts, id, at };
	const is = deliveries.find((row) => row.id === id)?.now;
	const heard = news.find((event) => event.id === id)?.news;
	const said = heard?.kind === 'account' ? readSaid(heard.said) : undefined;
	switch (is?.state) {
		case 'queued':
			return { ...head, state: 'waiting', reason: is.reason, notBefore: is.notBefore };
		case 'sending':
			return { ...head, state: 'waiting', reason: undefined, notBefore: is.since };
		case 'delivered':
			if (!said) return { ...head, state: 'gone' };
			return { ...head, state: 'answered', answeredAt: is.at, said };
		case 'refused': {
			const until = is.until === undefined ? {} : { until: is.until };
			return { ...head, state: 'refused', code: is.code, ...until };
		}
		default:
			return { ...head, state: 'gone' };
	}
}

function isStep(row: AccountRow): row is AccountStepRow {
	return 'sealed' in row;
}

function placeOf(id: string): string {
	return `account:${id}`;
}
