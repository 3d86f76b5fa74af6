import { isAnswered, type Condition } from './condition.ts';
import { isCalendarDate } from './calendar.ts';
import { matchesFormat, type FormatName } from './format.ts';
import type { Answer, Cell, Row } from './facts.ts';

type Common = {
	/** unique in its service; also the name of its fact and of its sentences */
	readonly id: string;
	/** asked only while this is `met`; may read only questions that stand before it */
	readonly when?: Condition;
	readonly optional?: true;
	/** the HTML autocomplete token, on the applicant's own details only */
	readonly autocomplete?: string;
};

export type TextQuestion = Common & {
	readonly kind: 'text' | 'longText' | 'email' | 'phone';
	/** characters */
	readonly maxLength: number;
	readonly format?: FormatName;
};
export type NumberQuestion = Common & {
	readonly kind: 'number';
	readonly min: number;
	readonly max: number;
	/** parts of a whole are taken too, as cents */
	readonly fractions?: true;
};
/** A calendar date. `usually` only guides the hint and the year's order, never the verdict. */
export type DateQuestion = Common & { readonly kind: 'date'; readonly usually: 'past' | 'future' };
/** One of a few options, shown as radios; each option has a sentence. */
export type ChoiceQuestion = Common & {
	readonly kind: 'choice';
	readonly options: readonly string[];
};
export type YesNoQuestion = Common & { readonly kind: 'yesNo' };
/** A statement to tick; only `true` answers it. */
export type ConfirmQuestion = Common & { readonly kind: 'confirm' };
/** ISO 3166-1 alpha-2. */
export type CountryQuestion = Common & { readonly kind: 'country' };
/** An entry of a searchable list (`airports`, `airlines` …), or the person's own words if `freeEntry`. */
export type PlaceQuestion = Common & {
	readonly kind: 'place';
	readonly list: string;
	readonly freeEntry?: true;
};
export type CellQuestion =
	| TextQuestion
	| NumberQuestion
	| DateQuestion
	| ChoiceQuestion
	| YesNoQuestion
	| ConfirmQuestion
	| CountryQuestion
	| PlaceQuestion;
/** A repeatable table. Its columns' conditions read `row.<column>`. */
export type RowsQuestion = Common & {
	readonly kind: 'rows';
	readonly columns: readonly CellQuestion[];
	readonly minRows: number;
	readonly maxRows: number;
};
export type Question = CellQuestion | RowsQuestion;

/** What the pages of a long form are about: the task list groups them by it. */
export type SectionPart =
	'applicant' | 'request' | 'person' | 'contact' | 'kenya' | 'family' | 'background' | 'papers';

/** One page of the form. */
export type Section = {
	readonly id: string;
	/** where it begins; the pages after it belong to it too, until the next one */
	readonly part?: SectionPart;
	readonly when?: Condition;
	readonly questions: readonly Question[];
};

export type ProblemCode =
	| 'required'
	| 'tooLong'
	| 'badFormat'
	| 'notADate'
	| 'notAnOption'
	| 'notANumber'
	| 'notWhole'
	| 'tooLow'
	| 'tooHigh'
	| 'tooFewRows'
	| 'tooManyRows';

/** What is wrong with one answer by itself. `format` goes with `badFormat`; `limit` with the counts. */
export type Problem = {
	readonly code: ProblemCode;
	/** question, or question.row.column */
	readonly path: string;
	readonly format?: FormatName;
	readonly limit?: number;
};

/**
 * Judges the shape of one answer; rules between answers are requirements.
 * `known` are the list entries of a place question; without them any text passes.
 */
export function problemsWith(question: Question, answer: Answer | undefined): Problem[] {
	if (question.kind === 'rows') return problemsWithRows(question, answer);
	return problemsWithCell(
		question,
		Array.isArray(answer) ? null : (answer as Cell | undefined),
		question.id
	);
}

function problemsWithRows(question: RowsQuestion, answer: Answer | undefined): Problem[] {
	const rows = Array.isArray(answer) ? (answer as readonly Row[]) : [];
	const path = question.id;
	if (rows.length === 0 && (question.optional || question.minRows === 0)) return [];
	if (rows.length === 0) return [{ code: 'required', path }];
	const problems: Problem[] = [];
	if (rows.length < question.minRows) {
		problems.push({ code: 'tooFewRows', path, limit: question.minRows });
	}
	if (rows.length > question.maxRows) {
		problems.push({ code: 'tooManyRows', path, limit: question.maxRows });
	}
	rows.forEach((row, index) => {
		for (const column of question.columns) {
			problems.push(...problemsWithCell(column, row[column.id], `${path}.${index}.${column.id}`));
		}
	});
	return problems;
}

function problemsWithCell(
	question: CellQuestion,
	value: Cell | undefined,
	path: string
): Problem[] {
	if (!isAnswered(value) || (question.kind === 'confirm' && value !== true)) {
		return question.optional ? [] : [{ code: 'required', path }];
	}
	const problem = shapeProblem(question, value);
	return problem ? [{ ...problem, path }] : [];
}

function shapeProblem(
	question: CellQuestion,
	value: Exclude<Cell, null>
): Omit<Problem, 'path'> | undefined {
	switch (question.kind) {
		case 'text':
		case 'longText':
		case 'email':
		case 'phone': {
			const text = String(value);
			if (text.length > question.maxLength) return { code: 'tooLong', limit: question.maxLength };
			const format = formatOf(question);
			return format && !matchesFormat(format, text) ? { code: 'badFormat', format } : undefined;
		}
		case 'number':
			if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'notANumber' };
			if (!question.fractions && !Number.isInteger(value)) return { code: 'notWhole' };
			if (value < question.min) return { code: 'tooLow', limit: question.min };
			return value > question.max ? { code: 'tooHigh', limit: question.max } : undefined;
		case 'date':
			return isCalendarDate(value) ? undefined : { code: 'notADate' };
		case 'choice':
			return question.options.includes(String(value)) ? undefined : { code: 'notAnOption' };
		case 'yesNo':
		case 'confirm':
			return typeof value === 'boolean' ? undefined : { code: 'notAnOption' };
		case 'country':
			return /^[A-Z]{2}$/.test(String(value)) ? undefined : { code: 'notAnOption' };
		case 'place':
			return String(value).length <= 120 ? undefined : { code: 'tooLong', limit: 120 };
	}
}

/** The format that applies: the question's own, else its kind's. */
export function formatOf(question: TextQuestion): FormatName | undefined {
	if (question.format) return question.format;
	if (question.kind === 'email' || question.kind === 'phone') return question.kind;
	return undefined;
}
