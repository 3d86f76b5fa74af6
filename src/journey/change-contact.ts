import type { Contact } from '#domain/account';
import { tidyContact } from '#domain/account-checks';
import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Asks for another e-mail or phone; a code goes to the new one. Comes to the request's id. */
export function changeContact(
	page: PageEnvironment,
	what: Contact,
	typed: string,
	password: string
): Promise<string> {
	return askAccount(page, { act: 'change', what, to: tidyContact(what, typed), password });
}
