import type { AccountLetter, Profile } from '#domain/account';
import { passwordProblems, profileProblems, tidyProfile } from '#domain/account-checks';
import {
	accountsOf,
	fail,
	lockOf,
	refuse,
	subjectOf,
	tell,
	type Asked,
	type Said
} from './asked.ts';
import { codesWait, openFlow } from './codes.ts';
import type { Account } from './state.ts';

type Of<Act extends AccountLetter['act']> = Extract<AccountLetter, { act: Act }>;

/** Whether the e-mail or paper is known already shows in nothing but the message to its holder. */
export async function register(asked: Asked, letter: Of<'register'>): Promise<Said> {
	const profile = tidyProfile(letter.profile);
	if (profileProblems(profile).length > 0) return refuse('profile-bad', 422);
	if (passwordProblems(letter.password).length > 0) return refuse('password-weak', 422);
	const subject = subjectOf(asked, profile.email);
	const later = codesWait(asked, subject);
	if (later > 0) return { later };
	const password = await asked.office.secrets.hashPassword(letter.password);
	const known = holderOf(asked, profile);
	if (known) {
		const text =
			'Somebody asked for an account with what is yours. You have one: sign in, or ask for a new password.';
		tell(asked, known, text);
	}
	const flow = { purpose: 'register', subject, account: null, device: letter.device } as const;
	const pending = known ? {} : { pending: { profile, password } };
	return openFlow(asked, { ...flow, ...pending }, letter.via);
}

/** Who holds this e-mail, or this very paper. */
export function holderOf(asked: Asked, profile: Profile): Account | undefined {
	return [...asked.office.state.accounts.accounts.values()].find(
		({ profile: other }) =>
			other.email === profile.email ||
			(other.kind === profile.kind && other.idNumber === profile.idNumber)
	);
}

/** The password first, then a code: the second step. */
export async function signIn(asked: Asked, letter: Of<'sign-in'>): Promise<Said> {
	const subject = subjectOf(asked, letter.identifier);
	const account = await withPassword(asked, letter);
	const locked = lockOf(asked, subject);
	if (locked) return locked;
	if (!account) return fail(asked, subject, 'wrong');
	const later = codesWait(asked, subject);
	if (later > 0) return { later };
	const { device, via } = letter;
	return openFlow(asked, { purpose: 'sign-in', subject, account: account.id, device }, via);
}

async function withPassword(
	asked: Asked,
	{ identifier, password }: Of<'sign-in'>
): Promise<Account | undefined> {
	const candidates = accountsOf(asked, identifier);
	// where there is none, the same work is done for nobody
	if (candidates.length === 0) await asked.office.secrets.isPassword(undefined, password);
	for (const account of candidates) {
		if (await asked.office.secrets.isPassword(account.password, password)) return account;
	}
	return undefined;
}

/** A code for whoever it is; nobody is told whether anybody is. */
export async function askForCode(asked: Asked, letter: Of<'reset' | 'unlock'>): Promise<Said> {
	const subject = subjectOf(asked, letter.identifier);
	const later = codesWait(asked, subject);
	if (later > 0) return { later };
	const [account] = accountsOf(asked, letter.identifier);
	const flow = { purpose: letter.act, subject, account: account?.id ?? null, device: '' };
	return openFlow(asked, flow, letter.via);
}
