import { needsPerson } from '#domain/outbox';
import { ownOf } from '#domain/own';
import type { Messages, Language } from '#messages/index';
import type { OutboxRow } from '#storage/database';
import { formatInstant, formatTime } from '#ui/format.ts';

type Words = Messages['outbox'];
export type Tone = 'good' | 'wait' | 'bad';
export type Said = { readonly tag: string; readonly tone: Tone; readonly lines: readonly string[] };
type Told = { readonly words: Words; readonly language: Language; readonly now: number };

const SOON = 10_000;

/** The honest state of one delivery, in sentences. */
export function sayDelivery(row: OutboxRow, told: Told): Said {
	const { words, language, now } = told;
	const is = row.now;
	switch (is.state) {
		case 'queued':
			return sayQueued(row, told);
		case 'sending':
			return {
				tag: words.tags.sending,
				tone: 'good',
				lines: row.uploads.length ? [words.resumes] : []
			};
		case 'held':
			return {
				tag: needsPerson(row) ? words.tags.held : words.tags.queued,
				tone: 'wait',
				lines: [words.held[is.reason]]
			};
		case 'refused': {
			const reason = ownOf(words.refusals, is.code) ?? words.refusedOther(is.code);
			const at = formatInstant(is.at, now, language);
			return { tag: words.tags.refused, tone: 'bad', lines: [reason, words.refusedAt(at)] };
		}
		case 'withdrawn': {
			const at = formatInstant(is.at, now, language);
			const said = row.kind === 'submission' ? words.withdrawnAt(at) : words.withdrawnOtherAt(at);
			return { tag: words.tags.withdrawn, tone: 'wait', lines: [said] };
		}
		case 'delivered': {
			const at = formatInstant(is.at, now, language);
			if (row.kind === 'submission') {
				return { tag: words.tags.delivered, tone: 'good', lines: [words.deliveredAt(at)] };
			}
			return { tag: words.tags.handed, tone: 'good', lines: [words.handedAt(at)] };
		}
	}
}

function sayQueued(row: OutboxRow, { words, language, now }: Told): Said {
	if (row.now.state !== 'queued') throw new Error('Not queued');
	const { reason, notBefore, attempts } = row.now;
	const lines: string[] = [words.reasons[reason ?? 'none']];
	if (attempts > 0) {
		const next =
			notBefore - now < SOON ? words.nextTrySoon : words.nextTry(formatTime(notBefore, language));
		lines.push(`${words.tries(attempts)} ${next}`);
	}
	if (row.handedOver) lines.push(words.handedOver);
	return { tag: words.tags[reason ?? 'queued'], tone: 'wait', lines };
}
