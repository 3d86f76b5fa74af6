import { expect, test } from 'vitest';
import { chooseRetention, keepApplication, runRetention } from '#journey/retention';
import { listAudit } from '#storage/audit-log';
import { findDraft } from '#storage/drafts';
import { listMarks } from '#storage/retention';
import { setClockOffset } from '#storage/settings';
import { etaAnswers, scenario, type TestPage } from '../scenario.ts';
import { received, says } from './office-says.ts';

const DAY = 86_400_000;

async function sent() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	await received(page, submission);
	return { page, application, submission };
}

/** Opens the app once on each of so many days. */
async function daily(page: TestPage, days: number) {
	let last = await runRetention(page);
	for (let n = 0; n < days; n += 1) {
		page.later(DAY);
		last = await runRetention(page);
		if (last.erased > 0) break;
	}
	return last;
}

test('an untouched draft is warned of, then goes; the audit says that its time was over', async () => {
	const one = scenario('eta').attach('passportPage');
	const { page, application } = await one.ready();
	await chooseRetention(page, 3);
	page.later(50 * DAY);
	expect(await runRetention(page)).toEqual({ warnings: [], erased: 0 });
	page.later(15 * DAY);
	const { warnings } = await runRetention(page);
	expect(warnings).toMatchObject([{ subject: { application, kind: 'draft' } }]);
	expect((await daily(page, 40)).erased).toBe(1);
	expect(await findDraft(page.db, page.vault, application)).toBeUndefined();
	expect(await page.db.documentBytes.count()).toBe(0);
	expect((await listAudit(page.db, page.vault)).at(-1)).toMatchObject({
		act: 'erased',
		detail: { by: 'time' }
	});
});

test('what is with the office, waits, or needs the person never goes', async () => {
	const { page, application, submission } = await sent();
	const one = scenario('eta', { page }).answer(etaAnswers()).attachAll();
	await one.submitted();
	await chooseRetention(page, 3);
	page.later(4_000 * DAY);
	expect(await daily(page, 60)).toEqual({ warnings: [], erased: 0 });
	await says(page, submission, { kind: 'status', status: 'under-review' });
	expect(await daily(page, 60)).toEqual({ warnings: [], erased: 0 });
	expect((await findDraft(page.db, page.vault, application))?.state).toBe('closed');
});

test('what is finished goes a year after its end, and not when it was kept', async () => {
	const { page, application, submission } = await sent();
	await says(page, submission, { kind: 'status', status: 'approved' });
	page.later(340 * DAY);
	expect((await runRetention(page)).warnings).toHaveLength(1);
	await keepApplication(page, application);
	expect(await runRetention(page)).toEqual({ warnings: [], erased: 0 });
	page.later(340 * DAY);
	expect((await runRetention(page)).warnings).toHaveLength(1);
	expect((await daily(page, 35)).erased).toBe(1);
	expect(await page.db.submissions.count()).toBe(0);
	expect(await page.db.retention.count()).toBe(0);
});

test('a draft that was touched after the warning stays', async () => {
	const one = scenario('eta');
	const { page } = await one.ready();
	page.later(350 * DAY);
	expect((await runRetention(page)).warnings).toHaveLength(1);
	await one.answer({ surname: 'BACK' }).draft();
	expect(await daily(page, 40)).toEqual({ warnings: [], erased: 0 });
});

test('a clock that jumps by years erases nothing, with the office or without it', async () => {
	const one = scenario('eta');
	const { page } = await one.ready();
	await setClockOffset(page.db, 0, page.now());
	await runRetention(page);
	page.later(9_000 * DAY);
	expect((await runRetention(page)).erased).toBe(0);
	// the office says how wrong it is
	await setClockOffset(page.db, -9_000 * DAY, page.now());
	expect((await runRetention(page)).erased).toBe(0);
	page.later(DAY);
	expect((await runRetention(page)).erased).toBe(0);
	expect(await listMarks(page.db)).toHaveLength(1);
});

test('another choice begins with a warning of its own', async () => {
	const { page } = await scenario('eta').ready();
	page.later(345 * DAY);
	await daily(page, 10);
	await chooseRetention(page, 3);
	expect(await listMarks(page.db)).toMatchObject([{ warning: null }]);
	expect((await daily(page, 25)).erased).toBe(0);
	await chooseRetention(page, 0);
	expect(await daily(page, 60)).toEqual({ warnings: [], erased: 0 });
});
