import type { AccountAct, AccountAnswer } from '#domain/account';
import type { Outcome, WaitReason } from '#domain/outbox';
import type { Channel, PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';
import type { UploadManifest } from '#domain/submission';

/** An outcome that may carry what the far side said; only a success carries it. */
export type Answered<Body> =
	| { readonly outcome: 'accepted' | 'duplicate'; readonly body: Body }
	| Exclude<Outcome, { outcome: 'accepted' | 'duplicate' }>;

export type SubmissionCall = {
	readonly id: string;
	readonly service: string;
	readonly version: number;
	/** JWE compact, to the office's key */
	readonly envelope: string;
	readonly documents: readonly UploadManifest[];
};
export type ReplyCall = Omit<SubmissionCall, 'service' | 'version'> & {
	readonly submission: string;
};
export type PaymentCall = {
	readonly id: string;
	readonly submission: string;
	readonly invoice: string;
	readonly amount: { readonly currency: string; readonly minor: number };
	readonly channel: Channel;
	/** JWE compact of a `Payer`, to the office's key */
	readonly payer: string;
};
/** What the office needs to ask for the money, or to find it: of a prompt, of a code, of neither. */
export type Payer = { readonly phone: string } | { readonly code: string } | Record<string, never>;
/** `sealed`: JWE compact of an `AccountLetter`, to the office's key. */
export type AccountCall = {
	readonly id: string;
	readonly act: AccountAct;
	readonly sealed: string;
};
export type UploadCall = UploadManifest & { readonly bytes: ArrayBuffer };

/** `etag`: what the far side calls it. */
export type CatalogHeard = { readonly jws: string; readonly etag: string | null };

export type Health =
	/** `time`: the server's clock, ms since the epoch */
	| { readonly reach: 'office'; readonly office: string; readonly time: number }
	| { readonly reach: Extract<WaitReason, 'offline' | 'unreachable' | 'portal' | 'server'> };

/**
 * The far side. Never throws: each call comes to an outcome. Every call is idempotent on its id, and
 * carries the device's mailbox token as its bearer.
 */
export type Gateway = {
	health(): Promise<Health>;
	/** Resumes from the far side's offset. `confirmed` is called with the bytes it holds. */
	upload(call: UploadCall, confirmed: (bytes: number) => void): Promise<Outcome>;
	/** `receipt`: a JWS, not yet verified. */
	submit(call: SubmissionCall): Promise<Answered<{ receipt: string }>>;
	/** Asks for what the office holds; `accepted` with null when it never heard of it. */
	findSubmission(id: string): Promise<Answered<{ receipt: string } | null>>;
	reply(call: ReplyCall): Promise<Answered<null>>;
	pay(call: PaymentCall): Promise<Answered<PaymentResult>>;
	/** Asks what became of an attempt; `accepted` with null when the far side never heard of it. */
	findPayment(id: string): Promise<Answered<PaymentResult | null>>;
	/** Asks for something about the account; proves the device's key with it. */
	account(call: AccountCall): Promise<Answered<AccountAnswer>>;
	/**
	 * The signed catalog, not yet verified; null when it is still the one that was named `etag`. A body
	 * that does not end is cut off, and counts as none.
	 */
	catalog(etag: string | null): Promise<Answered<CatalogHeard | null>>;
	/** Tells where the office may wake this device's browser; null: no more. */
	wakeAt(id: string, endpoint: string | null): Promise<Answered<null>>;
	/** News after a cursor, in order. */
	events(after: number): Promise<Answered<{ events: readonly NewsEvent[]; cursor: number }>>;
};
