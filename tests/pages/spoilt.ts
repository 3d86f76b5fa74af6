import type { Answer, Answers, Cell, Row } from '#domain/facts';
import type { CellQuestion, Question } from '#domain/question';
import type { ServiceDefinition } from '#domain/service';

const WRITTEN: readonly Question['kind'][] = ['text', 'longText', 'email', 'phone', 'place'];

/** Whatever a person writes is the next text; what is chosen stays. */
export function spoilt(service: ServiceDefinition, answers: Answers, next: () => string): Answers {
	const questions = service.sections.flatMap((section) => [...section.questions]);
	return Object.fromEntries(
		questions.map((question) => [question.id, spoiltAnswer(question, answers[question.id], next)])
	);
}

function spoiltAnswer(question: Question, answer: Answer | undefined, next: () => string): Answer {
	if (question.kind !== 'rows') return spoiltCell(question, (answer ?? null) as Cell, next);
	const rows = Array.isArray(answer) && answer.length > 0 ? (answer as readonly Row[]) : [{}];
	return rows.map((row) =>
		Object.fromEntries(
			question.columns.map((column) => [
				column.id,
				spoiltCell(column, row[column.id] ?? null, next)
			])
		)
	);
}

function spoiltCell(question: CellQuestion, value: Cell, next: () => string): Cell {
	return WRITTEN.includes(question.kind) ? next() : value;
}
