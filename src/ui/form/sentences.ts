import type { CalendarDate } from '#domain/calendar';
import type { Answer, Row } from '#domain/facts';
import type { Problem, Question } from '#domain/question';
import type { Language, Messages } from '#messages/index';
import { fill, type QuestionText, type ServiceText } from '#messages/service-text';
import { isCalendarDate } from '#domain/calendar';
import { formatDate } from '../format.ts';
import { dateFault } from '../fields/typed-date.ts';

type Words = Messages['form'];

/** A catalog newer than its sentences still shows something that can be answered. */
export function textOf(
	texts: Readonly<Record<string, QuestionText>> | undefined,
	id: string,
	words: Words
): QuestionText {
	return texts?.[id] ?? { label: id, required: words.problems.required };
}

/** A year to show in an example: near enough to be plausible. */
export function exampleYear(
	question: Extract<Question, { kind: 'date' }>,
	today: CalendarDate
): number {
	const year = Number(today.slice(0, 4));
	if (question.usually === 'future') return year + 1;
	const birth = question.autocomplete === 'bday' || /birth/i.test(question.id);
	return birth ? year - 30 : year - 2;
}

export type ProblemPlace = {
	readonly question: Question;
	readonly text: QuestionText;
	readonly answer: Answer | undefined;
	readonly words: Words;
	readonly today: CalendarDate;
};

/** What a person reads about one problem, beside the field. */
export function problemSentence(problem: Problem, at: ProblemPlace): string {
	const cell = cellOf(problem, at);
	if (cell) return problemSentence({ ...problem, path: cell.question.id }, cell);
	const { question, text, answer, words, today } = at;
	const limit = problem.limit ?? 0;
	switch (problem.code) {
		case 'required':
			return text.required;
		case 'badFormat':
			return text.badFormat ?? words.problems.badFormat[problem.format ?? 'name'];
		case 'notADate': {
			const fault = dateFault(answer);
			if (fault === 'incomplete') return words.problems.dateIncomplete;
			if (fault === 'noSuchDate' || question.kind !== 'date') return words.problems.notADate;
			return words.problems.shortYear(String(exampleYear(question, today)));
		}
		case 'tooLong':
		case 'tooLow':
		case 'tooHigh':
		case 'tooFewRows':
		case 'tooManyRows':
			return words.problems[problem.code](limit);
		case 'notAnOption':
		case 'notANumber':
		case 'notWhole':
			return words.problems[problem.code];
	}
}

/** The same, for the summary at the top, where the question has to be named. */
export function summarySentence(problem: Problem, at: ProblemPlace): string {
	const [, row] = problem.path.split('.');
	const cell = cellOf(problem, at);
	const sentence = problemSentence(problem, at);
	if ((cell ?? at).question.kind === 'confirm') return sentence;
	const label = (cell ?? at).text.label;
	const named = labelled(label, sentence);
	return row === undefined
		? named
		: at.words.problems.inRow(rowName(at.text, Number(row), at.words), named);
}

/** A label and what belongs to it; a question has its mark already. */
export function labelled(label: string, text: string): string {
	return /[?:.]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`;
}

/** "Hotel 2"; `index` counts from 0. */
export function rowName(text: QuestionText, index: number, words: Words): string {
	return text.row ? fill(text.row, { n: String(index + 1) }) : words.field.row(index + 1);
}

/** A rule's sentences take dates in the person's language. */
export function ruleWords(
	text: ServiceText,
	rule: string,
	params: Readonly<Record<string, string>>,
	language: Language
): { title: string; violated: string; mend: string } {
	const id = rule.replace(/^rule:/, '');
	const found = text.rules[id];
	if (!found) return { title: id, violated: id, mend: '' };
	const written = Object.fromEntries(
		Object.entries(params).map(([name, value]) => [
			name,
			isCalendarDate(value) ? formatDate(value, language) : value
		])
	);
	return {
		title: found.title,
		violated: fill(found.violated, written),
		mend: fill(found.mend, written)
	};
}

function cellOf(problem: Problem, at: ProblemPlace): ProblemPlace | undefined {
	const [, row, column = ''] = problem.path.split('.');
	if (row === undefined || at.question.kind !== 'rows') return undefined;
	const question = at.question.columns.find(({ id }) => id === column);
	const rows = Array.isArray(at.answer) ? (at.answer as readonly Row[]) : [];
	return (
		question && {
			...at,
			question,
			text: textOf(at.text.columns, column, at.words),
			answer: rows[Number(row)]?.[column]
		}
	);
}
