import type { ClockDoubt } from '#domain/audit';
import { dateInKenya, type CalendarDate } from '#domain/calendar';
import { fingerprintOf } from '#domain/fingerprint';
import type { Happened } from '#journey/history';
import type { Language, Messages } from '#messages/index';
import { formatBytes, formatMoney } from '#ui/format.ts';

export type HistoryWords = Messages['history'];
export type Telling = {
	readonly words: HistoryWords;
	readonly language: Language;
	/** what the office's words for where an application stands are called */
	readonly events: Readonly<Record<string, string>>;
	/** what a document is called that fills a slot, where the service is known */
	readonly document?: (slot: string) => string | undefined;
};
export type Told = { readonly text: string; readonly more: string | undefined };

/** One entry in plain words. */
export function told({ entry }: Happened, telling: Telling): Told {
	const elsewhere = entry.there ? telling.words.elsewhere : undefined;
	const more = [moreOf(entry, telling), elsewhere].filter(Boolean).join(', ');
	return { text: textOf(entry, telling), more: more === '' ? undefined : more };
}

type Entry = Happened['entry'];

function textOf({ act, application, detail }: Entry, { words, events }: Telling): string {
	const { kind } = detail;
	if (act === 'asked') return lookUp(words.asks, detail['ask']) ?? words.acts[act] ?? words.other;
	if (act === 'news') {
		const { status, state } = detail;
		if (kind === 'status') return lookUp(events, status) ?? words.status(String(status));
		if (kind === 'payment') return lookUp(words.payment, state) ?? words.acts[act] ?? words.other;
		return lookUp(words.news, kind) ?? words.acts[act] ?? words.other;
	}
	if (['reply', 'message', 'payment', 'account'].includes(String(kind))) {
		const name = `${kind}${act.slice(0, 1).toUpperCase()}${act.slice(1)}`;
		const own = (words as Record<string, unknown>)[name];
		if (typeof own === 'string') return own;
	}
	if (act === 'erased' && detail['by'] === 'time') return words.erasedByTime;
	if (application?.startsWith('reply:')) {
		if (act === 'draft-started') return words.replyStarted;
		if (act === 'draft-edited') return words.replyEdited;
	}
	if (application?.startsWith('message:')) {
		if (act === 'draft-started') return words.messageStarted;
		if (act === 'draft-edited') return words.messageEdited;
	}
	if (act === 'restored' && !('submission' in detail)) return words.broughtIn;
	return lookUp(words.acts, act) ?? words.other;
}

function moreOf(
	{ act, detail }: Entry,
	{ words, language, document }: Telling
): string | undefined {
	const { slot, size, documents, entries, currency, minor } = detail;
	if (act === 'document-attached') {
		const parts = [document?.(String(slot)), formatBytes(Number(size) || 0, language)];
		return parts.filter(Boolean).join(', ');
	}
	if (act === 'bundle-saved') return words.fingerprint(fingerprintOf(String(detail['manifest'])));
	if (act === 'account-asked') return lookUp(words.account, detail['act']);
	if (typeof documents === 'number' && documents > 0) return words.documents(documents);
	if (typeof entries === 'number') return words.entries(entries);
	if ((currency === 'KES' || currency === 'USD') && typeof minor === 'number') {
		return formatMoney({ currency, minor }, language);
	}
	return undefined;
}

/** Nothing where the clock was right. */
export function doubtSaid(doubt: ClockDoubt, words: HistoryWords): string | undefined {
	if (doubt.clock === 'right') return undefined;
	if (doubt.clock === 'unknown') return words.clock.unknown;
	const minutes = Math.round(doubt.by / 60_000);
	const span =
		minutes < 120
			? words.span(minutes, 'minute')
			: minutes < 48 * 60
				? words.span(Math.round(minutes / 60), 'hour')
				: words.span(Math.round(minutes / 1_440), 'day');
	return words.clock[doubt.clock](span);
}

/** Entries of one day that are to be believed alike. */
export type Run = { readonly doubt: string | undefined; readonly happened: readonly Happened[] };
export type Day = { readonly date: CalendarDate; readonly runs: readonly Run[] };

/** By the day of the phone's clock in Kenya; an order that a clock set back would change stays. */
export function byDay(happened: readonly Happened[], words: HistoryWords): Day[] {
	const days: {
		date: CalendarDate;
		runs: { doubt: string | undefined; happened: Happened[] }[];
	}[] = [];
	for (const one of happened) {
		const date = dateInKenya(one.entry.at);
		const doubt = doubtSaid(one.doubt, words);
		if (days.at(-1)?.date !== date) days.push({ date, runs: [] });
		const { runs = [] } = days.at(-1) ?? {};
		const last = runs.at(-1);
		if (last && last.doubt === doubt) last.happened.push(one);
		else runs.push({ doubt, happened: [one] });
	}
	return days;
}

function lookUp(
	record: Readonly<Record<string, string>>,
	code: string | number | undefined
): string | undefined {
	const name = String(code);
	return Object.hasOwn(record, name) ? record[name] : undefined;
}
