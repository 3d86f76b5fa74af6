import { LONGEST_FRESH, type Delivery } from '#domain/outbox';
import { ownOf } from '#domain/own';
import type { AttemptState, Channel } from '#domain/payment';
import type { Messages } from '#messages/index';

export type AttemptSaid = {
	readonly title: string;
	readonly text: string;
	readonly tone: 'info' | 'good' | 'wait' | 'bad';
	/** what the applicant may do about it */
	readonly may: { readonly release: boolean; readonly agree: boolean; readonly cancel: boolean };
};

type Row = Pick<Delivery, 'now' | 'handedOver'> & Pick<Partial<Delivery>, 'freshFor'>;
type Words = Messages['payment'];
/** `failures`: what its channel says otherwise than all others */
type Of = {
	readonly channel: Channel;
	readonly failures?: Messages['paying']['failures'][Channel];
};

const NOTHING = { release: false, agree: false, cancel: false };
const CANCEL = { ...NOTHING, cancel: true };

/** The words for an attempt, as honest as its outbox row: what may have left is no longer "waiting". */
export function attemptSaid(
	words: Words,
	attempt: AttemptState,
	row: Row | undefined,
	{ channel, failures: own }: Of = { channel: 'mpesa' }
): AttemptSaid {
	const { states, failures } = words;
	switch (attempt.state) {
		case 'paid':
			return { ...states.paid, tone: 'good', may: NOTHING };
		case 'failed': {
			const { code } = attempt;
			const said = ownOf(own ?? {}, code) ?? ownOf(failures, code) ?? failures['other']!;
			const why = row?.now.state === 'refused' ? ownOf(words.refusals, row.now.code) : undefined;
			return { ...said, ...(why ? { text: why } : {}), tone: 'bad', may: NOTHING };
		}
		case 'prompted':
		case 'checking':
			return { ...onItsWay(words, channel, attempt.state), tone: 'wait', may: NOTHING };
		case 'held':
			return { ...held(words, row), tone: 'wait' };
		case 'waiting': {
			const { state } = row?.now ?? {};
			if (channel === 'paybill') return { ...states.waitingCode, tone: 'wait', may: mayStop(row) };
			if (row?.handedOver && state !== 'sending') {
				return { ...onItsWay(words, channel, 'checking'), tone: 'wait', may: NOTHING };
			}
			if (channel === 'hosted') return { ...states.waitingPage, tone: 'wait', may: mayStop(row) };
			if (state === 'sending') return { ...states.sending, tone: 'info', may: NOTHING };
			return { ...states.waiting, tone: 'wait', may: CANCEL };
		}
		case 'withdrawn':
			return { title: words.cancelled, text: '', tone: 'info', may: NOTHING };
	}
}

function onItsWay(words: Words, channel: Channel, state: 'prompted' | 'checking') {
	return words.ways[channel][state] ?? words.states[state];
}

function mayStop(row: Row | undefined): AttemptSaid['may'] {
	return row?.now.state === 'queued' && !row.handedOver ? CANCEL : NOTHING;
}

function held({ states }: Words, row: Row | undefined): Omit<AttemptSaid, 'tone'> {
	const reason = row?.now.state === 'held' ? row.now.reason : 'applicant-away';
	if (reason === 'invoice-awaited') return { ...states.awaiting, may: CANCEL };
	if (reason !== 'applicant-away') return { ...states.changed, may: { ...CANCEL, agree: true } };
	// for longer than somebody stands beside a phone it was allowed to go by itself
	const late = (row?.freshFor ?? 0) > LONGEST_FRESH ? states.over : states.held;
	return { ...late, may: { ...CANCEL, release: true } };
}
