import { beforeEach, describe, expect, test } from 'vitest';
import { needsAccount } from '#domain/outbox';
import { askAccount } from '#journey/ask-account';
import { changeContact } from '#journey/change-contact';
import { ConsentMissing, giveConsent, withdrawConsent } from '#journey/consent';
import { deleteAccount } from '#journey/delete-account';
import { register } from '#journey/register';
import { askForSessions, signOutOthers } from '#journey/sessions';
import { signIn } from '#journey/sign-in';
import { signOut } from '#journey/sign-out';
import { overview } from '#journey/overview';
import { stageOf } from '#journey/stage';
import { trackingOf } from '#journey/track';
import { verifyCode } from '#journey/verify-code';
import { withdraw } from '#journey/withdraw';
import { findDelivery } from '#storage/outbox';
import { aHolder, aProfile, codeFor, PASSWORD, saidIn, withAccount } from '../account-holder.ts';
import type { Holder } from '../account-holder.ts';
import { allCases } from '../catalog/all-cases.ts';
import { today } from '../catalog/cases.ts';
import { anOffice } from '../gateway/party.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import { openTestPage, scenario } from '../scenario.ts';

const me = aProfile(1);
const device = 'Chrome on Android';
let office: RunningOffice;
beforeEach(async () => {
	office = await anOffice({ passwordCost: 2 ** 4 });
});

async function aMember(page?: Holder['page']): Promise<Holder> {
	const holder = await aHolder(office, page ? { page } : {});
	await withAccount(office, holder, me);
	return holder;
}

async function enter(holder: Holder, identifier = me.email): Promise<void> {
	const typed = { identifier, password: PASSWORD, via: 'email', device } as const;
	const asked = await signIn(holder.page, typed);
	await holder.became(asked);
	const address = identifier.includes('@') ? identifier : me.email;
	const verified = await verifyCode(holder.page, asked, codeFor(office, address));
	expect(saidIn(await holder.became(verified)).state).toBe('signed-in');
}

const messagesTo = (to: string) =>
	office.office.state.accounts.messages.filter((one) => one.to === to).map(({ text }) => text);

test('no account is asked for before there is consent, nor after it was taken back', async () => {
	const page = await openTestPage({ consented: false });
	const more = { password: PASSWORD, via: 'sms', device } as const;
	await expect(register(page, me, more)).rejects.toMatchObject({ standing: 'never' });
	await giveConsent(page, 'en');
	expect(await register(page, me, more)).toHaveProperty('asked');
	await withdrawConsent(page);
	await expect(register(page, me, more)).rejects.toBeInstanceOf(ConsentMissing);
	expect(await page.db.outbox.count()).toBe(1);
});

describe('a holder', () => {
	test('changes the e-mail: the new one gets the code, the old one is told', async () => {
		const holder = await aMember();
		const asked = await changeContact(holder.page, 'email', 'New@Example.com', PASSWORD);
		await holder.became(asked);
		expect(messagesTo('new@example.com').length).toBe(1);
		expect((await holder.standing()).flow).toMatchObject({ purpose: 'change', what: 'email' });
		const code = codeFor(office, 'new@example.com');
		await holder.became(await verifyCode(holder.page, asked, code));
		expect(messagesTo(me.email).at(-1)).toContain('was changed');
		expect((await holder.standing()).session).toMatchObject({
			profile: { email: 'n***@example.com' }
		});
		await enter(await aHolder(office), 'new@example.com');
	});

	test('cannot change it to the e-mail of somebody else, and is not told why', async () => {
		const other = aProfile(2);
		await withAccount(office, await aHolder(office), other);
		const holder = await aMember();
		const asked = await changeContact(holder.page, 'email', other.email, PASSWORD);
		expect(saidIn(await holder.became(asked)).state).toBe('code-sent');
		expect(messagesTo(other.email)).toEqual([]);
	});

	test('sees every session, and signs out all others', async () => {
		const phone = await aMember();
		const laptop = await aHolder(office);
		await enter(laptop, me.idNumber);
		await phone.became(await askForSessions(phone.page));
		const lines = (await phone.standing()).sessions?.lines ?? [];
		expect(lines.map((one) => [one.device, one.here])).toEqual([
			['Test', true],
			[device, false]
		]);
		await phone.became(await signOutOthers(phone.page));
		expect((await phone.standing()).sessions?.lines.length).toBe(1);
		const later = await laptop.became(await askForSessions(laptop.page));
		expect(later).toMatchObject({ state: 'refused', code: 'account-needed' });
		expect((await laptop.standing()).session.state).toBe('signed-out');
	});

	test('signs out, and deletes the account: then its e-mail is free again', async () => {
		const holder = await aMember();
		await holder.became(await signOut(holder.page));
		expect((await holder.standing()).session.state).toBe('signed-out');
		await enter(holder);
		const wrong = await holder.became(await deleteAccount(holder.page, 'Wrong-grass 7'));
		expect(wrong).toMatchObject({ state: 'refused', code: 'wrong' });
		await holder.became(await deleteAccount(holder.page, PASSWORD));
		expect((await holder.standing()).session.state).toBe('none');
		expect(office.office.state.accounts.accounts.size).toBe(0);
		await aMember();
	});

	test('who asks twice while offline is heard once', async () => {
		const page = await openTestPage();
		const more = { password: PASSWORD, via: 'sms', device } as const;
		await register(page, { ...me, name: 'Typo' }, more);
		await register(page, me, more);
		const states = (await page.db.outbox.toArray()).map(({ now }) => now.state);
		expect(states.sort()).toEqual(['queued', 'withdrawn']);
		expect((await (await aHolder(office, { page })).standing()).waiting.length).toBe(1);
	});

	test('what is wrong is said before anything is kept', async () => {
		const page = await openTestPage();
		const more = { password: 'short', via: 'sms', device } as const;
		const said = await register(page, { ...me, email: 'nobody' }, more);
		expect(said).toMatchObject({
			wrong: ['email'],
			password: ['short', 'upper', 'digit', 'symbol']
		});
		expect(await page.db.outbox.count()).toBe(0);
	});
});

