import { expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import type { Answers } from '#domain/facts';
import { answerSchema, readProblem } from '#journey/answer-schema';
import { questionsShown, tidyAnswers } from '#journey/section-answers';
import { etaAnswers, TODAY } from '../scenario.ts';

const at = (section: string, answers: Answers = etaAnswers()) => ({
	service: eta,
	section,
	answers,
	documents: {},
	today: TODAY
});

test('every section of the valid application passes', () => {
	for (const { id } of eta.sections) {
		const result = answerSchema(at(id)).safeParse(etaAnswers());
		expect(result.success, id).toBe(true);
	}
});

test('a missing answer and a bad format are told at their place, as codes', () => {
	const result = answerSchema(at('passport')).safeParse({
		passportCountry: 'DE',
		passportNumber: '!'
	});
	const issues = result.error?.issues ?? [];
	const problems = Object.fromEntries(
		issues.map((issue) => [issue.path.join('.'), readProblem(issue.message)?.code])
	);
	expect(problems).toEqual({
		passportNumber: 'badFormat',
		passportIssued: 'required',
		passportExpires: 'required',
		blankPage: 'required',
		namesChecked: 'required'
	});
});

test('what is asked follows the answers on the page itself', () => {
	const shown = (values: Answers) => questionsShown(at('arrival'), values).map(({ id }) => id);
	expect(shown({ arrivalMode: 'land' })).toContain('arrivalBorder');
	expect(shown({ arrivalMode: 'land' })).not.toContain('arrivalFlight');
	const land = {
		...etaAnswers(),
		arrivalMode: 'land',
		arrivalBorder: 'namanga',
		arrivalFlight: '???'
	};
	expect(answerSchema(at('arrival')).safeParse(land).success).toBe(true);
});

test('a cell of a row is told by row and column', () => {
	const accommodation = [{ name: 'Guest House', from: '2026-04-11', to: 'never' }];
	const result = answerSchema(at('stay')).safeParse({ accommodation });
	expect(result.error?.issues.map(({ path }) => path)).toEqual([['accommodation', 0, 'to']]);
});

test('what was typed is judged and kept in its tidy form', () => {
	const questions = questionsShown(at('passport'), {});
	const typed = { passportNumber: ' c01 x00-t47 ', passportCountry: 'DE', passportIssued: '' };
	const tidied = tidyAnswers(questions, typed);
	expect(tidied['passportNumber']).toBe('C01X00T47');
	expect(tidied['passportIssued']).toBeNull();
	const values = { ...etaAnswers(), ...typed, passportIssued: '2024-01-01' };
	expect(answerSchema(at('passport')).safeParse(values).success).toBe(true);
});
