import { tidyCode } from '#domain/account-checks';
import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Shows the office the code that it sent. `password`: the new one, where a reset asked for the code. */
export function verifyCode(
	page: PageEnvironment,
	flow: string,
	typed: string,
	password?: string
): Promise<string> {
	const letter = { act: 'verify', flow, code: tidyCode(typed) } as const;
	return askAccount(page, password === undefined ? letter : { ...letter, password });
}
