import { findService } from '#catalog/index';
import { backup } from '../../src/messages/en/backup.ts';
import { history } from '../../src/messages/en/history.ts';
import { payloadsInTurn } from '../payloads.ts';
import { answersToday } from './applicant.ts';
import { bringIn, forgedFile, openFile } from './backing-up.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft } from './seed.ts';
import { spoilt } from './spoilt.ts';
import { setTripwire } from './tripwire.ts';

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('in a backup file, its name and what somebody put into it, a payload stays text', async ({
	page,
	context
}) => {
	const heading = page.getByRole('heading', { level: 1 });
	const wire = await setTripwire(context);
	await page.goto('/help');
	const next = payloadsInTurn(160);
	const eta = await findService('eta');
	if (!eta) throw new Error('No eTA');
	const answers = spoilt(eta, answersToday(), next);
	const draft = await seedDraft(page, { answers, unfinished: true, documentSize: 100 });
	for (const id of [draft, '__proto__', 'constructor', next().replace(/[\ud800-\udfff]/g, '')]) {
		await page.goto(`/backup?application=${encodeURIComponent(id)}`);
		await expect(heading).toHaveText(backup.one.title);
		await wire.look(page, `backup of ${id}`);
	}

	const key = 'mvua kiatu treni sukari';
	const brought = 'a-brought';
	const about = {
		...{ id: brought, service: 'eta', version: eta.version, revision: 1 },
		...{ answers: spoilt(eta, answersToday(), next), startedAt: 1, changedAt: 2 },
		...{ accepted: [next()], visited: [next(), 'constructor'] }
	};
	const acts = [next(), '__proto__', 'document-attached', 'news', 'submitted'];
	const file = await forgedFile(key, [
		{ table: 'drafts', row: { id: brought, revision: 1, state: 'open' }, content: about },
		...acts.map((act, index) => {
			const detail = { slot: next(), size: next(), kind: 'constructor', status: next() };
			const row = { id: `e-${index}`, application: brought };
			return { table: 'audit', row, content: { ...row, at: index, act, detail } };
		}),
		{ table: 'weather', row: { id: next().slice(0, 100) }, content: next() }
	]);
	await openFile(page, file, key, `${next().replace(/[\0/\\]/g, '')}.kibali`);
	await expect(page.getByRole('heading', { name: backup.found.title })).toBeVisible();
	await wire.look(page, 'a file that was opened');
	await bringIn(page);
	await wire.look(page, 'a file that was brought in');
	for (const path of ['/', '/history', `/apply/${brought}`, `/apply/${brought}/check`, '/backup']) {
		await page.goto(path);
		await expect(heading).toBeVisible();
		await wire.look(page, path);
	}
	await page.goto('/history');
	await expect(page.locator('main')).toContainText(history.elsewhere);
});
