import type { AskKind } from '#domain/ask';
import type { Money } from '#domain/money';
import type { Channel, PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';
import type { UploadManifest } from '#domain/submission';
import type { AccountEntry } from './accounts/entry.ts';
import type { FaultName } from './fault-names.ts';

/** What the person did with a prompt or on the office's page; `no-answer` is what silence comes to. */
export type PhoneAnswer =
	| 'paid'
	| 'cancelled'
	| 'wrong-pin'
	| 'insufficient'
	| 'busy'
	| 'expired'
	| 'over-limit'
	| 'declined'
	| 'ignored'
	| 'no-answer';

/** One line of the ledger. `mailbox` is the SHA-256 of a device's token; `content` that of a request. */
export type Entry =
	| AccountEntry
	| {
			readonly kind: 'upload';
			readonly id: string;
			readonly mailbox: string;
			readonly size: number;
			readonly digest: string;
			readonly step: 'created' | 'stored' | 'thrown-away';
	  }
	| {
			readonly kind: 'submission';
			readonly id: string;
			readonly mailbox: string;
			/** whose; absent where the service needs none */
			readonly account?: string;
			readonly application: string;
			readonly service: string;
			readonly version: number;
			/** of the JWE */
			readonly digest: string;
			readonly content: string;
			readonly envelope: string;
			readonly documents: readonly UploadManifest[];
			readonly number: string;
			/** of the code that it can be followed by */
			readonly access?: string;
			/** the JWS as first answered: a replay gets these very bytes */
			readonly receipt: string;
	  }
	| {
			readonly kind: 'reply';
			readonly id: string;
			readonly mailbox: string;
			readonly submission: string;
			readonly request: string;
			readonly content: string;
			readonly envelope: string;
			readonly documents: readonly UploadManifest[];
	  }
	/** of the person's own accord; `thread`: `support`, or a submission */
	| {
			readonly kind: 'message';
			readonly id: string;
			readonly mailbox: string;
			readonly thread: string;
			readonly content: string;
			readonly envelope: string;
			readonly documents: readonly UploadManifest[];
	  }
	/** asked about an application that is here: a time, a correction, a withdrawal, a code; or where one stands */
	| {
			readonly kind: 'ask';
			readonly id: string;
			readonly mailbox: string;
			/** `track` where it is asked from another device */
			readonly submission: string;
			readonly ask: AskKind;
			readonly content: string;
			/** absent where it holds a code */
			readonly envelope?: string;
			/** of a new code */
			readonly hash?: string;
			/** SHA-256 of the number that was typed, and whether its code was right */
			readonly number?: string;
			readonly right?: boolean;
	  }
	| {
			readonly kind: 'payment';
			readonly id: string;
			readonly mailbox: string;
			readonly submission: string;
			readonly invoice: string;
			readonly amount: Money;
			readonly content: string;
			readonly payer: string;
			/** the M-Pesa prompt where it says nothing */
			readonly channel?: Channel;
			/** of a confirmation from the phone's own menu */
			readonly code?: string;
	  }
	/** `reference`: only where money moved */
	| {
			readonly kind: 'phone';
			readonly payment: string;
			readonly answer: PhoneAnswer;
			readonly code: number | string | null;
			readonly reference: string | null;
	  }
	/** money that came from a phone's own menu; `captured` says that it moved */
	| {
			readonly kind: 'paybill';
			readonly code: string;
			/** as it was typed */
			readonly account: string;
			readonly amount: Money;
			readonly phone: string;
	  }
	/** to which invoice it was put */
	| { readonly kind: 'matched'; readonly code: string; readonly invoice: string }
	/** money went back; `of`: the code it had come with */
	| {
			readonly kind: 'refunded';
			readonly id: string;
			readonly of: string;
			readonly amount: Money;
			readonly reference: string;
	  }
	/** money moved */
	| {
			readonly kind: 'captured';
			readonly payment: string;
			readonly invoice: string;
			readonly amount: Money;
			readonly reference: string;
	  }
	| {
			readonly kind: 'callback';
			readonly payment: string;
			readonly fate: 'sent' | 'again' | 'late' | 'never';
	  }
	/** what the office knows of an attempt from now on */
	| { readonly kind: 'result'; readonly result: PaymentResult }
	| { readonly kind: 'news'; readonly mailbox: string; readonly event: NewsEvent }
	/** where a browser may be woken; null: no more */
	| {
			readonly kind: 'subscription';
			readonly id: string;
			readonly mailbox: string;
			readonly endpoint: string | null;
	  }
	/** what the push service answered; 0 where it was not reached */
	| { readonly kind: 'pushed'; readonly subscription: string; readonly status: number }
	/** the same request once more: answered as before, nothing changed */
	| {
			readonly kind: 'replayed';
			readonly of: 'submission' | 'reply' | 'message' | 'ask' | 'payment';
			readonly id: string;
	  }
	| {
			readonly kind: 'refused';
			readonly of: 'submission' | 'reply' | 'message' | 'payment';
			readonly id: string;
			readonly code: string;
			readonly detail: string;
	  }
	| { readonly kind: 'fault'; readonly fault: FaultName; readonly route: string };

/** `at`: ISO instant, by the office's clock. */
export type LedgerLine = Entry & { readonly seq: number; readonly at: string };
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;
export type LineOf<Kind extends Entry['kind']> = EntryOf<Kind> & LedgerLine;
