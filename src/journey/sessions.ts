import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Asks where the account is signed in. Comes to the request's id. */
export function askForSessions(page: PageEnvironment): Promise<string> {
	return askAccount(page, { act: 'sessions' });
}

/** Ends every session but this one. */
export function signOutOthers(page: PageEnvironment): Promise<string> {
	return askAccount(page, { act: 'sign-out-others' });
}
