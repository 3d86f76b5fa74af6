import { readFileSync } from 'node:fs';
import { eta } from '#catalog/eta/service';
import { privacy } from '../../src/messages/en/privacy.ts';
import { payloads, payloadsInTurn } from '../payloads.ts';
import { answersToday, words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft } from './seed.ts';
import { setTripwire } from './tripwire.ts';

const DAY = 86_400_000;

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('on the pages of privacy, and in the file that is saved, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	const next = payloadsInTurn();
	const texts = eta.sections
		.flatMap(({ questions }) => [...questions])
		.filter(({ kind }) => ['text', 'longText', 'email', 'phone'].includes(kind))
		.map(({ id }) => id);
	expect(texts.length).toBeGreaterThan(8);
	const names = () => Array.from({ length: 6 }, () => `${next()}.pdf`);
	for (let n = 0; n < 6; n++) {
		const answers = answersToday(Object.fromEntries(texts.map((id) => [id, next()])));
		await seedDraft(page, { answers, names: names(), documentSize: 100, unfinished: true });
	}
	const child = { applicantKind: 'child', guardianName: 'Max Muster', guardianRelation: 'parent' };
	const draft = await seedDraft(page, { answers: answersToday(child), names: names() });
	const { guardian } = words.en.consent;
	await page.goto(`/apply/${draft}/sign`);
	await page.getByRole('checkbox', { name: guardian.confirm }).check();
	await page.getByRole('textbox', { name: guardian.name }).fill(next());
	await page.getByRole('button', { name: guardian.record }).click();
	await expect(page.getByRole('link', { name: guardian.nameMissing })).toBeVisible();
	await wire.look(page, 'what is no name of a guardian');
	await page.getByRole('textbox', { name: guardian.name }).fill('Max Muster');
	await page.getByRole('button', { name: guardian.record }).click();
	await expect(page.getByText(/^Max Muster, parent or guardian, agreed:/)).toBeVisible();
	for (const path of ['', '/stored', '/erase']) {
		await page.goto(`/privacy${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await wire.look(page, path);
	}
	await page
		.getByRole('button', { name: /^Erase “/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toContainText('“');
	await wire.look(page, 'asked before erasing');
	await page.getByRole('button', { name: privacy.erase.yes, exact: true }).click();
	await expect(page.getByText(/was erased from this phone\.$/)).toBeVisible();
	await wire.look(page, 'said after erasing');

	await page.goto('/privacy/stored');
	const search = page.getByRole('searchbox');
	for (const text of payloads.filter((_, index) => index % 10 === 0)) await search.fill(text);
	await wire.look(page, 'searched for');

	await page.goto('/privacy');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: privacy.everything.readOnly, exact: true }).click();
	const saved = readFileSync(await (await waiting).path(), 'utf8');
	expect(saved).toContain('__hit(');
	// opened from the phone, there is no policy that would stop anything
	await page.route('http://saved.test/', (route) =>
		route.fulfill({ contentType: 'text/html', body: saved })
	);
	await page.goto('http://saved.test/');
	await expect(page.getByRole('heading', { level: 1, name: privacy.file.title })).toBeVisible();
	await wire.look(page, 'the saved page');

	await page.goto(`${office.url}/help`);
	await page.clock.setSystemTime(Date.now() + 345 * DAY);
	await page.goto(office.url);
	await expect(page.getByRole('heading', { name: privacy.soon.title })).toBeVisible();
	await wire.look(page, 'told that it will go');
});
