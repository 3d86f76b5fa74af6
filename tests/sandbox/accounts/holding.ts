import type { AccountLetter } from '#domain/account';
import { isContact, tidyContact } from '#domain/account-checks';
import { closeSessions, fail, lockOf, refuse, tell, type Asked, type Said } from './asked.ts';
import { codesWait, openFlow } from './codes.ts';
import type { Account } from './state.ts';

type Of<Act extends AccountLetter['act']> = Extract<AccountLetter, { act: Act }>;

/** The code goes to the new address. One that belongs to somebody gets no code, and nobody is told. */
export async function change(asked: Asked, letter: Of<'change'>): Promise<Said> {
	const account = holder(asked);
	if (!account) return refuse('account-needed', 401);
	const to = tidyContact(letter.what, letter.to);
	if (!isContact(letter.what, to)) return refuse('profile-bad', 422);
	const refused = await unlessPassword(asked, account, letter.password);
	if (refused) return refused;
	const later = codesWait(asked, account.id);
	if (later > 0) return { later };
	const others = asked.office.state.accounts.accounts.values();
	const taken =
		letter.what === 'email' &&
		[...others].some(({ id, profile }) => id !== account.id && profile.email === to);
	const flow = { purpose: 'change', subject: account.id, device: '' } as const;
	const of = taken ? null : account.id;
	const what = { what: letter.what, to };
	return openFlow(asked, { ...flow, account: of, change: what }, 'email');
}

export async function sessions(asked: Asked): Promise<Said> {
	const account = holder(asked);
	if (!account) return refuse('account-needed', 401);
	const all = [...asked.office.state.accounts.sessions.values()];
	const lines = all
		.filter((one) => one.account === account.id && !one.closed)
		.map(({ id, device, since, seen }) => {
			return { device, since, seen, here: id === asked.session?.id };
		});
	return { status: 201, said: { state: 'sessions', sessions: lines } };
}

export async function signOutOthers(asked: Asked): Promise<Said> {
	const account = holder(asked);
	if (!account) return refuse('account-needed', 401);
	closeSessions(asked, account.id, asked.session?.id);
	return sessionsAfter(asked, account);
}

/** Only this device is left. */
function sessionsAfter(asked: Asked, account: Account): Said {
	const { session } = asked;
	tell(asked, account, 'All your other devices were signed out.');
	if (!session) return refuse('account-needed', 401);
	const { device, since, seen } = session;
	return {
		status: 201,
		said: { state: 'sessions', sessions: [{ device, since, seen, here: true }] }
	};
}

export async function signOut(asked: Asked): Promise<Said> {
	const { session } = asked;
	if (session) asked.did({ did: 'closed', session: session.id });
	return { status: 201, said: { state: 'done' }, session: null };
}

export async function deleteAccount(asked: Asked, letter: Of<'delete'>): Promise<Said> {
	const account = holder(asked);
	if (!account) return refuse('account-needed', 401);
	const refused = await unlessPassword(asked, account, letter.password);
	if (refused) return refused;
	closeSessions(asked, account.id);
	tell(asked, account, 'Your account was deleted.');
	asked.did({ did: 'deleted', account: account.id });
	return { status: 201, said: { state: 'done' }, session: null };
}

function holder({ office, session }: Asked): Account | undefined {
	return session && office.state.accounts.accounts.get(session.account);
}

async function unlessPassword(asked: Asked, account: Account, password: string) {
	const right = await asked.office.secrets.isPassword(account.password, password);
	const locked = lockOf(asked, account.id);
	if (locked) return locked;
	if (!right) return fail(asked, account.id, 'wrong');
	asked.did({ did: 'cleared', subject: account.id });
	return undefined;
}
