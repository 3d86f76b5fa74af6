import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { evaluate } from '#domain/condition';
import type { DocumentFacts } from '#domain/facts';
import { factsFor, findingFor, picture, scan, type Change } from './scenario-facts.ts';

type SlotId = (typeof eta.slots)[number]['id'];
type Scenarios = {
	readonly asked: readonly Change[];
	/** `always`: there is no such case */
	readonly notAsked: readonly Change[] | 'always';
	/** whether it is asked depends on something not answered yet */
	readonly unknown: readonly Change[] | 'always';
};

const reason = (travelReason: string) => ({ travelReason });
const business = {
	asked: [reason('business'), reason('conference')],
	notAsked: [{}, reason('family')],
	unknown: [{ travelReason: undefined }]
};
const only = (one: string): Scenarios => ({
	asked: [reason(one)],
	notAsked: [{}],
	unknown: [{ travelReason: undefined }]
});
const minor: Scenarios = {
	asked: [{ birthDate: '2008-11-24' }, { birthDate: '2026-06-01' }],
	notAsked: [{}, { birthDate: '2008-11-23' }],
	unknown: [{ birthDate: undefined }]
};
const always = { asked: [{}], notAsked: 'always', unknown: 'always' } as const;

const scenarios: Record<SlotId, Scenarios> = {
	passportPage: always,
	photo: always,
	arrivalBooking: {
		asked: [{}, { arrivalMode: 'sea' }],
		notAsked: [{ arrivalMode: 'land' }],
		unknown: [{ arrivalMode: undefined }]
	},
	stayBooking: {
		asked: [{}, reason('business'), { departureDate: '2027-01-11' }],
		notAsked: [reason('transit'), { departureDate: '2027-01-10' }],
		unknown: [{ travelReason: undefined }, { departureDate: undefined }]
	},
	invitationLetter: {
		asked: [reason('business'), reason('conference'), reason('family')],
		notAsked: [{}, reason('medical')],
		unknown: [{ travelReason: undefined }]
	},
	companyRegistration: business,
	employerLetter: business,
	hostId: only('family'),
	medicalLetter: only('medical'),
	religiousInvitation: only('religious'),
	admissionLetter: only('study'),
	onwardTicket: only('transit'),
	yellowFever: {
		asked: [
			{ arrivalFrom: 'UG' },
			{ arrivalFrom: 'BR' },
			{ arrivalFrom: 'GB', yellowFeverVisit: true },
			{ arrivalFrom: 'UG', birthDate: '2026-01-10' }
		],
		notAsked: [
			{},
			{ arrivalFrom: 'UG', birthDate: '2026-01-11' },
			{ arrivalFrom: 'GB', yellowFeverVisit: false }
		],
		unknown: [
			{ arrivalFrom: undefined },
			{ yellowFeverVisit: undefined },
			{ arrivalFrom: 'UG', birthDate: undefined }
		]
	},
	birthCertificate: minor,
	parentalConsent: minor,
	proofOfFunds: always
};

const slotOf = (id: string) =>
	eta.slots.find((slot) => slot.id === id) as (typeof eta.slots)[number];
const changesOf = (changes: readonly Change[] | 'always') => (changes === 'always' ? [] : changes);
const verdictOf = (id: string, change: Change, files: readonly DocumentFacts[]) =>
	findingFor(eta, `document:${id}`, factsFor(eta, change, { [id]: files }))?.verdict;

describe.each(Object.entries(scenarios))('%s', (id, { asked, notAsked, unknown }) => {
	const slot = slotOf(id);
	const optional = 'optional' in slot;
	const file = id === 'photo' ? picture : scan;

	test.each(asked)('is asked with %j, and satisfied by a file', (change) => {
		if ('when' in slot) expect(evaluate(slot.when, factsFor(eta, change))).toBe('met');
		expect(verdictOf(id, change, [])).toBe(optional ? 'waived' : 'violated');
		expect(verdictOf(id, change, [file])).toBe('satisfied');
	});

	test.each(changesOf(notAsked))('is not asked with %j', (change) => {
		expect(verdictOf(id, change, [])).toBe('waived');
		expect(verdictOf(id, change, [file])).toBe('waived');
	});

	test.each(changesOf(unknown))('is not yet known with %j', (change) => {
		if ('when' in slot) expect(evaluate(slot.when, factsFor(eta, change))).toBe('unknown');
		expect(verdictOf(id, change, [])).toBe(optional ? 'waived' : 'pending');
	});

	test('has a scenario for each case', () => {
		expect(asked.length).toBeGreaterThan(0);
		expect(notAsked !== 'always' && unknown !== 'always').toBe('when' in slot);
	});

	test('refuses what does not fit', () => {
		const change = asked[0] ?? {};
		const fit = (files: readonly DocumentFacts[]) =>
			findingFor(eta, `documentFit:${id}`, factsFor(eta, change, { [id]: files }))?.verdict;
		expect(fit([file])).toBe('satisfied');
		expect(fit([{ ...file, size: slot.maxBytes + 1 }])).toBe('violated');
		expect(fit(Array<DocumentFacts>(slot.maxFiles + 1).fill(file))).toBe('violated');
		if (id === 'photo') expect(fit([scan])).toBe('violated');
	});
});

test('every document has its scenarios', () => {
	expect(Object.keys(scenarios).sort()).toEqual(eta.slots.map(({ id }) => id).sort());
});
