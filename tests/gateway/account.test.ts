import { beforeEach, expect, test } from 'vitest';
import { aHolder, aProfile, codeFor, PASSWORD, saidIn, withAccount } from '../account-holder.ts';
import { anOffice } from './party.ts';
import type { RunningOffice } from '../sandbox/start.ts';

let office: RunningOffice;
beforeEach(async () => {
	office = await anOffice({ passwordCost: 2 ** 8 });
});

const me = aProfile();
const credentials = {
	act: 'sign-in',
	identifier: me.email,
	password: PASSWORD,
	via: 'email',
	device: 'Test'
} as const;

test('a person registers, shows the code, and is signed in', async () => {
	const holder = await aHolder(office);
	await withAccount(office, holder, me);
	const { session, flow, waiting } = await holder.standing();
	expect(session).toMatchObject({
		state: 'signed-in',
		profile: { name: me.name, email: 'a***@example.com', phone: '+254 *** 001' }
	});
	expect([flow, waiting]).toEqual([undefined, []]);
});

test('sign-in takes the password and then a code, by e-mail or by the number of the paper', async () => {
	await withAccount(office, await aHolder(office), me);
	for (const identifier of [me.email.toUpperCase(), ` ${me.idNumber} `]) {
		const other = await aHolder(office);
		const asked = await other.ask({ ...credentials, identifier });
		expect(saidIn(asked)).toMatchObject({ state: 'code-sent', via: 'email' });
		expect((await other.standing()).session.state).toBe('none');
		const code = codeFor(office, me.email);
		const entered = await other.ask({ act: 'verify', flow: asked.id, code });
		expect(saidIn(entered).state).toBe('signed-in');
		expect((await other.standing()).session.state).toBe('signed-in');
	}
});
