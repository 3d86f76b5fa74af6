import { describe, expect, test } from 'vitest';
import { findService, serviceIds } from '#catalog/index';
import {
	languages,
	loadIntroduction,
	loadListings,
	loadServiceText,
	type Language
} from '#messages/index';
import { fill, type QuestionText } from '#messages/service-text';
import type { Question } from '#domain/question';

const pairs = await Promise.all(
	serviceIds.flatMap((id) =>
		(Object.keys(languages) as Language[]).map(async (language) => {
			const [service, text, introduction, listings] = await Promise.all([
				findService(id),
				loadServiceText(language, id),
				loadIntroduction(language, id),
				loadListings(language)
			]);
			const listing = listings[id];
			if (!service || !listing) throw new Error(`No service ${id}`);
			return { id, language, service, text, introduction, listing };
		})
	)
);

/** Sentences that services share may stand in the text of one that needs only some of them. */
const blocks = import.meta.glob<Record<string, unknown>>(
	'../../src/messages/en/**/blocks/**/*.ts',
	{
		eager: true
	}
);
const shared = new Set(
	Object.values(blocks)
		.flatMap((file) => Object.values(file))
		.flatMap((block) => Object.values((block ?? {}) as object))
		.flatMap((part) => (part && typeof part === 'object' ? Object.keys(part as object) : []))
);
const own = (said: object, needed: readonly { id: string }[]) =>
	keys(said).filter((key) => needed.some(({ id }) => id === key) || !shared.has(key));

const keys = (of: object) => Object.keys(of).sort();
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

describe.each(pairs)('$id in $language', ({ service, text, introduction, listing }) => {
	const questions: Question[] = service.sections.flatMap((section) => [...section.questions]);

	test('has one name, before its form and in it', () => {
		expect(text.name).toBe(listing.name);
	});

	test('has a sentence for each thing, and none for what is gone', () => {
		expect(keys(text.sections)).toEqual(idsOf(service.sections));
		expect(own(text.questions, questions)).toEqual(idsOf(questions));
		expect(own(text.rules, service.requirements)).toEqual(idsOf(service.requirements));
		expect(own(text.documents, service.slots)).toEqual(idsOf(service.slots));
		expect(keys(text.fees)).toEqual(idsOf(service.fees));
		expect(keys(introduction.exemptions ?? {})).toEqual(idsOf(service.exemption?.bands ?? []));
	});

	test.each(questions)('words the question $id', (question) => {
		words(question, text.questions[question.id]);
	});

	test.each(service.requirements)('words the rule $id with its dates', ({ id, params = {} }) => {
		const dates = Object.fromEntries(Object.keys(params).map((name) => [name, `<${name}>`]));
		const said = text.rules[id];
		const sentences = [
			said?.title,
			fill(said?.violated ?? '', dates),
			fill(said?.mend ?? '', dates)
		];
		for (const sentence of sentences) {
			expect(sentence?.length).toBeGreaterThan(5);
			expect(sentence).not.toMatch(/[{}]|undefined/);
		}
	});

	test('says the days of an exemption as they are', () => {
		for (const band of service.exemption?.bands ?? []) {
			const said = introduction.exemptions?.[band.id];
			expect(said?.instead).not.toBe('');
			const days = said?.title.match(/\d+/)?.[0];
			expect(days).toBe(band.stayDays === null ? undefined : String(band.stayDays));
		}
	});

	test('is found by small words, each once', () => {
		expect(listing.searchWords.length).toBeGreaterThan(5);
		expect(new Set(listing.searchWords).size).toBe(listing.searchWords.length);
		for (const word of listing.searchWords) expect(word).toBe(word.toLowerCase());
	});

	test('names a fee without what its line says anyway: how often, or that it is a bond', () => {
		for (const { id, times, bond } of service.fees) {
			if (times) expect(text.fees[id]).not.toMatch(/\b(each|every|per|kila)\b/);
			if (bond) expect(text.notes[id] ?? '').not.toMatch(/price|si ada/);
		}
	});

	test('has no empty sentence and no double space', () => {
		for (const sentence of sentencesIn(text)) expect(sentence).toMatch(/^\S+( \S+)*$/);
	});
});

test.each(['tourist visa', 'business visa', 'student visa', 'transit visa', 'evisa'])(
	'the eTA is found by "%s"',
	async (word) => expect((await loadListings('en'))['eta']?.searchWords).toContain(word)
);

test.each(['viza ya utalii', 'viza ya biashara', 'viza ya mwanafunzi', 'viza ya kupita'])(
	'the eTA is found by "%s"',
	async (word) => expect((await loadListings('sw'))['eta']?.searchWords).toContain(word)
);

test('says in one sentence that visas became the eTA in January 2024', async () => {
	expect((await loadIntroduction('en', 'eta')).formerly).toMatch(/visas .*January 2024.*eTA.*\.$/);
	expect((await loadIntroduction('sw', 'eta')).formerly).toMatch(/Viza .*Januari 2024.*eTA.*\.$/);
});

function words(question: Question, said: QuestionText | undefined) {
	expect(said?.label).toBeTruthy();
	expect(said?.required).toBeTruthy();
	if (question.kind === 'choice') {
		expect(keys(said?.options ?? {})).toEqual(expect.arrayContaining([...question.options]));
	}
	if (['email', 'phone'].includes(question.kind) || 'format' in question) {
		expect(said?.badFormat).toBeTruthy();
	}
	if (question.kind !== 'rows') return;
	expect(said?.add).toBeTruthy();
	expect(fill(said?.row ?? '', { n: '3' })).toContain('3');
	expect(keys(said?.columns ?? {})).toEqual(idsOf(question.columns));
	for (const column of question.columns) words(column, said?.columns?.[column.id]);
}

function sentencesIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(sentencesIn) : [];
}
