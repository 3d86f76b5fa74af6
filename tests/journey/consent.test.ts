import { describe, expect, test } from 'vitest';
import { guardianConsent, standingOf, USE } from '#domain/consent';
import { eta } from '#catalog/eta/service';
import { giveConsent, giveGuardianConsent, withdrawConsent } from '#journey/consent';
import { startApplication } from '#journey/start';
import { submit } from '#journey/submit';
import { listAudit } from '#storage/audit-log';
import { findConsent } from '#storage/consents';
import { etaAnswers, openTestPage, scenario, signedDeclaration } from '../scenario.ts';

describe('consent at first use', () => {
	test('nothing is begun before it, and one yes is enough', async () => {
		const page = await openTestPage({ consented: false });
		const begin = () => startApplication(page, eta);
		await expect(begin()).rejects.toMatchObject({ name: 'ConsentMissing', standing: 'never' });
		expect(await page.db.drafts.count()).toBe(0);
		await giveConsent(page, 'sw');
		await begin();
		await begin();
		const consent = await findConsent(page.db, page.vault, USE);
		expect(consent?.acts).toMatchObject([{ act: 'given', language: 'sw', at: page.now() }]);
	});

	test('taken back, nothing new is begun or submitted; given anew, all goes on', async () => {
		const one = scenario('eta').answer(etaAnswers()).attachAll();
		const { page, application } = await one.ready();
		await withdrawConsent(page);
		await expect(startApplication(page, eta)).rejects.toMatchObject({ standing: 'withdrawn' });
		const sign = () => submit(page, application, signedDeclaration(page));
		expect(await sign()).toEqual({ unconsented: 'use' });
		await giveConsent(page, 'en');
		expect(await sign()).toHaveProperty('submitted');
		const acts = (await listAudit(page.db, page.vault)).map(({ act }) => act);
		expect(acts.filter((act) => act.startsWith('consent'))).toEqual([
			'consent-withdrawn',
			'consent-given'
		]);
	});

	test('two tabs that say it at once are both heard', async () => {
		const page = await openTestPage({ consented: false });
		await Promise.all([giveConsent(page, 'en'), giveConsent(page, 'sw'), withdrawConsent(page)]);
		expect((await findConsent(page.db, page.vault, USE))?.acts).toHaveLength(3);
	});
});

describe('for a child', () => {
	const child = etaAnswers({
		applicantKind: 'child',
		guardianName: 'Max Muster',
		guardianRelation: 'parent'
	});

	test('it is not submitted before a parent or guardian agreed, and then it is', async () => {
		const one = scenario('eta').answer(child).attachAll().accept();
		const { page, application } = await one.ready();
		expect((await one.judge()).obstacles).toEqual([]);
		const sign = () => submit(page, application, signedDeclaration(page));
		expect(await sign()).toEqual({ unconsented: 'guardian' });
		await giveGuardianConsent(page, application, { by: '  Max   Muster ', language: 'en' });
		const consent = await findConsent(page.db, page.vault, guardianConsent(application));
		expect(standingOf(consent)).toBe('given');
		expect(consent?.acts).toMatchObject([{ by: 'Max Muster' }]);
		expect(await sign()).toHaveProperty('submitted');
		const noted = (await listAudit(page.db, page.vault)).find(
			({ act }) => act === 'guardian-agreed'
		);
		expect(noted).toMatchObject({ application, detail: { version: 1, language: 'en' } });
		expect(JSON.stringify(noted)).not.toContain('Muster');
	});

	test('agreeing for one child is not agreeing for another', async () => {
		const one = scenario('eta').answer(child).attachAll().accept();
		const { page, application } = await one.ready();
		const other = scenario('eta', { page }).answer(child).attachAll().accept();
		const second = (await other.ready()).application;
		await giveGuardianConsent(page, application, { by: 'Max Muster', language: 'en' });
		expect(await submit(page, second, signedDeclaration(page))).toEqual({
			unconsented: 'guardian'
		});
	});
});
