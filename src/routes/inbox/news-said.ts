import { dateInKenya, type CalendarDate } from '#domain/calendar';
import { ownOf } from '#domain/own';
import type { NewsEvent } from '#domain/status';
import type { Language, Messages } from '#messages/index';
import { formatMoney } from '#ui/format.ts';

type Words = Messages['inbox'];
/** `events`: what the office's words for where an application stands are called. */
export type NewsWords = {
	readonly words: Words;
	readonly events: Readonly<Record<string, string>>;
	readonly language: Language;
};

/** One piece of news in plain words; a word that is not known here stays the office's own. */
export function newsSaid({ news }: NewsEvent, { words, events, language }: NewsWords): string {
	if (news.kind === 'status') return ownOf(events, news.status) ?? news.status;
	if (news.kind === 'request' && news.request.text) return words.request(news.request.text);
	if (news.kind === 'invoice') return words.invoice(formatMoney(news.invoice.amount, language));
	if (news.kind === 'payment') {
		const { result, amount } = news.payment;
		const say = ownOf(words.payment, result.state);
		return say?.(formatMoney(amount, language)) ?? words.other;
	}
	return ownOf(words.kinds, news.kind) ?? words.other;
}

type Told = { readonly event: NewsEvent; readonly unread: boolean };
/** What the office said of one application in one go. */
export type Batch<Item> = { readonly items: readonly Item[] };
export type Day<Item> = {
	/** null: the office named no time that is one */
	readonly date: CalendarDate | null;
	readonly batches: readonly Batch<Item>[];
};

const TOGETHER = 60_000;

/** By the day in Kenya; what came together, of one application and equally read, stands together. */
export function byDay<Item extends Told>(items: readonly Item[]): Day<Item>[] {
	const days: { date: CalendarDate | null; batches: { items: Item[] }[] }[] = [];
	for (const item of items) {
		const at = Date.parse(item.event.at);
		const date = Number.isNaN(at) ? null : dateInKenya(at);
		let day = days.at(-1);
		if (!day || day.date !== date) days.push((day = { date, batches: [] }));
		const batch = day.batches.at(-1)?.items;
		const last = batch?.at(-1);
		if (batch && last && belongs(last, item)) batch.push(item);
		else day.batches.push({ items: [item] });
	}
	return days;
}

function belongs(one: Told, other: Told): boolean {
	const apart = Math.abs(Date.parse(one.event.at) - Date.parse(other.event.at));
	return (
		one.event.submission === other.event.submission &&
		one.unread === other.unread &&
		!(apart >= TOGETHER)
	);
}
