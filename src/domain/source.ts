import type { CalendarDate } from './calendar.ts';

/**
 * How well a fact is known. `official`: a government page or notice. `secondary`: law firm, news,
 * adviser, or a portal as observed. `conflicting`: sources disagree, and the app says so.
 * `assumed`: our own default where no source was found; shown as such.
 */
export type Confidence = 'official' | 'secondary' | 'conflicting' | 'assumed';

/** Where a fact comes from. `asOf`: the day or month it speaks for, `YYYY`, `YYYY-MM` or a date. */
export type Source = {
	readonly title: string;
	readonly url?: string;
	readonly asOf: string;
};

/** Carried by each requirement, document and fee. */
export type Sourced = {
	/** a key of the service's `sources` */
	readonly source: string;
	readonly confidence: Confidence;
	readonly effectiveFrom: CalendarDate;
};
