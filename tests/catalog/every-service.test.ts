import { describe, expect, test } from 'vitest';
import { findService, serviceIds } from '#catalog/index';
import { evaluate } from '#domain/condition';
import type { DocumentFacts, Facts } from '#domain/facts';
import { feeOf, type Fee } from '#domain/fee';
import { check, obstacles } from '#domain/requirement';
import { factsOf, visibleSections, type ServiceDefinition } from '#domain/service';
import { problemsWith } from '#domain/question';
import { allCases } from './all-cases.ts';
import { today, withChange, type AnyCases, type Change } from './cases.ts';
import { coverageOf } from './coverage.ts';
import { picture, scan } from './scenario-facts.ts';

const services = await Promise.all(
	serviceIds.map(async (id) => (await findService(id)) as ServiceDefinition)
);
const withForm = services.filter((service) => !service.unavailable);

test('every service with a form has its cases, and none is left over', () => {
	expect([...allCases.keys()].sort()).toEqual(withForm.map(({ id }) => id).sort());
});

describe.each(withForm.map((service) => [service.id, service] as const))('%s', (id, service) => {
	const cases = allCases.get(id) as AnyCases;
	const answersOf = (change: Change) => withChange(cases.base, change);
	const facts = (change: Change, documents: Facts['documents'] = {}) =>
		factsOf(service, answersOf(change), documents, today);
	const verdictOf = (requirement: string, known: Facts) =>
		check(service, known).find((one) => one.requirement === requirement)?.verdict;

	test.each(Object.entries(cases.variants))('%s can be submitted', (_, change) => {
		const known = facts(change, allDocuments(service, facts(change)));
		const stands = obstacles(check(service, known), []).filter((one) => one.severity === 'blocker');
		expect(stands.map(({ requirement, verdict }) => `${requirement} ${verdict}`)).toEqual([]);
	});

	test.each(Object.entries(cases.variants))('%s leaves no answer unasked', (_, change) => {
		const asked = visibleSections(service, facts(change)).flatMap(({ questions }) => questions);
		const ids = new Set<string>(asked.map((question) => question.id));
		const all = new Set(service.sections.flatMap(({ questions }) => questions.map((q) => q.id)));
		expect(Object.keys(answersOf(change)).filter((one) => !all.has(one))).toEqual([]);
		const wrong = asked.flatMap((one) => problemsWith(one, answersOf(change)[one.id]));
		expect(wrong).toEqual([]);
		expect(ids.size).toBeGreaterThan(0);
	});

	describe.each(Object.entries(cases.rules))('rule %s', (rule, one) => {
		const on = (change: Change) => verdictOf(`rule:${rule}`, facts(change));
		const conditional = service.requirements.find((each) => each.id === rule)?.when !== undefined;

		test.each(one.met)('is met with %j', (change) => expect(on(change)).toBe('satisfied'));
		test.each(one.violated)('is violated with %j', (change) => expect(on(change)).toBe('violated'));
		test.each(one.unknown)('is not yet known with %j', (change) =>
			expect(on(change)).toBe('pending')
		);
		test.each(one.waived ?? [])('does not apply with %j', (change) =>
			expect(on(change)).toBe('waived')
		);
		test('has a case for each verdict', () => {
			expect(one.met.length * one.violated.length * one.unknown.length).toBeGreaterThan(0);
			if (conditional) expect(one.waived?.length).toBeGreaterThan(0);
		});
	});

	describe.each(Object.entries(cases.documents))('document %s', (slotId, one) => {
		const slot = service.slots.find((each) => each.id === slotId)!;
		const on = (change: Change, files: readonly DocumentFacts[]) =>
			verdictOf(`document:${slotId}`, facts(change, { [slotId]: files }));
		const file = fitting(slot.accepts);
		const asked = (change: Change) => (slot.when ? evaluate(slot.when, facts(change)) : 'met');

		test.each(one.needed)('is asked for with %j', (change) => {
			expect(asked(change)).toBe('met');
			if (slot.stage === 'issuance') return;
			expect(on(change, [])).toBe(slot.optional ? 'waived' : 'violated');
			expect(on(change, [file])).toBe('satisfied');
		});
		test.each(one.notNeeded ?? [])('is not asked for with %j', (change) => {
			expect(asked(change)).toBe('unmet');
			if (slot.stage !== 'issuance') expect(on(change, [file])).toBe('waived');
		});
		test.each(one.unknown ?? [])('is not yet known with %j', (change) => {
			expect(asked(change)).toBe('unknown');
			if (slot.stage !== 'issuance') {
				expect(on(change, [])).toBe(slot.optional ? 'waived' : 'pending');
			}
		});
		test('has a case for each verdict', () => {
			expect(one.needed.length).toBeGreaterThan(0);
			if (!slot.when) return;
			expect(one.notNeeded?.length).toBeGreaterThan(0);
			expect(one.unknown?.length).toBeGreaterThan(0);
		});
		test('refuses what does not fit', () => {
			if (slot.stage === 'issuance') return;
			const change = one.needed[0];
			const fit = (files: readonly DocumentFacts[]) =>
				verdictOf(`documentFit:${slotId}`, facts(change, { [slotId]: files }));
			expect(fit([file])).toBe('satisfied');
			expect(fit([{ ...file, size: slot.maxBytes + 1 }])).toBe('violated');
			expect(fit(Array<DocumentFacts>(slot.maxFiles + 1).fill(file))).toBe('violated');
		});
	});

	describe.each(Object.entries(cases.fees))('fee %s', (feeId, one) => {
		const fee = service.fees.find((each) => each.id === feeId) as Fee;
		const line = (change: Change) =>
			feeOf(service.fees, fee.stage, facts(change)).lines.find((each) => each.fee.id === feeId);

		test.each(one.due.map(([change, amount]) => [change, amount] as const))(
			'with %j asks for %s',
			(change, amount) => {
				const due = line(change);
				expect(due?.due).toBe('yes');
				expect(due && inWords(due.amount)).toBe(amount);
			}
		);
		test.each(one.notDue ?? [])('is not due with %j', (change) =>
			expect(line(change)).toBeUndefined()
		);
		test.each(one.unknown ?? [])('is not yet known with %j', (change) =>
			expect(line(change)?.due).toBe('unknown')
		);
		test('has a case for each verdict', () => {
			expect(one.due.length).toBeGreaterThan(0);
			if (!fee.when) return;
			expect(one.notDue?.length).toBeGreaterThan(0);
			expect(one.unknown?.length).toBeGreaterThan(0);
		});
	});

	test('is covered by its cases in full', () => {
		const { wanted, shown } = coverageOf(service, cases);
		expect(shown).toBe(wanted);
	});

	test('every rule, document and fee has its cases', () => {
		const ids = (of: readonly { id: string }[]) => of.map((each) => each.id).sort();
		expect(Object.keys(cases.rules).sort()).toEqual(ids(service.requirements));
		expect(Object.keys(cases.documents).sort()).toEqual(ids(service.slots));
		expect(Object.keys(cases.fees).sort()).toEqual(ids(service.fees));
	});
});

function allDocuments(service: ServiceDefinition, known: Facts): Facts['documents'] {
	const asked = service.slots.filter((slot) => !slot.when || evaluate(slot.when, known) === 'met');
	return Object.fromEntries(asked.map((slot) => [slot.id, [fitting(slot.accepts)]]));
}

function fitting(accepts: readonly string[]): DocumentFacts {
	return accepts.includes('pdf') ? scan : picture;
}

/** As the cases write it: `KES 20,000`. */
function inWords({ currency, minor }: Fee['amount']): string {
	return `${currency} ${(minor / 100).toLocaleString('en')}`;
}
