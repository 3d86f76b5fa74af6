import type { CalendarDate } from '#domain/calendar';
import { tidy } from '#domain/format';
import type { Answer, Answers, Cell, DocumentFacts, Row } from '#domain/facts';
import { formatOf, type CellQuestion, type Question } from '#domain/question';
import { factsOf, visibleSections, type ServiceDefinition } from '#domain/service';

/** What a section's page works on: answers outside the section, and what else its questions may read. */
export type SectionFacts = {
	readonly service: ServiceDefinition;
	readonly section: string;
	readonly answers: Answers;
	readonly documents: Readonly<Record<string, readonly DocumentFacts[]>>;
	readonly today: CalendarDate;
};

/** The questions of a section as its answers stand. */
export function questionsShown(at: SectionFacts, values: Answers): readonly Question[] {
	const facts = factsOf(at.service, { ...at.answers, ...values }, at.documents, at.today);
	const shown = visibleSections(at.service, facts).find(({ section }) => section.id === at.section);
	return shown?.questions ?? [];
}

/** The stored form of what was typed, question by question. */
export function tidyAnswers(questions: readonly Question[], values: Answers): Answers {
	return Object.fromEntries(
		questions.map((question) => [question.id, tidyAnswer(question, values[question.id])])
	);
}

/** The stored form of one answer. */
export function tidyAnswer(question: Question, value: Answer | undefined): Answer {
	if (question.kind !== 'rows')
		return tidyCell(question, Array.isArray(value) ? null : (value as Cell));
	const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
	return rows.map((row) => ({
		...row,
		...Object.fromEntries(
			question.columns.map((column) => [column.id, tidyCell(column, row[column.id])])
		)
	}));
}

function tidyCell(question: CellQuestion, value: Cell | undefined): Cell {
	if (typeof value !== 'string') return value ?? null;
	if (question.kind === 'longText') return value.trim() === '' ? null : value.trim();
	const isText = question.kind === 'text' || question.kind === 'email' || question.kind === 'phone';
	const text = tidy(isText ? formatOf(question) : undefined, value);
	return text === '' ? null : text;
}
