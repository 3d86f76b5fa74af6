import type { Actor, AuditEntry, ClockDoubt } from './audit.ts';
import type { AskEnvelope } from './ask.ts';
import type { MessageEnvelope } from './message.ts';
import type { Money } from './money.ts';
import type { AttemptState, Channel } from './payment.ts';
import type { Receipt } from './receipt.ts';
import type { NewsEvent } from './status.ts';
import type { ReplyEnvelope } from './submission.ts';

export const recordKinds = [
	'payment',
	'receipt',
	'message',
	'decision',
	'document',
	'act'
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How far what a person sent has come. */
export type SentState = 'waiting' | 'delivered' | 'refused' | 'withdrawn';

/** What a record is, opened. */
export type RecordContent =
	| { readonly is: 'news'; readonly event: NewsEvent }
	| {
			readonly is: 'attempt';
			readonly amount: Money;
			readonly channel: Channel;
			/** the phone that was asked to pay, or the code of the confirmation */
			readonly by: string;
			readonly state: AttemptState;
	  }
	| { readonly is: 'receipt'; readonly receipt: Receipt }
	| {
			readonly is: 'letter';
			readonly envelope: ReplyEnvelope | AskEnvelope | MessageEnvelope;
			readonly state: SentState;
	  }
	| { readonly is: 'documents'; readonly documents: readonly SentDocument[] }
	| {
			readonly is: 'act';
			readonly entry: AuditEntry;
			readonly by: Actor;
			readonly doubt: ClockDoubt;
	  };

export type SentDocument = {
	readonly slot: string;
	readonly name: string;
	/** bytes */
	readonly size: number;
	/** SHA-256, lower-case hex */
	readonly digest: string;
};

/** One line of the records. */
export type KeptRecord = {
	readonly id: string;
	/** ms since the epoch; of what the office did, by its clock */
	readonly at: number;
	readonly kind: RecordKind;
	/** null: of none, or of none that is known */
	readonly application: string | null;
	/** nothing where it does not open */
	readonly content: RecordContent | undefined;
};

/** Which records are wanted; what is absent does not matter. */
export type RecordFilter = {
	readonly kind?: RecordKind;
	readonly application?: string;
	/** ms: from this moment on, and before that one */
	readonly from?: number;
	readonly until?: number;
};

const MONEY: readonly string[] = ['invoice', 'payment', 'held', 'refund'];

export function kindOfNews({ news }: NewsEvent): RecordKind {
	if (news.kind === 'status') return 'decision';
	return MONEY.includes(news.kind) ? 'payment' : 'message';
}

/**
 * Acts that have a record of another kind: it says the same, and more. What was done with the account, and
 * that something of one's own arrived, stands in the log alone.
 */
export function hasRecordOfItsOwn({ act, detail }: AuditEntry): boolean {
	if (act === 'delivered') return detail['kind'] === 'submission';
	return ['news', 'payment-started', 'replied', 'message-sent', 'asked'].includes(act);
}

export function fits(
	{ kind, application, from = -Infinity, until = Infinity }: RecordFilter,
	one: Pick<KeptRecord, 'at' | 'kind' | 'application'>
): boolean {
	if (kind !== undefined && one.kind !== kind) return false;
	if (application !== undefined && one.application !== application) return false;
	return one.at >= from && one.at < until;
}
