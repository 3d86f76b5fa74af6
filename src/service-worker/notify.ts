import { isQuiet } from '#domain/quiet-hours';
import { noteTold } from '#storage/notices';
import { findSetting } from '#storage/settings';
import type { SenderEnvironment } from './environment.ts';
import type { WorkerScope } from './scope.ts';

/**
 * Says once that there is news, in the words that the page has left here: whose and what, only a page can
 * read. Whoever looks at one sees it there. What comes in quiet hours is told after them; a push has to
 * show something, so it does without a sound.
 */
export async function notify(
	{ clients, navigator, registration }: Pick<WorkerScope, 'clients' | 'navigator' | 'registration'>,
	everyone: readonly Pick<SenderEnvironment, 'db' | 'now'>[],
	pushed = false
): Promise<void> {
	const pages = await clients.matchAll();
	const seen = pages.some(({ visibilityState }) => visibilityState === 'visible');
	let count = 0;
	for (const { db, now } of everyone) {
		const unread = await findSetting(db, 'unread');
		count += unread?.news.length ?? 0;
		const notices = await findSetting(db, 'notices');
		if (!notices || !unread?.news.length || unread.told) continue;
		const silent = notices.quiet !== null && isQuiet(notices.quiet, new Date(now()).getHours());
		if (!seen && (pushed || !silent)) {
			await registration.showNotification(notices.title, { ...notices.options, silent });
		}
		if (seen || !silent) await noteTold(db, unread);
	}
	await navigator.setAppBadge?.(count);
}