describe('an application', () => {
	const { base } = allCases.get('permit-d')!;
	const ready = () => scenario('permit-d', { today }).answer(base).attachAll().accept();

	test('that needs an account waits whole on the phone, and goes by itself once it stands', async () => {
		const one = ready();
		const submission = await one.submitted();
		const { page } = await one.ready();
		const holder = await aHolder(office, { page });
		await holder.round();
		expect(needsAccount((await findDelivery(page.db, submission))!)).toBe(true);
		expect(stageOf((await trackingOf(page, submission))!)).toEqual({ stage: 'account-needed' });
		expect((await overview(page)).needs.map(({ need }) => need)).toEqual(['account']);
		expect(office.ledger()).toEqual([]);
		await withAccount(office, holder, me);
		await holder.round();
		expect((await findDelivery(page.db, submission))?.now.state).toBe('delivered');
		const [line] = office.ledger().filter(({ kind }) => kind === 'submission');
		expect(line).toMatchObject({ id: submission, account: expect.any(String) });
	});

	test('that the office asks an account for is held, can be taken back, and goes later, once', async () => {
		const one = ready();
		const { page } = await one.ready();
		const holder = await aMember(page);
		await page.db.account.put({ id: 'session', access: 'access.x.0.y', refresh: 'refresh.x.0.y' });
		const submission = await one.submitted();
		await holder.round();
		const held = (await findDelivery(page.db, submission))!;
		expect([needsAccount(held), held.handedOver]).toEqual([true, false]);
		await enter(holder);
		await holder.round();
		expect((await findDelivery(page.db, submission))?.now.state).toBe('delivered');
		expect(office.ledger().filter(({ kind }) => kind === 'submission').length).toBe(1);
		expect(office.ledger().filter(({ kind }) => kind === 'refused')).toEqual([]);
	});

	test('that waits for an account opens again as a draft when it is taken back', async () => {
		const one = ready();
		const submission = await one.submitted();
		const { page } = await one.ready();
		expect(await withdraw(page, submission)).toBe(true);
		expect((await overview(page)).drafts.length).toBe(1);
	});

	test('to a service that needs none goes with and without one', async () => {
		const { base: answers } = allCases.get('eta')!;
		const without = scenario('eta', { today }).answer(answers).attachAll().accept();
		const submission = await without.submitted();
		const { page } = await without.ready();
		const holder = await aHolder(office, { page });
		await holder.round();
		expect((await findDelivery(page.db, submission))?.now.state).toBe('delivered');
		// a session that is over does not stand in its way
		await askAccount(page, { act: 'sessions' });
		await page.db.account.put({ id: 'session', access: 'access.x.0.y', refresh: 'refresh.x.0.y' });
		const again = scenario('eta', { today, page }).answer(answers).attachAll().accept();
		const second = await again.submitted();
		await holder.round();
		expect((await findDelivery(page.db, second))?.now.state).toBe('delivered');
	});
});
