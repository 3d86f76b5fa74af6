/* What a bundle is: the maker and the checker both keep to this, and docs/bundle-format.md says it in words. */

export const FORMAT = 'kibali-bundle';
export const VERSION = 1;
export const MANIFEST = 'manifest.json';
/** bytes: a cheap phone holds a file like this in memory, once as it is and once in parts */
export const LARGEST = 128 * 1024 * 1024;
export const MOST_FILES = 1_000;

export const fileKinds = [
	...(['summary', 'answers', 'sealed', 'receipts', 'documents'] as const),
	...(['payments', 'messages', 'decisions', 'timeline', 'history'] as const)
];
export type FileKind = (typeof fileKinds)[number];

export type BundleFile = {
	readonly path: string;
	readonly kind: FileKind;
	readonly bytes: Uint8Array<ArrayBuffer>;
};

export type CheckResult = 'passed' | 'failed' | 'missing';
export type CheckWhy =
	/** the office has not answered yet */
	| 'no-receipt'
	/** the very text that was sent is not kept any more */
	| 'no-letter'
	| 'signature'
	/** the document's bytes are not here any more */
	| 'gone'
	/** they are here, and are not those that were sealed */
	| 'changed'
	| 'history';
/** One thing that was looked at on the maker's device. `of`: the receipt's number, or a document's name. */
export type Check = {
	readonly check: 'receipt' | 'document' | 'history';
	readonly of: string;
	readonly result: CheckResult;
	readonly why?: CheckWhy;
};

export type Manifest = {
	readonly format: typeof FORMAT;
	readonly version: number;
	/** ISO instant, by the maker's clock */
	readonly madeAt: string;
	readonly office: string;
	/** which of the office's keys receipts were checked against */
	readonly officeKey: string;
	readonly application: string;
	readonly service: string;
	readonly files: readonly ListedFile[];
	readonly checks: readonly Check[];
};
export type ListedFile = {
	readonly path: string;
	readonly kind: FileKind;
	/** bytes */
	readonly size: number;
	/** SHA-256, lower-case hex */
	readonly sha256: string;
};

/** `answers/<n>.json` */
export type SignedAnswers = {
	readonly submission: string;
	readonly createdAt: number;
	readonly service: string;
	readonly version: number;
	readonly answers: Readonly<Record<string, unknown>>;
	readonly evidence: readonly ListedEvidence[];
	readonly findings: readonly unknown[];
	readonly declaration: unknown;
	readonly total: readonly unknown[];
	readonly audit?: string;
};
export type ListedEvidence = {
	readonly slot: string;
	readonly name: string;
	readonly type: string;
	readonly size: number;
	/** SHA-256 of the document, as it was sealed into the application */
	readonly digest: string;
	/** where it is in the bundle; null where it is not */
	readonly file: string | null;
};
