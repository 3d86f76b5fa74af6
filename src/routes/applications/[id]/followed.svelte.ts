import { getContext, setContext } from 'svelte';
import { attemptState } from '#domain/payment';
import { isEnd } from '#domain/status';
import type { PageEnvironment } from '#journey/environment';
import { trackingOf, type Tracking } from '#journey/track';
import { live } from '../../live.svelte.ts';

const TABLES = ['submissions', 'outbox', 'receipts', 'news', 'payments', 'settings'];
const BEAT = 5_000;
export const DAY = 24 * 3_600_000;
/** for how many days a payment may be allowed */
export const WAITS: readonly number[] = [1, 3, 7];
/** beats between two questions to the office */
const OFTEN = 1;
const SELDOM = 6;

/** What the pages of one submission share: all that the phone knows of it, and the time. */
export type Followed = {
	readonly page: PageEnvironment;
	readonly tracking: Tracking | undefined;
	readonly failed: unknown;
	readonly now: number;
	/** asks the office at once */
	ask(): void;
};

/** Follows a submission while its pages are open; asks the office oftener while money is on its way. */
export function follow(page: PageEnvironment, submission: string): Followed {
	const found = live(() => trackingOf(page, submission), TABLES, `tracking ${submission}`);
	let now = $state(page.now());

	$effect(() => {
		let beats = 0;
		page.wake();
		const timer = setInterval(() => {
			now = page.now();
			if (document.visibilityState !== 'visible' || !navigator.onLine) return;
			const every = rhythm(found.value, now);
			beats += 1;
			if (every === undefined || beats < every) return;
			beats = 0;
			page.wake();
		}, BEAT);
		return () => clearInterval(timer);
	});

	return setContext(key, {
		page,
		get tracking() {
			return found.value;
		},
		get failed() {
			return found.failed;
		},
		get now() {
			return now;
		},
		ask: () => page.wake()
	});
}

const key = Symbol('followed');

/** Inside the pages there always is a tracking: their frame waits for it. */
export function getFollowed(): Followed {
	return getContext<Followed>(key);
}

function rhythm(tracking: Tracking | undefined, now: number): number | undefined {
	if (!tracking) return SELDOM;
	const moving = tracking.attempts.some((attempt) =>
		['prompted', 'checking'].includes(attemptState(attempt, now).state)
	);
	if (moving) return OFTEN;
	return isEnd(tracking.status.status ?? '') ? undefined : SELDOM;
}
