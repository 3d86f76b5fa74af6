import type { NewsEvent } from '#domain/status';
import { findNewest, newsAskedAt } from '#storage/news';
import { listUnread, markRead } from '#storage/notices-kept';
import { listLightDeliveries } from '#storage/light-deliveries';
import { findSubmission, type SubmissionCopy } from '#storage/submissions';
import type { PageEnvironment } from './environment.ts';

export type InboxItem = {
	readonly event: NewsEvent;
	readonly unread: boolean;
	/** what was sent, where this phone has it */
	readonly copy: SubmissionCopy | undefined;
};
/** All that the office said, of every application on this phone. */
export type Inbox = {
	/** newest first, not more than were asked for */
	readonly items: readonly InboxItem[];
	readonly all: number;
	readonly unread: number;
	/** when the office last answered, ms */
	readonly askedAt: number | undefined;
	/** has anything ever reached it? Before, there can be no news */
	readonly awaited: boolean;
};

/** Opens only what it shows: all that there is may be thousands. */
export async function inboxOf(page: PageEnvironment, most: number): Promise<Inbox> {
	const { db, vault } = page;
	const [{ events, all }, unread, askedAt, rows] = await Promise.all([
		findNewest(db, vault, most),
		listUnread(db),
		newsAskedAt(db),
		listLightDeliveries(db)
	]);
	const fresh = new Set(unread.map(({ id }) => id));
	const submissions = [...new Set(events.map(({ submission }) => submission))];
	const copies = new Map(
		await Promise.all(
			submissions.map(async (id) => [id, await findSubmission(db, vault, id)] as const)
		)
	);
	return {
		items: events.map((event) => ({
			event,
			unread: fresh.has(event.id),
			copy: copies.get(event.submission)
		})),
		all,
		unread: unread.length,
		askedAt,
		awaited: rows.some(({ handedOver }) => handedOver)
	};
}

/** Of one submission, or of all. */
export async function readNews(
	{ db }: Pick<PageEnvironment, 'db'>,
	submission?: string
): Promise<void> {
	await markRead(db, submission);
}
