import type { QuietHours } from '#domain/quiet-hours';
import { findNotices, keepNotices, setNotices } from '#storage/notices-kept';
import type { Notices } from '#storage/notices';
import type { PageEnvironment } from './environment.ts';

/** The sentence that a notification says, whoever it is for. */
export type NoticeWords = { readonly title: string; readonly body: string; readonly lang: string };
type Telling = Pick<PageEnvironment, 'db' | 'vault' | 'now' | 'wake'>;

/**
 * The phone may tell of news from now on. `endpoint`: where the office may wake it; null where no push
 * service was to be had, and news is then told of when the phone itself looks.
 */
export async function turnOnNotices(
	page: Telling,
	words: NoticeWords,
	endpoint: string | null
): Promise<void> {
	const notices = { ...noticesOf(words), quiet: null };
	const detail = { push: endpoint === null ? 'no' : 'yes' };
	const act = { at: page.now(), act: 'notices-on', application: null, detail } as const;
	await setNotices(page.db, page.vault, notices, endpoint, act);
	page.wake();
}

export async function turnOffNotices(page: Telling): Promise<void> {
	const act = { at: page.now(), act: 'notices-off', application: null, detail: {} } as const;
	await setNotices(page.db, page.vault, null, null, act);
	page.wake();
}

/** Null: at any time. False where nothing is told at all. */
export async function chooseQuiet(
	page: Telling,
	quiet: QuietHours | null,
	endpoint: string | null
): Promise<boolean> {
	const notices = await findNotices(page.db);
	if (!notices) return false;
	const detail = quiet ? { from: quiet.from, to: quiet.to } : {};
	const act = { at: page.now(), act: 'quiet-chosen', application: null, detail } as const;
	await setNotices(page.db, page.vault, { ...notices, quiet }, endpoint, act);
	return true;
}

/** Whoever changed the language is told in it; a browser that changed its address says so to the office. */
export async function keepNoticesUp(
	page: Telling,
	words: NoticeWords,
	endpoint: string | null
): Promise<void> {
	const known = await findNotices(page.db);
	if (!known) return;
	await keepNotices(page.db, { ...noticesOf(words), quiet: known.quiet }, endpoint);
	page.wake();
}

function noticesOf({ title, body, lang }: NoticeWords): Notices {
	const options = { body, lang, icon: '/icon-192.png', tag: 'news', renotify: true };
	return { title, options, quiet: null };
}
