import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { changesFor, countOf, rulesToRead } from '#domain/changes';
import type { Answers, DocumentFacts } from '#domain/facts';
import type { ServiceDefinition } from '#domain/service';
import { etaAnswers, TODAY } from '../eta-answers.ts';
import { renewedDefinition } from '../sandbox/renewed.ts';

const old: ServiceDefinition = eta;
const pdf: DocumentFacts = { type: 'application/pdf', size: 9_000, pages: 1 };
const changed = (
	next: ServiceDefinition,
	answers: Answers = etaAnswers(),
	documents: Record<string, DocumentFacts[]> = {}
) => changesFor(old, next, { answers, documents }, TODAY);
const withFee = (change: object): ServiceDefinition => ({
	...old,
	fees: old.fees.map((fee) => ({ ...fee, ...change }))
});
const withSlot = (id: string, change: object): ServiceDefinition => ({
	...old,
	slots: old.slots.map((slot) => (slot.id === id ? { ...slot, ...change } : slot))
});
const withRule = (id: string, change: object): ServiceDefinition => ({
	...old,
	requirements: old.requirements.map((rule) => (rule.id === id ? { ...rule, ...change } : rule))
});

test('a version that only counts up changes nothing', () => {
	const changes = changed({ ...old, version: 2 });
	expect(countOf(changes)).toBe(0);
	expect(changes.totals).toEqual([]);
});

test('a whole renewal is told rule by rule, fee by fee, document and question', () => {
	const next = renewedDefinition(old);
	const changes = changed(next);
	expect(changes.rules).toMatchObject([
		{ change: 'added', id: 'practiceWeek', after: { verdict: 'violated', severity: 'warning' } }
	]);
	expect(changes.fees).toMatchObject([
		{
			id: 'authorisation',
			before: { amount: { minor: 3_000 } },
			after: { amount: { minor: 3_500 } }
		}
	]);
	expect(changes.totals).toMatchObject([
		{ stage: 'processing', before: [{ minor: 3_000 }], after: [{ minor: 3_500 }] }
	]);
	expect(changes.documents).toEqual([
		{ slot: 'practicePlan', before: 'no', after: 'needed', files: 0, fits: true }
	]);
	expect(changes.questions).toEqual([
		{ change: 'added', id: 'practiceGroup', section: 'reason', answer: 'missing' },
		expect.objectContaining({ change: 'removed', id: 'visitedKenya' })
	]);
});

describe('a rule', () => {
	test('that is new is found met, open or violated, as the answers stand', () => {
		const next = renewedDefinition(old);
		const verdict = (answers: Answers) => {
			const [rule] = changed(next, answers).rules;
			return rule?.change === 'added' ? rule.after.verdict : undefined;
		};
		expect(verdict(etaAnswers())).toBe('violated');
		expect(verdict(etaAnswers({ departureDate: '2026-04-13' }))).toBe('satisfied');
		expect(verdict(etaAnswers({ departureDate: null }))).toBe('pending');
	});

	test('that does not apply to this person is not told', () => {
		const next = withRule('transitThreeDays', { severity: 'warning' });
		expect(changed(next).rules).toEqual([]);
		const transit = etaAnswers({ travelReason: 'transit' });
		expect(changed(next, transit).rules).toMatchObject([
			{ change: 'changed', id: 'transitThreeDays' }
		]);
	});

	test('that is gone is told', () => {
		const next = { ...old, requirements: old.requirements.filter(({ id }) => id !== 'blankPage') };
		expect(changed(next).rules).toMatchObject([{ change: 'removed', id: 'blankPage' }]);
	});

	test('that begins later is not told before its day', () => {
		const next = renewedDefinition(old);
		const later = {
			...next,
			requirements: next.requirements.map((rule) =>
				rule.id === 'practiceWeek' ? { ...rule, effectiveFrom: '2027-01-01' } : rule
			)
		};
		expect(changed(later).rules).toEqual([]);
	});

	test('of which only the source is another one is the same rule', () => {
		const next = withRule('blankPage', { source: 'evisa', confidence: 'official' });
		expect(changed(next).rules).toEqual([]);
		expect(rulesToRead(old, next)).toEqual([]);
	});

	test('with another measure has to be read anew', () => {
		const next = withRule('blankPage', { severity: 'blocker' });
		expect(changed(next).rules).toMatchObject([
			{ change: 'changed', after: { severity: 'blocker' } }
		]);
		expect(rulesToRead(old, next)).toEqual(['blankPage']);
	});
});

