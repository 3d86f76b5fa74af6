import { isAnswered } from '#domain/condition';
import { isCalendarDate } from '#domain/calendar';
import type { Answer, Row } from '#domain/facts';
import { ownOf } from '#domain/own';
import type { CellQuestion, Question, RowsQuestion } from '#domain/question';
import type { Language, Messages } from '#messages/index';
import type { QuestionText } from '#messages/service-text';
import { countryName, formatDate, formatNumber } from '../format.ts';
import { splitDate } from '../fields/typed-date.ts';

export type Naming = {
	readonly words: Messages['form'];
	readonly review: Messages['review'];
	readonly language: Language;
	/** the name of a list's entry; the id itself where it is the person's own words */
	place(list: string, id: string): string;
};

/** An answer as a person reads it; undefined where there is none. Rows have a way of their own. */
export function answerWords(
	question: CellQuestion,
	text: QuestionText,
	answer: Answer | undefined,
	naming: Naming
): string | undefined {
	if (!isAnswered(answer) || Array.isArray(answer)) return undefined;
	const { words, review, language } = naming;
	switch (question.kind) {
		case 'date':
			if (isCalendarDate(answer)) return formatDate(answer, language);
			return Object.values(splitDate(answer)).filter(Boolean).join(' ');
		case 'choice':
			return ownOf(text.options ?? {}, String(answer)) ?? String(answer);
		case 'yesNo':
			return answer === true
				? (text.options?.yes ?? words.field.yes)
				: (text.options?.no ?? words.field.no);
		case 'confirm':
			return answer === true ? review.check.confirmed : undefined;
		case 'country':
			return /^[A-Z]{2}$/.test(String(answer))
				? countryName(String(answer), language)
				: String(answer);
		case 'number':
			return typeof answer === 'number' ? formatNumber(answer, language) : String(answer);
		case 'place':
			return naming.place(question.list, String(answer));
		default:
			return String(answer);
	}
}

/** The rows of a table, each with its columns in order. */
export function rowsWords(
	question: RowsQuestion,
	text: QuestionText,
	answer: Answer | undefined,
	naming: Naming
): { label: string; words: string | undefined }[][] {
	const rows = Array.isArray(answer) ? (answer as readonly Row[]) : [];
	return rows.map((row) =>
		question.columns.map((column) => {
			const own = text.columns?.[column.id] ?? { label: column.id, required: '' };
			return { label: own.label, words: answerWords(column, own, row[column.id], naming) };
		})
	);
}

/** The lists that these questions name places from. */
export function listsOf(questions: readonly Question[]): string[] {
	const cells = questions.flatMap((one) => (one.kind === 'rows' ? one.columns : [one]));
	return [...new Set(cells.flatMap((one) => (one.kind === 'place' ? [one.list] : [])))];
}
