import type { CalendarDate } from './calendar.ts';

/** One cell, one answer, or the rows of a repeatable table. `null` is "cleared". */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
export type Answer = Cell | readonly Row[];
export type Answers = Readonly<Record<string, Answer>>;

/** What is known of one attached file, without its bytes. */
export type DocumentFacts = {
	readonly type: 'image/jpeg' | 'image/png' | 'application/pdf';
	/** bytes of the file as it will be sent */
	readonly size: number;
	/** null while nobody could look inside */
	readonly pages: number | null;
};

/** The only input of rules: visible answers, document facts, named lists and the day. */
export type Facts = {
	readonly answers: Answers;
	readonly documents: Readonly<Record<string, readonly DocumentFacts[]>>;
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly today: CalendarDate;
	/** the row at hand, inside `every` */
	readonly row?: Row;
};
