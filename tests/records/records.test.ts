import { describe, expect, test } from 'vitest';
import { recordKinds, type KeptRecord, type RecordFilter } from '#domain/record';
import { eraseApplication } from '#journey/erase';
import { recordsReader } from '#journey/records';
import type { Vault } from '#vault/vault';
import { scenario, type TestPage } from '../scenario.ts';
import { says } from '../journey/office-says.ts';
import { lived, NUMBER } from './lived.ts';

async function all(page: TestPage, filter: RecordFilter = {}): Promise<KeptRecord[]> {
	const reader = recordsReader(page);
	const found: KeptRecord[] = [];
	for await (const { records } of reader.walk(await reader.look(), filter)) found.push(...records);
	return found;
}

const kinds = (records: readonly KeptRecord[]) => new Set(records.map(({ kind }) => kind));

describe('the records of a phone', () => {
	test('are of every kind, newest first, each of its application, and all of them open', async () => {
		const { page, application } = await lived();
		const records = await all(page);
		expect(kinds(records)).toEqual(new Set(recordKinds));
		const times = records.map(({ at }) => at);
		expect(times).toEqual([...times].sort((a, b) => b - a));
		expect(records.filter((one) => one.content === undefined)).toEqual([]);
		expect(new Set(records.map((one) => one.application))).toEqual(new Set([application]));
		expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
	});

	test('say what was paid, sent, signed, asked, answered and decided', async () => {
		const { page } = await lived();
		const text = JSON.stringify(await all(page));
		for (const part of [
			...['SBX4PAYQ1', '+254712345678', NUMBER, 'Which house?', 'The blue one by the lake.'],
			...['Karibu Kenya.', 'house.pdf', 'pasipoti ya Wanjikũ.jpeg', '"draft-started"']
		]) {
			expect(text, part).toContain(part);
		}
	});

	test('hold nothing that opens a sealed document, or lets anybody follow an application', async () => {
		const { page } = await lived();
		const text = JSON.stringify(await all(page));
		expect(text).not.toMatch(/"(key|iv|access|upload)":/);
	});

	test('are those of one kind, of one application, of some days, where that is asked for', async () => {
		const { page, application } = await lived();
		page.later(86_400_000);
		const other = await lived({ page, number: 'KB-AAAA-BBBB' });
		for (const kind of recordKinds)
			expect(kinds(await all(page, { kind }))).toEqual(new Set([kind]));
		const own = await all(page, { application });
		const theirs = await all(page, { application: other.application });
		expect(own).toHaveLength(theirs.length);
		expect(own.length + theirs.length).toBe((await all(page)).length);
		const [newest, oldest] = [own[0]?.at ?? 0, own.at(-1)?.at ?? 0];
		expect(await all(page, { until: oldest })).toEqual([]);
		expect((await all(page, { from: newest + 1 })).length).toBe(theirs.length);
		expect((await all(page, { from: oldest, until: newest })).length).toBeLessThan(own.length);
	});

	test('tell of letters that no application knows, and of one that was never sent', async () => {
		const { page } = await lived();
		const draft = await (await scenario('permit-d', { page })).ready();
		await says(page, 'support', { kind: 'message', text: 'Hello from support' });
		const records = await all(page);
		expect(JSON.stringify(records)).toContain('Hello from support');
		const [begun] = await all(page, { application: draft.application });
		expect(begun?.kind).toBe('act');
		const name = await recordsReader(page).nameOf(draft.application);
		expect(name?.service).toBe('permit-d');
	});

	test('go with their application when it is erased', async () => {
		const { page, application } = await lived();
		expect(await eraseApplication(page, application)).toMatchObject({ erased: true });
		const records = await all(page);
		expect(records.every((one) => one.application !== application)).toBe(true);
		expect(JSON.stringify(records)).not.toContain('SBX4PAYQ1');
	});

	test('of which one does not open are shown all the same, and this one says so', async () => {
		const { page, submission } = await lived();
		const row = await page.db.receipts.get(submission);
		await page.db.receipts.put({ ...row!, sealed: 'not.a.seal.at.all' });
		const broken = (await all(page)).filter((one) => one.content === undefined);
		expect(broken.map(({ kind }) => kind)).toEqual(['receipt']);
	});
});

test('of thousands, only what is shown is opened', async () => {
	const { page } = await lived();
	for (let count = 0; count < 300; count++) {
		page.later(1_000);
		await says(page, 'support', { kind: 'message', text: `Message ${count}` });
	}
	let opened = 0;
	const vault: Vault = {
		...page.vault,
		open: (...call) => (opened++, page.vault.open(...call)),
		openNews: (...call) => (opened++, page.vault.openNews(...call))
	};
	const reader = recordsReader({ ...page, vault });
	const records = await reader.look();
	const before = opened;
	const walk = reader.walk(records, {});
	let shown = 0;
	while (shown === 0) shown = (await walk.next()).value?.records.length ?? 1;
	expect(shown).toBeGreaterThan(20);
	// of the log as much as has its place there, and of the letters those that are shown
	expect(opened - before).toBeLessThan(200);
	expect(records.acts + records.refs.length).toBeGreaterThan(600);
	// looked at again, nothing is opened twice
	const again = opened;
	await reader.walk(await reader.look(), { kind: 'message' }).next();
	expect(opened - again).toBeLessThanOrEqual(1);
});

test('what is erased while the page is open is gone from it, also where it was never sent', async () => {
	const { page } = await lived();
	const { application } = await (await scenario('permit-d', { page })).ready();
	const reader = recordsReader(page);
	const whose = async () => {
		const found: KeptRecord[] = [];
		for await (const { records } of reader.walk(await reader.look(), {})) found.push(...records);
		return found.map((one) => one.application);
	};
	expect(await whose()).toContain(application);
	page.later(1_000);
	await says(page, 'support', { kind: 'message', text: 'One more' });
	expect(await whose()).toContain('support');
	expect(await eraseApplication(page, application)).toMatchObject({ erased: true });
	const left = await whose();
	expect(left).not.toContain(application);
	expect(new Set(left).size).toBeGreaterThan(1);
});
