import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findService, serviceIds } from '#catalog/index';
import { evaluate, factsRead, type Condition, type FactName } from '#domain/condition';
import type { Answer, Answers, DocumentFacts, Row } from '#domain/facts';
import { feeOf } from '#domain/fee';
import type { CellQuestion, Question } from '#domain/question';
import { check, obstacles } from '#domain/requirement';
import {
	exemptionOf,
	factsOf,
	findQuestion,
	visibleSections,
	type ServiceDefinition
} from '#domain/service';
import { allCases } from './all-cases.ts';
import { today, withChange } from './cases.ts';

const services = (
	await Promise.all(serviceIds.map(async (id) => (await findService(id)) as ServiceDefinition))
).filter((service) => !service.unavailable);
/** enough for each of some thirty services */
const runs = { numRuns: 25 };

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

const file: fc.Arbitrary<DocumentFacts> = fc.record({
	type: fc.constantFrom('image/jpeg', 'image/png', 'application/pdf'),
	size: fc.nat(),
	pages: fc.option(fc.nat())
});
/** What a person, or chance, may say and attach; half of it near to a complete application. */
function anythingFor(service: ServiceDefinition) {
	const questions = service.sections.flatMap((section) => [...section.questions]);
	const answers = fc
		.record(Object.fromEntries(questions.map((one) => [one.id, answerTo(one)])), {
			requiredKeys: []
		})
		.map((given) => ({ ...given }) as Answers);
	const { base, variants } = allCases.get(service.id) ?? { base: {}, variants: {} };
	const complete = [base, ...Object.values(variants).map((change) => withChange(base, change))];
	const near: fc.Arbitrary<Answers> = answers.chain((given) =>
		fc
			.tuple(
				fc.constantFrom(...complete),
				fc.subarray(Object.keys(given), { maxLength: Math.min(6, Object.keys(given).length) })
			)
			.map(([whole, kept]) => ({
				...whole,
				...Object.fromEntries(kept.map((key) => [key, given[key] ?? null]))
			}))
	);
	const documents = fc.dictionary(
		fc.constantFrom(...service.slots.map(({ id }) => id), 'nothing'),
		fc.array(file, { maxLength: 3 })
	);
	return { questions, answers, anyAnswers: fc.oneof(answers, near), documents };
}

describe.each(services.map((service) => [service.id, service] as const))(
	'%s: whatever is answered, in any order',
	(_, service) => {
		const { questions, answers, anyAnswers, documents } = anythingFor(service);

		test('nothing throws, and each rule comes to one verdict', () => {
			fc.assert(
				fc.property(anyAnswers, documents, day, (given, files, on) => {
					const facts = factsOf(service, given, files, on);
					const findings = check(service, facts);
					expect(new Set(findings.map((one) => one.requirement)).size).toBe(findings.length);
					exemptionOf(service, facts);
					feeOf(service.fees, 'processing', facts);
					obstacles(findings, []);
				}),
				runs
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
				}),
				runs
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
				}),
				runs
			);
		});

		test('a rule about unanswered questions is never violated, nor one that does not apply', () => {
			fc.assert(
				fc.property(anyAnswers, (given) => {
					const facts = factsOf(service, given, {}, today);
					for (const finding of check(service, facts)) {
						const rule = service.requirements.find(
							(one) => `rule:${one.id}` === finding.requirement
						);
						if (!rule || finding.verdict !== 'violated') continue;
						expect(evaluate(rule.must, facts)).toBe('unmet');
						if (rule.when) expect(evaluate(rule.when, facts)).toBe('met');
					}
				}),
				runs
			);
		});

		test('an answer changes no rule that has nothing to do with it', () => {
			const more = anyAnswers.chain((given) =>
				fc
					.constantFrom(...questions)
					.chain((question) => answerTo(question).map((answer) => ({ given, question, answer })))
			);
			fc.assert(
				fc.property(more, ({ given, question, answer }) => {
					const verdicts = (one: Answers) =>
						new Map(
							check(service, factsOf(service, one, {}, today)).map((each) => [
								each.requirement,
								each.verdict
							])
						);
					const before = verdicts(given);
					const after = verdicts({ ...given, [question.id]: answer });
					for (const rule of service.requirements) {
						if (dependsOn(service, rule).has(question.id)) continue;
						const id = `rule:${rule.id}`;
						expect([id, after.get(id)]).toEqual([id, before.get(id)]);
					}
				}),
				runs
			);
		});

		test('one answer more never overturns what was certain of a condition', () => {
			const conditions = [
				...service.requirements.flatMap(({ when, must }) => (when ? [when, must] : [must])),
				...[...service.slots, ...service.fees].flatMap(({ when }) => (when ? [when] : []))
			].filter((one) => !factsRead(one).some((name) => name.startsWith('document.')));
			fc.assert(
				fc.property(anyAnswers, fc.nat(), (given, at) => {
					const entries = Object.entries(given).filter(([, value]) => value !== null);
					const fewer = entries.filter((_, index) => index !== at % (entries.length || 1));
					const facts = (list: typeof entries) => ({
						answers: Object.fromEntries(list),
						documents: {},
						lists: service.lists,
						today
					});
					for (const condition of conditions) {
						const before = evaluate(condition, facts(fewer));
						if (before !== 'unknown') expect(evaluate(condition, facts(entries))).toBe(before);
					}
				}),
				runs
			);
		});

		test('an empty draft breaks no rule', () => {
			const findings = check(service, factsOf(service, {}, {}, today));
			expect(findings.filter((one) => one.code === 'rule' && one.verdict === 'violated')).toEqual(
				[]
			);
		});
	}
);

/** Every answer that can move a rule: what it reads, and what decides whether that is asked at all. */
function dependsOn(
	service: ServiceDefinition,
	rule: { readonly when?: Condition; readonly must: Condition }
): Set<FactName> {
	const found = new Set<FactName>();
	const visit = (condition: Condition | undefined) => {
		if (!condition) return;
		for (const name of factsRead(condition)) {
			if (found.has(name)) continue;
			found.add(name);
			const at = findQuestion(service, name);
			visit(at?.question.when);
			visit(at?.section.when);
		}
	};
	visit(rule.when);
	visit(rule.must);
	return found;
}