describe('a fee', () => {
	test('that moves to another stage is no longer here and new there', () => {
		expect(changed(withFee({ stage: 'issuance' })).fees).toMatchObject([
			{ stage: 'processing', before: { amount: { minor: 3_000 } } },
			{ stage: 'issuance', after: { amount: { minor: 3_000 } } }
		]);
	});

	test('that this person is freed from is no longer asked', () => {
		const [fee] = changed(withFee({ when: { equals: ['nationality', 'FR'] } })).fees;
		expect(fee).toMatchObject({ id: 'authorisation', before: { sure: true } });
		expect(fee).not.toHaveProperty('after');
	});

	test('that waits for an answer is not sure', () => {
		const next = withFee({ when: { equals: ['nationality', 'DE'] } });
		const answers = etaAnswers({ nationality: null });
		expect(changed(next, answers).fees).toMatchObject([
			{ before: { sure: true }, after: { sure: false } }
		]);
	});
});

describe('a document', () => {
	test('that is no longer needed keeps its files', () => {
		const next = { ...old, slots: old.slots.filter(({ id }) => id !== 'photo') };
		expect(changed(next, etaAnswers(), { photo: [pdf, pdf] }).documents).toEqual([
			{ slot: 'photo', before: 'needed', after: 'no', files: 2, fits: true }
		]);
	});

	test('becomes optional, depends on an answer, or comes after approval', () => {
		const need = (change: object, answers = etaAnswers()) =>
			changed(withSlot('passportPage', change), answers).documents[0]?.after;
		expect(need({ optional: true })).toBe('optional');
		expect(need({ stage: 'issuance' })).toBe('later');
		const asksSex = { when: { equals: ['sex', 'female'] } };
		expect(need(asksSex, etaAnswers({ sex: null }))).toBe('maybe');
	});

	test('whose limits are tighter says when what is here no longer fits', () => {
		const next = withSlot('passportPage', { maxBytes: 5_000 });
		expect(changed(next).documents).toEqual([]);
		expect(changed(next, etaAnswers(), { passportPage: [pdf] }).documents).toMatchObject([
			{ slot: 'passportPage', after: 'needed', fits: false }
		]);
	});
});

describe('a question', () => {
	const asked = (change: object): ServiceDefinition => ({
		...old,
		sections: old.sections.map((section) => ({
			...section,
			questions: section.questions.map((question) =>
				question.id === 'travelReason' ? ({ ...question, ...change } as typeof question) : question
			)
		}))
	});

	test('asked in another way says whether the answer still fits', () => {
		const answer = (options: string[]) => changed(asked({ options })).questions[0]?.answer;
		expect(answer(['tourism', 'transit'])).toBe('good');
		expect(answer(['family', 'transit'])).toBe('wrong');
	});

	test('that the answers hide is not told', () => {
		const next = {
			...old,
			sections: old.sections.map((section) => ({
				...section,
				questions: section.questions.filter(({ id }) => id !== 'guardianName')
			}))
		};
		expect(changed(next).questions).toEqual([]);
		expect(changed(next, etaAnswers({ applicantKind: 'child' })).questions).toMatchObject([
			{ change: 'removed', id: 'guardianName', answer: 'missing' }
		]);
		const named = etaAnswers({ applicantKind: 'child', guardianName: 'Max Muster' });
		expect(changed(next, named).questions).toMatchObject([{ answer: 'good' }]);
	});
});
