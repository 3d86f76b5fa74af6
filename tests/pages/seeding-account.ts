import type { Profile } from '#domain/account';
import { uuid7 } from '#journey/id';
import { register } from '#journey/register';
import { verifyCode } from '#journey/verify-code';
import { openDatabase } from '#storage/database';
import { keyStore } from '#storage/keys';
import { findSession } from '#storage/session';
import { office } from '#vault/office';
import { openVault } from '#vault/vault';
import { deliver } from '#worker/deliver';
import { environments } from '#worker/environment';

export type AccountSeed = { readonly profile: Profile; readonly password: string };

/**
 * Runs in the page: registers and shows the code, through the app's own verbs, sender and keys. The
 * office does all that it does for a person; only nobody types.
 */
async function seedAccount({ profile, password }: AccountSeed): Promise<void> {
	const db = openDatabase();
	const vault = await openVault(keyStore(db));
	const now = () => Date.now();
	const id = () => uuid7(now(), crypto.getRandomValues(new Uint8Array(10)));
	const page = { db, vault, office, now, id, wake: () => undefined } as unknown as Parameters<
		typeof register
	>[0];
	const [sender] = await environments('page')();
	if (!sender) throw new Error('No sender');
	const registering = await register(page, profile, { password, via: 'sms', device: 'Test' });
	if (!('asked' in registering)) throw new Error(JSON.stringify(registering));
	await deliver(sender);
	await verifyCode(page, registering.asked, await codeFor(profile.phone));
	await deliver(sender);
	if (!(await findSession(db))) throw new Error('There is no session');
	localStorage.setItem('kibali:has-data', 'yes');
	sender.db.close();
	db.close();
}

async function codeFor(phone: string): Promise<string> {
	const answer = await fetch('/sandbox/api/messages');
	const { messages } = (await answer.json()) as { messages: { to: string; text: string }[] };
	const texts = messages.filter(({ to }) => to === phone).map(({ text }) => text);
	const code = texts.flatMap((text) => /\b\d{6}\b/.exec(text)?.[0] ?? [])[0];
	if (!code) throw new Error('No code came');
	return code;
}

Object.assign(globalThis, { seedAccount });
