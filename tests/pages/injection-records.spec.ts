import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bundle } from '../../src/messages/en/bundle.ts';
import { records } from '../../src/messages/en/records.ts';
import { sha256 } from '#vault/digest';
import { pack } from '../../src/routes/records/pack.ts';
import { payloads } from '../payloads.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';
import { setTripwire } from './tripwire.ts';

const some = payloads.filter((_, n) => n % 25 === 0).concat('__proto__', 'constructor');

/** What an office with bad intentions says: in every word that records show. */
function hostileNews(submission: string): unknown {
	let cursor = Date.now() + 1_000;
	const at = new Date().toISOString();
	const event = (news: object) => ({ id: randomUUID(), cursor: cursor++, submission, at, news });
	const amount = { currency: 'USD', minor: 3_000 };
	const news = some.flatMap((text) => [
		{ kind: 'status', status: text, note: text },
		{ kind: 'message', text },
		{ kind: 'held', money: { id: text, invoice: text, amount, reference: text, why: text } },
		{ kind: 'request', request: { id: randomUUID(), text, documents: [text] } }
	]);
	return { events: news.map(event), cursor };
}

/** A file that says hostile things of itself, and is whole. */
async function hostileBundle(): Promise<Buffer> {
	const files = new Map([['messages.json', new TextEncoder().encode('{}')]]);
	const listed = await Promise.all(
		[...files].map(async ([path, bytes]) => {
			return { path, kind: 'messages', size: bytes.length, sha256: await sha256(bytes) };
		})
	);
	const short = some.map((text) => text.slice(0, 1_000));
	const checks = short.map((text) => ({ check: text, of: text, result: text, why: text }));
	const manifest = {
		...{ format: 'kibali-bundle', version: 1, madeAt: short[0], office: short[1] },
		...{ officeKey: short[2], application: short[0], service: short[1], files: listed, checks }
	};
	const list = new TextEncoder().encode(JSON.stringify(manifest));
	const inputs = [...files].map(([name, input]) => ({ name, input }));
	return Buffer.from(await pack([{ name: 'manifest.json', input: list }, ...inputs], new Date(0)));
}

test('in records, in the files that are made of them, and in a file that is checked, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	await workerReady(page);
	const names = payloads.filter((text) => text.length < 80).slice(0, 6);
	const id = await seedDraft(page, { documentSize: 100, names: names.map((one) => `${one}.pdf`) });
	await signAndSubmit(page, id);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(words.en.status.headlines['awaiting-payment'] ?? '');
	const [application] = await office.applications();
	const told = hostileNews(String(application?.['id']));
	const value = { status: 200, type: 'application/json', body: JSON.stringify(told) };
	await office.act('faults', { fault: 'answer', route: 'GET /v1/events', value });
	await page.getByRole('button', { name: words.en.status.checkNow }).click();
	await expect(page.getByText('__hit(').last()).toBeAttached({ timeout: 30_000 });

	await page.goto('/records');
	await expect(page.locator('main ol > li').getByText('__hit(').first()).toBeAttached();
	await wire.look(page, 'records');
	for (const text of some.slice(0, 4)) await page.getByRole('searchbox').fill(text);
	await wire.look(page, 'searched for');
	await page.goto(`/records?application=${encodeURIComponent(some[1] ?? '')}`);
	await expect(heading).toHaveText(records.title);
	await wire.look(page, 'asked for in the address');

	await page.goto(`/records?application=${id}`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: bundle.save, exact: true }).click();
	const made = readFileSync(await (await waiting).path());
	await expect(page.getByText(bundle.allGood)).toBeVisible();
	await wire.look(page, 'a bundle was made');
	await page.goto('/records/check');
	for (const buffer of [made, await hostileBundle()]) {
		const file = { name: `${names[0]}.zip`, mimeType: 'application/zip', buffer };
		await page.locator('input[type=file]').setInputFiles(file);
		await expect(page.getByRole('heading', { name: bundle.check.whole })).toBeFocused();
		await wire.look(page, 'a bundle was checked');
	}
	const text = made.toString();
	const begin = text.lastIndexOf('<!doctype html>');
	const html = text.slice(begin, text.indexOf('</html>', begin) + 7);
	expect(html).toContain('__hit(');
	// opened from the phone, there is no policy that would stop anything
	await page.route('http://saved.test/', (route) =>
		route.fulfill({ contentType: 'text/html', body: html })
	);
	await page.goto('http://saved.test/');
	await expect(page.getByRole('heading', { level: 1, name: bundle.summary.title })).toBeVisible();
	await wire.look(page, 'the summary');
});
