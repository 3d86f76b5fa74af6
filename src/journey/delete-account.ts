import { askAccount } from './ask-account.ts';
import type { PageEnvironment } from './environment.ts';

/** Asks the office to delete the account; applications that it holds stay with it. */
export function deleteAccount(page: PageEnvironment, password: string): Promise<string> {
	return askAccount(page, { act: 'delete', password });
}
