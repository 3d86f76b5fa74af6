import type { Answers } from './facts.ts';
import type { Finding } from './requirement.ts';

/** The statement that it is true: which text, and when it was signed. */
export type Declaration = {
	/** version of the text that was shown */
	readonly text: string;
	readonly language: string;
	/** the name typed as signature */
	readonly signedBy: string;
	/** ISO instant, by the applicant's clock */
	readonly signedAt: string;
};

/** One document as the envelope lists it. `key` and `iv` open the upload (AES-256-GCM), base64url. */
export type SealedEvidence = {
	readonly slot: string;
	readonly name: string;
	readonly type: string;
	/** bytes, in clear */
	readonly size: number;
	/** SHA-256 of the clear bytes, lower-case hex */
	readonly digest: string;
	/** the upload that carries it */
	readonly upload: string;
	readonly key: string;
	readonly iv: string;
};

/**
 * The immutable content of a submission. `id` is the idempotency key. It travels as a JWE to the
 * office's key.
 */
export type Envelope = {
	readonly id: string;
	readonly application: string;
	readonly service: string;
	/** the service's content that `findings` were judged by; its draft may be older */
	readonly version: number;
	readonly answers: Answers;
	readonly evidence: readonly SealedEvidence[];
	readonly findings: readonly Finding[];
	readonly declaration: Declaration;
	/** the head of the applicant's log as this was sealed; absent in older ones */
	readonly audit?: string;
	/** the hash of the code that it can be followed by on another device: `accessHash`; absent in older ones */
	readonly access?: string;
};

/** A reply to the office's request for more. */
export type ReplyEnvelope = {
	readonly id: string;
	readonly submission: string;
	readonly request: string;
	readonly text: string;
	readonly evidence: readonly SealedEvidence[];
};

/** One sealed document on its way; the far side checks size and digest of exactly these bytes. */
export type UploadManifest = {
	/** deterministic per submission and digest */
	readonly id: string;
	/** bytes, sealed */
	readonly size: number;
	/** SHA-256 of the sealed bytes, lower-case hex */
	readonly digest: string;
};
