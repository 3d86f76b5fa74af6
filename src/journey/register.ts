import type { CodeWay, Profile } from '#domain/account';
import {
	passwordProblems,
	profileProblems,
	tidyProfile,
	type PasswordProblem,
	type ProfileProblem
} from '#domain/account-checks';
import { askAccount } from './ask-account.ts';
import { requireConsent } from './consent.ts';
import type { PageEnvironment } from './environment.ts';

export type Registering =
	| { readonly asked: string }
	| { readonly wrong: readonly ProfileProblem[]; readonly password: readonly PasswordProblem[] };

/**
 * Asks for an account; without a connection it waits in the outbox. `device`: how it is listed.
 * @throws ConsentMissing
 */
export async function register(
	page: PageEnvironment,
	typed: Profile,
	{
		password,
		via,
		device
	}: { readonly password: string; readonly via: CodeWay; readonly device: string }
): Promise<Registering> {
	const profile = tidyProfile(typed);
	const wrong = profileProblems(profile);
	const weak = passwordProblems(password);
	if (wrong.length + weak.length > 0) return { wrong, password: weak };
	await requireConsent(page);
	return { asked: await askAccount(page, { act: 'register', profile, password, via, device }) };
}
