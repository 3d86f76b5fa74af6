import { getContext, setContext } from 'svelte';
import type { AccountStanding } from '#domain/account-standing';
import { accountOf } from '#journey/account';
import { live } from '../live.svelte.ts';
import { getPage } from '../open-page.ts';

export type LiveAccount = {
	/** absent only while it is first read */
	readonly standing: AccountStanding | undefined;
	readonly failed: boolean;
	/** ms, by the phone's clock, a second fine */
	readonly now: number;
	tick(): void;
};

const KEY = Symbol('account');

/** Follows the account, on all of its pages. */
export function liveAccount(): LiveAccount {
	let now = $state(Date.now());
	const found = live(async () => accountOf(await getPage()), ['account', 'outbox', 'news']);
	return {
		get standing() {
			return found.value;
		},
		get failed() {
			return found.failed !== undefined;
		},
		get now() {
			return now;
		},
		tick: () => void (now = Date.now())
	};
}

export function setAccount(account: LiveAccount): void {
	setContext(KEY, account);
}

/** The pages are drawn only once there is a standing. */
export function getAccount(): Omit<LiveAccount, 'standing'> & {
	readonly standing: AccountStanding;
} {
	return getContext(KEY);
}
