import type { CodeWay } from '#domain/account';
import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Asks for another code, by either way; the one before is dead from then on. */
export function resendCode(page: PageEnvironment, flow: string, via: CodeWay): Promise<string> {
	return askAccount(page, { act: 'resend', flow, via });
}
