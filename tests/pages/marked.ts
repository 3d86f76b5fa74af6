import type { Answer, Answers, Cell, Row } from '#domain/facts';
import { matchesFormat, tidy, type FormatName } from '#domain/format';
import type { CellQuestion } from '#domain/question';
import type { ServiceDefinition } from '#domain/service';

/** Answers in which every text is one that stands nowhere else in the world, and all those texts. */
export type Marked = { readonly answers: Answers; readonly marks: readonly string[] };

export function markedAnswers(service: ServiceDefinition, answers: Answers): Marked {
	const marks: string[] = [];
	const questions = service.sections.flatMap((section) => section.questions);
	const mark = (question: CellQuestion, cell: Cell): Cell => {
		if (typeof cell !== 'string') return cell;
		const own = markFor(question, marks.length + 1);
		if (own === undefined) return cell;
		marks.push(own);
		return own;
	};
	const marked = Object.entries(answers).map(([id, answer]): [string, Answer] => {
		const question = questions.find((one) => one.id === id);
		if (!question) return [id, answer];
		if (question.kind !== 'rows') return [id, mark(question, answer as Cell)];
		const rows = (answer as readonly Row[]).map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([name, cell]) => {
					const column = question.columns.find((one) => one.id === name);
					return [name, column ? mark(column, cell) : cell];
				})
			)
		);
		return [id, rows];
	});
	return { answers: Object.fromEntries(marked), marks };
}

function markFor(question: CellQuestion, number: number): string | undefined {
	if (question.kind === 'email') return `zq${letters(number)}@kanari.example`;
	if (question.kind === 'phone') return markIn(question.format ?? 'phone', number);
	if (question.kind !== 'text' && question.kind !== 'longText') return undefined;
	if (question.format) return markIn(question.format, number);
	const word = `Zq${letters(number)}`;
	if (question.maxLength < word.length) return undefined;
	return question.maxLength < 20 ? word : `${word} kanari`;
}

/** In the shape that the format asks for, as it will be stored. */
function markIn(format: FormatName, number: number): string | undefined {
	const digits = String(73_010_007 + number * 104_729).slice(0, 8);
	const tries = [
		`Zq${letters(number)}kanari`,
		`zq${letters(number)}@kanari.example`,
		`+2547${digits}`,
		`ZQ${digits.slice(1)}`,
		`A9${digits}Q`,
		digits,
		`KQ${digits.slice(4)}`
	].map((text) => tidy(format, text));
	return tries.find((text) => text.length >= 7 && matchesFormat(format, text));
}

/** Without vowels it is no word of any language. */
function letters(number: number): string {
	const set = 'bcdfghjklmnpqrstvwxz';
	return [...String(number * 7919 + 400_009)].map((digit) => set[Number(digit) * 2]).join('');
}
