import type { AccountLetter } from '#domain/account';
import type { AccountStep } from '#domain/account-standing';
import { office as practice } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import { aHolder, aProfile, PASSWORD, withAccount, type Holder } from '../account-holder.ts';
import type { RunningOffice } from '../sandbox/start.ts';

export const MINUTE = 60_000;
export const WRONG = 'Wrong-grass 7';
export const me = aProfile(1);
export const stranger = aProfile(2);
export const inBetween = { via: 'sms', device: 'Test' } as const;
export const sessions = { act: 'sessions' } as const;

export const signIn = (identifier: string, password = PASSWORD): AccountLetter => ({
	...{ act: 'sign-in', identifier, password, ...inBetween }
});

/** The code of a refusal, or the state that stands instead. */
export function refusedAs(step: AccountStep): string {
	return step.state === 'refused' ? step.code : step.state;
}

export async function aMember(office: RunningOffice): Promise<Holder> {
	const holder = await aHolder(office);
	await withAccount(office, holder, me);
	return holder;
}

/** The office's clock goes on. */
export function aClock() {
	let passed = 0;
	return (office: RunningOffice, ms: number) => {
		passed += ms;
		office.office.faults.set({ fault: 'clock', times: -1, route: '', value: passed });
	};
}

/** One PUT by hand, as an attacker may send it. */
export async function put(url: string, headers: Record<string, string>, body: unknown) {
	const answer = await fetch(url, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body)
	});
	const said = (await answer.json()) as Record<string, unknown>;
	return { status: answer.status, headers: answer.headers, said };
}

export async function letter(act: AccountLetter) {
	return { act: act.act, sealed: await sealForOffice(practice, act) };
}

export function aRequest(office: RunningOffice): string {
	return `${office.url}/v1/account-requests/${crypto.randomUUID()}`;
}

export async function nonce(office: RunningOffice): Promise<string> {
	const bare = { mailbox: 'a'.repeat(43) };
	const { headers } = await put(aRequest(office), bare, await letter(sessions));
	return headers.get('dpop-nonce') ?? '';
}
