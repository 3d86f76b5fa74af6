import { describe, expect, test } from 'vitest';
import type { Answer } from '#domain/facts';
import { problemsWith, type Question } from '#domain/question';
import { eta } from '#catalog/eta/service';
import { readNumber } from '../../src/ui/fields/typed-number.ts';
import {
	exampleYear,
	labelled,
	problemSentence,
	summarySentence
} from '../../src/ui/form/sentences.ts';
import { form } from '../../src/messages/en/form.ts';
import { text as etaText } from '../../src/messages/en/services/eta.ts';
import type { ServiceText } from '../../src/messages/service-text.ts';

const text: ServiceText = etaText;

function sentences(id: string, answer: Answer): string[] {
	const question = eta.sections
		.flatMap((section): readonly Question[] => section.questions)
		.find((one) => one.id === id);
	const own = text.questions[id];
	if (!question || !own) throw new Error(`No question ${id}`);
	return problemsWith(question, answer).flatMap((problem) => {
		const at = { question, text: own, answer, words: form, today: '2026-03-02' };
		return [problemSentence(problem, at), summarySentence(problem, at)];
	});
}

test('a label that ends with its own mark gets no second one', () => {
	expect(labelled('For how many months?', '24')).toBe('For how many months? 24');
	expect(labelled('Name', 'Bo')).toBe('Name: Bo');
});

test('the example of a day of birth is not one of a small child', () => {
	const birth = { id: 'sponsorBirthDate', kind: 'date', usually: 'past' } as const;
	expect(exampleYear(birth, '2026-11-23')).toBe(1996);
	expect(exampleYear({ ...birth, id: 'passportIssued' }, '2026-11-23')).toBe(2024);
});

describe('what a person reads about a problem', () => {
	test('tells a missing date, a short year and a day that does not exist apart', () => {
		expect(sentences('arrivalDate', '2//')[0]).toBe(form.problems.dateIncomplete);
		expect(sentences('arrivalDate', '2/5/27')[0]).toBe(form.problems.shortYear('2027'));
		expect(sentences('arrivalDate', '31/2/2027')[0]).toBe(form.problems.notADate);
	});

	test('uses the question’s own words, and names the question in the summary', () => {
		const [beside, above] = sentences('surname', null);
		expect(beside).toBe(text.questions['surname']?.required);
		expect(above).toBe(`${text.questions['surname']?.label}: ${beside}`);
	});

	test('names the row of a table in the summary', () => {
		const [, above] = sentences('emergencyContacts', [
			{ name: 'Max Muster', phone: '+254712345678' },
			{ name: 'Eva Muster', phone: 'none' }
		]);
		expect(above).toContain('Person 2');
	});
});

describe('a typed number', () => {
	test('may be written with thousands set apart, and is kept as text until it is one', () => {
		expect(readNumber('10,000')).toBe(10_000);
		expect(readNumber(' 1 250 000 ')).toBe(1_250_000);
		expect(readNumber('12.5')).toBe(12.5);
		expect(readNumber('1,5')).toBe('1,5');
		expect(readNumber('ten')).toBe('ten');
		expect(readNumber('')).toBeNull();
	});
});
