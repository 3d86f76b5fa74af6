import type { Profile } from '#domain/account';
import { askAccount } from '#journey/ask-account';
import { giveConsent } from '#journey/consent';
import { uuid7 } from '#journey/id';
import { register } from '#journey/register';
import { verifyCode } from '#journey/verify-code';
import { openDatabase } from '#storage/database';
import { keyStore } from '#storage/keys';
import { findDelivery, recordReceived } from '#storage/outbox';
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
	const page = await openPage();
	const { db } = page;
	const [sender] = await environments('page')();
	if (!sender) throw new Error('No sender');
	await giveConsent(page, 'en');
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

/** Runs in the page: as if the office had said these to somebody who is signed in. */
async function seedSaid(all: readonly unknown[]): Promise<void> {
	const page = await openPage();
	const { db } = page;
	for (const said of all) {
		const id = await askAccount(page, { act: 'sessions' });
		const row = await findDelivery(db, id);
		if (!row) throw new Error('It waits in the outbox');
		const news = { kind: 'account', said } as const;
		await recordReceived(
			db,
			row,
			{ ...row, now: { state: 'delivered', at: Date.now() } },
			{
				events: [{ id, cursor: 0, submission: 'account', at: '', news }],
				session: { access: 'none', refresh: 'none' }
			}
		);
	}
	db.close();
}

type Page = Parameters<typeof register>[0];

async function openPage(): Promise<Page> {
	const db = openDatabase();
	const vault = await openVault(keyStore(db));
	const now = () => Date.now();
	const id = () => uuid7(now(), crypto.getRandomValues(new Uint8Array(10)));
	return { db, vault, office, now, id, wake: () => undefined } as unknown as Page;
}

async function codeFor(phone: string): Promise<string> {
	const answer = await fetch('/sandbox/api/messages');
	const { messages } = (await answer.json()) as { messages: { to: string; text: string }[] };
	const texts = messages.filter(({ to }) => to === phone).map(({ text }) => text);
	const code = texts.flatMap((text) => /\b\d{6}\b/.exec(text)?.[0] ?? [])[0];
	if (!code) throw new Error('No code came');
	return code;
}

Object.assign(globalThis, { seedAccount, seedSaid });
