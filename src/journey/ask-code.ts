import type { CodeWay } from '#domain/account';
import { tidyIdentifier } from '#domain/account-checks';
import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Asks for a code to set a new password, or to open a locked account. Comes to the request's id. */
export function askForCode(
	page: PageEnvironment,
	act: 'reset' | 'unlock',
	typed: string,
	via: CodeWay
): Promise<string> {
	return askAccount(page, { act, identifier: tidyIdentifier(typed), via });
}
