import type { Page } from '@playwright/test';
import { dateInKenya, daysBetween, isCalendarDate, shiftDate } from '#domain/calendar';
import type { Answer, Answers, Cell, Row } from '#domain/facts';
import type { Question } from '#domain/question';
import type { Language } from '../../src/messages/index.ts';
import type { ServiceText } from '../../src/messages/service-text.ts';
import { today } from '../catalog/cases.ts';
import { fillCell, fillRows } from './applicant.ts';

/** The cases are written for one day: the same answers, as far from today. */
export function onThisDay(answers: Answers): Answers {
	const days = daysBetween(today, dateInKenya(Date.now()));
	const moved = (value: Cell): Cell => (isCalendarDate(value) ? shiftDate(value, { days }) : value);
	const movedRow = (row: Row): Row =>
		Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, moved(cell)]));
	return Object.fromEntries(
		Object.entries(answers).map(([id, value]): [string, Answer] => [
			id,
			Array.isArray(value) ? (value as readonly Row[]).map(movedRow) : moved(value as Cell)
		])
	);
}

export async function answerQuestion(
	page: Page,
	question: Question,
	text: ServiceText,
	answers: Answers,
	language: Language = 'en'
): Promise<void> {
	const own = text.questions[question.id];
	if (!own) throw new Error(`No sentences for ${question.id}`);
	const value = answers[question.id] ?? null;
	if (value === null) return;
	if (question.kind === 'rows') {
		return fillRows(page, question, own, value as readonly Row[], language);
	}
	return fillCell(page.locator('main'), question, own, value as Cell, language);
}
