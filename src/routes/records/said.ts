import type { KeptRecord, RecordContent } from '#domain/record';
import { SUPPORT } from '#domain/message';
import { TRACK, type AskEnvelope } from '#domain/ask';
import { ownOf } from '#domain/own';
import type { NewsEvent } from '#domain/status';
import type { ApplicationName } from '#journey/records';
import type { Language, Messages } from '#messages/index';
import type { Listing } from '#messages/service-text';
import { formatBytes, formatMoney } from '#ui/format.ts';
import { newsSaid } from '../inbox/news-said.ts';
import { told } from '../history/told.ts';
import { personOf } from '../person.ts';

/** What records are told with. */
export type RecordTelling = {
	readonly words: Messages['records'];
	readonly inbox: Messages['inbox'];
	readonly history: Messages['history'];
	/** what the office's words for where an application stands are called */
	readonly events: Readonly<Record<string, string>>;
	readonly listings: Readonly<Record<string, Listing>>;
	readonly language: Language;
};
/** A record in plain words. */
export type SaidRecord = KeptRecord & {
	readonly text: string;
	readonly more: readonly string[];
	readonly service: string | undefined;
	readonly person: string | undefined;
	/** on the receipt of its application */
	readonly number: string | undefined;
};

export function recordSaid(
	record: KeptRecord,
	name: ApplicationName | undefined,
	telling: RecordTelling
): SaidRecord {
	const { words } = telling;
	const said = record.content
		? contentSaid(record.content, telling)
		: { text: words.unreadable, more: [] };
	return {
		...record,
		text: said.text,
		more: said.more.filter((one) => one !== undefined && one !== '') as string[],
		service: serviceSaid(record.application, name, telling),
		person: name && personOf(name.answers),
		number: name?.number
	};
}

export function serviceSaid(
	application: string | null,
	name: ApplicationName | undefined,
	{ words, listings }: RecordTelling
): string | undefined {
	if (application === SUPPORT) return words.support;
	if (application === TRACK) return words.followed;
	return name && (ownOf(listings, name.service)?.name ?? name.service);
}

type Said = { readonly text: string; readonly more: readonly (string | undefined)[] };

function contentSaid(content: RecordContent, telling: RecordTelling): Said {
	const { words, inbox, history, events, language } = telling;
	switch (content.is) {
		case 'news': {
			const text = newsSaid(content.event, { words: inbox, events, language });
			return { text, more: [words.by.office, ...newsMore(content.event, telling)] };
		}
		case 'attempt': {
			const { amount, channel, by, state } = content;
			const way = [ownOf(words.ways, channel) ?? channel, by].filter(Boolean).join(', ');
			const code = state.state === 'paid' ? words.reference(state.reference) : undefined;
			const text = words.attempt(formatMoney(amount, language), way);
			return { text, more: [words.attemptStates[state.state], code] };
		}
		case 'receipt':
			return { text: words.receipt(content.receipt.number), more: [words.receiptMore] };
		case 'letter': {
			const { envelope, state } = content;
			const more = [words.states[state]];
			if ('ask' in envelope) {
				const text = ownOf(history.asks, envelope.ask) ?? words.message;
				return { text, more: [askSaid(envelope, telling), ...more] };
			}
			const text = 'request' in envelope ? words.reply : words.message;
			return { text, more: [envelope.text && words.correction(envelope.text), ...more] };
		}
		case 'documents': {
			const { documents } = content;
			const names = documents.map(({ name, size }) => `${name} (${formatBytes(size, language)})`);
			return { text: words.documents(documents.length), more: [names.join(', ')] };
		}
		case 'act': {
			const { entry, by, doubt } = content;
			const one = told(
				{ entry, by, doubt, application: null, service: undefined },
				{
					...{ words: history, language, events }
				}
			);
			return {
				text: one.text,
				more: [
					words.by[by],
					one.more,
					doubt.clock === 'right' ? undefined : words.clock[doubt.clock]
				]
			};
		}
	}
}

function newsMore({ news }: NewsEvent, { words }: RecordTelling): (string | undefined)[] {
	if (news.kind === 'status') return [news.note];
	if (news.kind === 'message') return [words.correction(news.text)];
	if (news.kind === 'invoice') return [news.invoice.reference];
	if (news.kind === 'held' || news.kind === 'refund')
		return [words.reference(news.money.reference)];
	if (news.kind !== 'payment') return [];
	const { result } = news.payment;
	return [result.state === 'paid' ? words.reference(result.reference) : undefined];
}

function askSaid(ask: AskEnvelope, { words }: RecordTelling): string | undefined {
	if (ask.ask === 'correction') return words.correction(ask.right);
	if (ask.ask === 'withdrawal') return ask.why && words.correction(ask.why);
	return ask.ask === 'track' ? ask.number : undefined;
}

/** Everything that a record can be found by. */
export function findableText(one: SaidRecord, { words }: RecordTelling): string {
	const { text, more, service, person, number, kind } = one;
	return [text, ...more, service, person, number, words.kinds[kind]].filter(Boolean).join(' ');
}
