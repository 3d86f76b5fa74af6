import { isQuiet } from '#domain/quiet-hours';
import { findUntold, noteTold } from '#storage/notices';
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
		const { unread, untold, last, notices } = await findUntold(db);
		count += unread;
		if (!untold || !notices) continue;
		const hour = new Date(now()).getHours();
		const silent = notices.quiet !== null && isQuiet(notices.quiet, hour);
		if (!seen && (pushed || !silent)) {
			await registration.showNotification(notices.title, { ...notices.options, silent });
		}
		if (seen || !silent) await noteTold(db, last);
	}
	await navigator.setAppBadge?.(count);
}
