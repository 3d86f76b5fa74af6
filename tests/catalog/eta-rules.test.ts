import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { check, obstacles } from '#domain/requirement';
import { visibleSections } from '#domain/service';
import { factsFor, findingFor, picture, scan } from './scenario-facts.ts';

test('a visit of one day asks for no place to stay', () => {
	const oneDay = factsFor(eta, { departureDate: '2027-01-10', accommodation: undefined });
	expect(visibleSections(eta, oneDay).map(({ section }) => section.id)).not.toContain('stay');
	expect(visibleSections(eta, factsFor(eta)).map(({ section }) => section.id)).toContain('stay');
	const documents = { passportPage: [scan], photo: [picture], arrivalBooking: [scan] };
	expect(obstacles(check(eta, { ...oneDay, documents }), [])).toEqual([]);
});

describe('three months before', () => {
	const early = (day: string, arrivalDate: string) =>
		findingFor(eta, 'rule:notTooEarly', factsFor(eta, { arrivalDate }, {}, day));

	test('counts back from the day of arrival, also where that month is shorter', () => {
		expect(early('2027-02-28', '2027-05-31')?.verdict).toBe('satisfied');
		expect(early('2027-02-28', '2027-06-01')?.verdict).toBe('violated');
		expect(early('2026-11-30', '2027-03-01')?.verdict).toBe('violated');
	});

	test('names a first day on which it can be submitted', () => {
		const first = early('2026-11-23', '2027-05-31')?.params['first'] ?? '';
		expect(first).toBe('2027-02-28');
		expect(early(first, '2027-05-31')?.verdict).toBe('satisfied');
		expect(early('2027-02-27', '2027-05-31')?.verdict).toBe('violated');
	});
});

test('a violated rule names its dates', () => {
	const facts = factsFor(eta, { passportExpires: '2027-07-09' });
	expect(findingFor(eta, 'rule:passportSixMonths', facts)?.params).toEqual({
		arrival: '2027-01-10',
		expires: '2027-07-09',
		earliest: '2027-07-10'
	});
});

test('nothing stands in the way of a tourist with all papers', () => {
	const documents = {
		passportPage: [scan],
		photo: [picture],
		arrivalBooking: [scan],
		stayBooking: [scan]
	};
	const findings = check(eta, factsFor(eta, {}, documents));
	expect(obstacles(findings, [])).toEqual([]);
});
