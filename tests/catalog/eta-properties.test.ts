import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { evaluate } from '#domain/condition';
import type { Answer, Answers, DocumentFacts, Row } from '#domain/facts';
import { feeOf } from '#domain/fee';
import type { CellQuestion, Question } from '#domain/question';
import { check, obstacles } from '#domain/requirement';
import { exemptionOf, factsOf, visibleSections, type ServiceDefinition } from '#domain/service';
import { today, tourist } from './scenario-facts.ts';

const service: ServiceDefinition = eta;
const questions: Question[] = service.sections.flatMap((section) => [...section.questions]);

const day = fc
	.date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const garbage = fc.oneof(
	fc.string(),
	fc.integer(),
	fc.double(),
	fc.boolean(),
	fc.constant(null),
	fc.constantFrom('2027-02-30', '0000-00-00', '__proto__', '@eac', '9999-12-31')
);

function sensible(question: CellQuestion): fc.Arbitrary<string | number | boolean | null> {
	switch (question.kind) {
		case 'choice':
			return fc.constantFrom(...question.options);
		case 'yesNo':
		case 'confirm':
			return fc.boolean();
		case 'date':
			return day;
		case 'country':
			return fc.constantFrom('GB', 'UG', 'NG', 'SO', 'LR', 'BR', 'KE', 'ZA');
		case 'number':
			return fc.integer({ min: question.min, max: 100_000 });
		default:
			return fc.string({ maxLength: 20 });
	}
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
	if (question.kind !== 'rows') {
		return fc.oneof(
			{ weight: 5, arbitrary: sensible(question) },
			{ weight: 1, arbitrary: garbage }
		);
	}
	const cells = question.columns.map((column) => [column.id, fc.oneof(sensible(column), garbage)]);
	const row = fc
		.record(Object.fromEntries(cells), { requiredKeys: [] })
		.map((one): Row => ({ ...one }));
	return fc.oneof(fc.array(row, { maxLength: 4 }), garbage);
}

const each = questions.map((one) => [one.id, answerTo(one)]);
const answers = fc
	.record(Object.fromEntries(each), { requiredKeys: [] })
	.map((given): Answers => ({ ...given }));
const near: fc.Arbitrary<Answers> = answers.chain((given) =>
	fc.subarray(Object.keys(given)).map((kept) => ({
		...tourist,
		...Object.fromEntries(kept.map((key) => [key, given[key] ?? null]))
	}))
);
const anyAnswers = fc.oneof(answers, near);
const file: fc.Arbitrary<DocumentFacts> = fc.record({
	type: fc.constantFrom('image/jpeg', 'image/png', 'application/pdf'),
	size: fc.nat(),
	pages: fc.option(fc.nat())
});
const documents = fc.dictionary(
	fc.constantFrom(...service.slots.map(({ id }) => id), 'nothing'),
	fc.array(file, { maxLength: 3 })
);

describe('whatever is answered, in any order', () => {
	test('nothing throws, and each rule comes to one verdict', () => {
		fc.assert(
			fc.property(anyAnswers, documents, day, (given, files, on) => {
				const facts = factsOf(service, given, files, on);
				const findings = check(service, facts);
				expect(new Set(findings.map((one) => one.requirement)).size).toBe(findings.length);
				exemptionOf(service, facts);
				feeOf(service.fees, 'processing', facts);
				obstacles(findings, []);
			})
		);
	});

	test('the order of answering changes nothing', () => {
		const shuffled = anyAnswers.chain((given) =>
			fc
				.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length })
				.map((entries) => [given, Object.fromEntries(entries)] as const)
		);
		fc.assert(
			fc.property(shuffled, documents, ([given, mixed], files) => {
				const judge = (one: Answers) => check(service, factsOf(service, one, files, today));
				expect(judge(mixed)).toEqual(judge(given));
			})
		);
	});

	test('what is hidden never counts: other hidden answers, same findings', () => {
		fc.assert(
			fc.property(anyAnswers, answers, documents, (given, others, files) => {
				const facts = factsOf(service, given, files, today);
				const visible = new Set(
					visibleSections(service, facts).flatMap((one) => one.questions.map(({ id }) => id))
				);
				const hidden = Object.entries(others).filter(([id]) => !visible.has(id));
				const more = factsOf(service, { ...given, ...Object.fromEntries(hidden) }, files, today);
				expect(check(service, more)).toEqual(check(service, facts));
				const judged = check(service, more).filter((one) => one.code === 'answer');
				expect(new Set(judged.map((one) => one.requirement.slice(7)))).toEqual(visible);
			})
		);
	});

	test('a rule about unanswered questions is never violated, nor one that does not apply', () => {
		fc.assert(
			fc.property(anyAnswers, (given) => {
				const facts = factsOf(service, given, {}, today);
				for (const finding of check(service, facts)) {
					const rule = service.requirements.find((one) => `rule:${one.id}` === finding.requirement);
					if (!rule || finding.verdict !== 'violated') continue;
					expect(evaluate(rule.must, facts)).toBe('unmet');
					if (rule.when) expect(evaluate(rule.when, facts)).toBe('met');
				}
			})
		);
	});

	test('an empty draft breaks no rule', () => {
		const findings = check(service, factsOf(service, {}, {}, today));
		expect(findings.filter((one) => one.code === 'rule' && one.verdict === 'violated')).toEqual([]);
	});
});

test('a check takes at most 2 ms', () => {
	const facts = factsOf(service, tourist, {}, today);
	const times = Array.from({ length: 50 }, () => {
		const start = performance.now();
		check(service, facts);
		return performance.now() - start;
	}).sort((a, b) => a - b);
	expect(times[25]).toBeLessThanOrEqual(2);
});
