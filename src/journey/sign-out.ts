import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Ends this device's session. Its keys and applications stay. */
export function signOut(page: PageEnvironment): Promise<string> {
	return askAccount(page, { act: 'sign-out' });
}
