import type { Language, Messages } from '#messages/index';
import { formatBytes } from '#ui/format.ts';
import type { Pill } from '#ui/pill.ts';
import { keptOf } from './kept-steps.ts';
import type { OutboxNews } from './outbox-news.ts';

type Known = {
	/** the phone's own belief, right only when it says no */
	readonly online: boolean;
	/** of the app that are on this phone */
	readonly steps: number;
	readonly news: OutboxNews | undefined;
};

/** The header's few words. It never says *online*: a phone can believe so and reach nobody. */
export function pillOf(
	{ online, steps, news }: Known,
	words: Messages['shell'],
	language: Language
): Pill | undefined {
	const waiting = news?.waiting ?? 0;
	if (!online) {
		const text = waiting > 0 ? words.offlineWaiting(waiting) : words.offline;
		return { text, tone: 'wait' };
	}
	if (news && news.needs > 0) return { text: words.needsYou(news.needs), tone: 'bad' };
	if (news?.sendingLeft) {
		return { text: words.sending(formatBytes(news.sendingLeft, language)), tone: 'on' };
	}
	if (waiting > 0) return { text: words.waiting(waiting), tone: 'wait' };
	const kept = keptOf(steps, language);
	if (kept === 'nothing') return undefined;
	return { text: kept === 'all' ? words.worksOffline : words.formOffline, tone: 'on' };
}
