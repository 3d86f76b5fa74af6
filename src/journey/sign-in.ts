import type { CodeWay } from '#domain/account';
import { tidyIdentifier } from '#domain/account-checks';
import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

export type Credentials = {
	/** e-mail or number of the paper */
	readonly identifier: string;
	readonly password: string;
	readonly via: CodeWay;
	/** how the list of sessions names it */
	readonly device: string;
};

/** The first of two steps; a code is the second. Comes to the request's id. */
export function signIn(page: PageEnvironment, typed: Credentials): Promise<string> {
	const identifier = tidyIdentifier(typed.identifier);
	return askAccount(page, { ...typed, act: 'sign-in', identifier });
}
