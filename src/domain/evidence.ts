import type { Condition } from './condition.ts';
import type { DocumentFacts } from './facts.ts';
import type { Sourced } from './source.ts';

export type FileKind = 'jpeg' | 'png' | 'pdf';

/** What must be shown. */
export type EvidenceSlot = Sourced & {
	readonly id: string;
	/** a key of `catalog/documents`: what kind of paper it is, and its sentences */
	readonly document: string;
	/** needed only while this is `met` */
	readonly when?: Condition;
	readonly optional?: true;
	/** asked for after approval, not with the application */
	readonly stage?: 'issuance';
	readonly accepts: readonly FileKind[];
	/** bytes of one file */
	readonly maxBytes: number;
	readonly maxFiles: number;
};

/** The document that shows it. Its bytes are stored beside, under the same id. */
export type Evidence = DocumentFacts & {
	readonly id: string;
	readonly application: string;
	readonly slot: string;
	/** the file's name as the applicant knows it */
	readonly name: string;
	/** SHA-256 of the bytes, lower-case hex */
	readonly digest: string;
	/** pixels; null for a PDF */
	readonly width: number | null;
	readonly height: number | null;
	/** bytes of the file as it was picked */
	readonly originalSize: number;
	/** a small JPEG as a data URL, or null where none could be drawn */
	readonly thumbnail: string | null;
	/** ms since the epoch */
	readonly addedAt: number;
};
