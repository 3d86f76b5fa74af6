import type { Delivery } from '#domain/outbox';
import { ownOf } from '#domain/own';
import type { AttemptState } from '#domain/payment';
import type { Messages } from '#messages/index';

export type AttemptSaid = {
	readonly title: string;
	readonly text: string;
	readonly tone: 'info' | 'good' | 'wait' | 'bad';
	/** what the applicant may do about it */
	readonly may: { readonly release: boolean; readonly cancel: boolean };
};

const NOTHING = { release: false, cancel: false };

/** The words for an attempt, as honest as its outbox row: what may have left is no longer "waiting". */
export function attemptSaid(
	words: Messages['payment'],
	attempt: AttemptState,
	row: Pick<Delivery, 'now' | 'handedOver'> | undefined
): AttemptSaid {
	const { states, failures } = words;
	switch (attempt.state) {
		case 'paid':
			return { ...states.paid, tone: 'good', may: NOTHING };
		case 'failed': {
			const said = failures[attempt.code] ?? failures['other']!;
			const why = row?.now.state === 'refused' ? ownOf(words.refusals, row.now.code) : undefined;
			return { ...said, ...(why ? { text: why } : {}), tone: 'bad', may: NOTHING };
		}
		case 'prompted':
		case 'checking':
			return { ...states[attempt.state], tone: 'wait', may: NOTHING };
		case 'held': {
			const away = row?.now.state !== 'held' || row.now.reason === 'applicant-away';
			const said = away ? states.held : states.changed;
			return { ...said, tone: 'wait', may: { release: away, cancel: true } };
		}
		case 'waiting': {
			if (row?.now.state === 'sending') return { ...states.sending, tone: 'info', may: NOTHING };
			if (row?.handedOver) return { ...states.checking, tone: 'wait', may: NOTHING };
			return { ...states.waiting, tone: 'wait', may: { release: false, cancel: true } };
		}
		case 'withdrawn':
			return { title: words.cancelled, text: '', tone: 'info', may: NOTHING };
	}
}
