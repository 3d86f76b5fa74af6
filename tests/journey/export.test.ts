import { expect, test } from 'vitest';
import { exportEverything } from '#journey/export';
import { listAudit } from '#storage/audit-log';
import { mailbox } from '#storage/settings';
import { sha256 } from '#vault/digest';
import { readablePage } from '../../src/routes/privacy/readable-page.ts';
import { etaAnswers, scenario } from '../scenario.ts';
import { received, says } from './office-says.ts';

async function lived() {
	const typed = { surname: 'MUSTER', homeAddress: '<img src=x onerror=alert(1)>' };
	const one = scenario('eta').answer(etaAnswers(typed)).attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	await received(page, submission);
	await says(page, submission, {
		kind: 'status',
		status: 'under-review',
		note: 'Soon & <b>well</b>'
	});
	return { page, application, submission };
}

test('everything is in it: answers, files with their digests, receipts, news, consents, history', async () => {
	const { page, application, submission } = await lived();
	const token = await mailbox(page.db);
	const { data, files } = await exportEverything(page);
	const read = JSON.parse(JSON.stringify(data)) as typeof data;
	expect(read).toMatchObject({ format: 'kibali-export', version: 1 });
	expect(read.drafts).toMatchObject([{ id: application, state: 'closed', service: 'eta' }]);
	expect(read.drafts[0]?.answers['surname']).toBe('MUSTER');
	expect(read.receipts).toMatchObject([{ submission, number: 'KB-TEST-0001' }]);
	expect(read.news).toHaveLength(1);
	expect(read.consents).toMatchObject([{ kind: 'use' }]);
	expect(read.history.map(({ act }) => act)).toEqual(
		(await listAudit(page.db, page.vault)).slice(0, -1).map(({ act }) => act)
	);
	expect(read.documents.length).toBeGreaterThan(2);
	for (const { file, digest } of read.documents) {
		const found = files.find(({ path }) => path === file);
		expect(found && (await sha256(found.bytes))).toBe(digest);
	}
	expect(JSON.stringify(read)).not.toContain(token);
	expect((await listAudit(page.db, page.vault)).at(-1)?.act).toBe('exported');
});

test('a damaged document is said to be damaged, and the rest is there', async () => {
	const { page } = await lived();
	const [first] = await page.db.documents.toArray();
	await page.db.documentBytes.delete(first?.id ?? '');
	const { data, files } = await exportEverything(page);
	const damaged = data.documents.filter(({ file }) => file === null);
	expect(damaged.map(({ id }) => id)).toEqual([first?.id]);
	expect(files).toHaveLength(data.documents.length - 1);
});

test.each(['en', 'sw'] as const)(
	'the page to read says it in words (%s), and runs nothing',
	async (language) => {
		const { page } = await lived();
		const { data } = await exportEverything(page);
		const html = await readablePage(page, data, language);
		expect(html).toContain('MUSTER');
		expect(html).toContain('KB-TEST-0001');
		expect(html).toContain(language === 'en' ? 'Germany' : 'Ujerumani');
		expect(html).toContain('Soon &amp; &lt;b&gt;well&lt;/b&gt;');
		expect(html).toContain('&lt;img src=x');
		expect(html).not.toMatch(/<(img|b|script)[ >]/);
		expect(html).not.toContain('undefined');
	}
);
