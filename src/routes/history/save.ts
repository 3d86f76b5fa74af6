import { provenLog, type Happened } from '#journey/history';
import type { PageEnvironment } from '#journey/environment';
import { formatDate, formatTime } from '#ui/format.ts';
import { dateInKenya } from '#domain/calendar';
import { doubtSaid, told, type Telling } from './told.ts';

/** The history to read or print: one entry a line, oldest first. */
export function plainHistory(
	happened: readonly Happened[],
	telling: Telling,
	nameOf: (one: Happened) => string | undefined
): string {
	const { words, language } = telling;
	const lines = happened.toReversed().map((one) => {
		const { text, more } = told(one, telling);
		const { at } = one.entry;
		const when = `${formatDate(dateInKenya(at), language)}, ${formatTime(at, language)}`;
		const by = one.by === 'person' ? undefined : words.by[one.by];
		const parts = [
			`${when}: ${text}`,
			by,
			more,
			nameOf(one),
			doubtSaid(one.doubt, words)?.replace(/:$/, '')
		];
		return parts.filter(Boolean).join(' · ');
	});
	return [`Kibali · ${words.title}`, '', ...lines, ''].join('\n');
}

export async function historyWithProofs(page: PageEnvironment): Promise<string> {
	return `${JSON.stringify(await provenLog(page), null, '\t')}\n`;
}

export { saveFile } from './save-file.ts';
