import type { AccountStanding } from '#domain/account-standing';
import { accountStanding } from '#storage/account';
import type { PageEnvironment } from './environment.ts';

/** Where the account stands on this phone. Fit for `live`. */
export function accountOf(page: PageEnvironment): Promise<AccountStanding> {
	return accountStanding(page.db, page.vault);
}
