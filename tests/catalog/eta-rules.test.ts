import { describe, expect, test } from 'vitest';
import { eta } from '#catalog/eta/service';
import { check, obstacles } from '#domain/requirement';
import { visibleSections } from '#domain/service';
import { factsFor, findingFor, picture, scan, type Change } from './scenario-facts.ts';

type RuleId = (typeof eta.requirements)[number]['id'];
type Scenarios = {
	readonly met: readonly Change[];
	readonly violated: readonly Change[];
	/** something it needs is not answered yet */
	readonly unknown: readonly Change[];
	/** it does not apply */
	readonly waived?: readonly Change[];
};

const stay = (from: string, to: string) => ({ name: 'A place', from, to });
const asChild = { applicantKind: 'child', guardianName: 'Bo Example', guardianRelation: 'parent' };

/** Today is 23 November 2026; the tourist arrives on 10 January 2027 and leaves on the 24th. */
const scenarios: Record<RuleId, Scenarios> = {
	mayBeExempt: {
		met: [{}, { nationality: 'SO' }, { nationality: 'LY' }, { exemptStatus: 'diplomatic' }],
		violated: [
			{ nationality: 'UG' },
			{ nationality: 'ZA' },
			{ nationality: 'NG' },
			{ nationality: 'KE' },
			{ exemptStatus: 'permit' },
			{ exemptStatus: 'staysInside' },
			{ nationality: 'UG', exemptStatus: undefined }
		],
		unknown: [{ nationality: undefined }, { exemptStatus: undefined }]
	},
	exemptionUncertain: {
		met: [{}, { nationality: 'NG' }],
		violated: [{ nationality: 'GW' }, { nationality: 'LR' }, { exemptStatus: 'diplomatic' }],
		unknown: [{ nationality: undefined }, { exemptStatus: undefined }]
	},
	minorNeedsAdult: {
		met: [
			{ birthDate: '2008-11-24', ...asChild },
			{ birthDate: '2026-11-22', ...asChild }
		],
		violated: [{ birthDate: '2008-11-24' }, { birthDate: '2026-11-22' }],
		unknown: [{ birthDate: '2015-01-01', applicantKind: undefined }],
		waived: [{}, { birthDate: '2008-11-23' }]
	},
	adultOwnForm: {
		met: [{}, { birthDate: '2008-11-23' }],
		violated: [asChild, { ...asChild, birthDate: '2008-11-23' }],
		unknown: [{ applicantKind: undefined }],
		waived: [{ ...asChild, birthDate: '2008-11-24' }]
	},
	bornBeforeToday: {
		met: [{}, { birthDate: '2026-11-22' }],
		violated: [{ birthDate: '2026-11-23' }, { birthDate: '2027-03-04' }],
		unknown: [{ birthDate: undefined }, { birthDate: '1990-02-30' }]
	},
	bornWithinLifetime: {
		met: [{}, { birthDate: '1906-11-23' }],
		violated: [{ birthDate: '1906-11-22' }, { birthDate: '1890-03-04' }],
		unknown: [{ birthDate: undefined }]
	},
	passportIssuedPast: {
		met: [{}, { passportIssued: '2026-11-23' }],
		violated: [{ passportIssued: '2026-11-24' }],
		unknown: [{ passportIssued: undefined }]
	},
	passportAfterBirth: {
		met: [{}, { birthDate: '2021-05-02' }],
		violated: [{ birthDate: '2021-05-03' }, { passportIssued: '1990-03-03' }],
		unknown: [{ birthDate: undefined }, { passportIssued: undefined }]
	},
	passportNotExpired: {
		met: [{}, { passportExpires: '2026-11-23' }],
		violated: [{ passportExpires: '2026-11-22' }, { passportExpires: '2020-01-01' }],
		unknown: [{ passportExpires: undefined }]
	},
	passportSixMonths: {
		met: [
			{},
			{ passportExpires: '2027-07-10' },
			{ arrivalDate: '2026-12-31', passportExpires: '2027-06-30' }
		],
		violated: [
			{ passportExpires: '2027-07-09' },
			{ passportExpires: '2026-11-23' },
			{ arrivalDate: '2026-12-31', passportExpires: '2027-06-29' }
		],
		unknown: [{ passportExpires: undefined }, { arrivalDate: undefined }],
		waived: [{ passportExpires: '2026-11-22' }]
	},
	blankPage: {
		met: [{}],
		violated: [{ blankPage: false }],
		unknown: [{ blankPage: undefined }]
	},
	namesAsInPassport: {
		met: [{}],
		violated: [{ namesChecked: false }],
		unknown: [{ namesChecked: undefined }]
	},
	arrivalAhead: {
		met: [{}, { arrivalDate: '2026-11-24' }],
		violated: [{ arrivalDate: '2026-11-23' }, { arrivalDate: '2026-01-10' }],
		unknown: [{ arrivalDate: undefined }]
	},
	notTooEarly: {
		met: [{}, { arrivalDate: '2027-02-23' }],
		violated: [{ arrivalDate: '2027-02-24' }, { arrivalDate: '2028-01-10' }],
		unknown: [{ arrivalDate: undefined }]
	},
	fromAbroad: {
		met: [{}, { arrivalFrom: 'UG' }],
		violated: [{ arrivalFrom: 'KE' }],
		unknown: [{ arrivalFrom: undefined }]
	},
	leadTime: {
		met: [{}, { arrivalDate: '2026-11-26' }],
		violated: [{ arrivalDate: '2026-11-24' }, { arrivalDate: '2026-11-25' }],
		unknown: [{ arrivalDate: undefined }],
		waived: [{ arrivalDate: '2026-11-23' }]
	},
	leadTimeAdvised: {
		met: [{}, { arrivalDate: '2026-12-07' }],
		violated: [{ arrivalDate: '2026-11-26' }, { arrivalDate: '2026-12-06' }],
		unknown: [{ arrivalDate: undefined }],
		waived: [{ arrivalDate: '2026-11-25' }]
	},
	toAbroad: {
		met: [{}, { departureTo: 'UG' }],
		violated: [{ departureTo: 'KE' }],
		unknown: [{ departureTo: undefined }]
	},
	departureAfterArrival: {
		met: [{}, { departureDate: '2027-01-10' }],
		violated: [{ departureDate: '2027-01-09' }],
		unknown: [{ departureDate: undefined }, { arrivalDate: undefined }]
	},
	stayNinetyDays: {
		met: [{}, { departureDate: '2027-04-10' }],
		violated: [{ departureDate: '2027-04-11' }],
		unknown: [{ departureDate: undefined }, { arrivalDate: undefined }]
	},
	transitThreeDays: {
		met: [{ travelReason: 'transit', departureDate: '2027-01-13' }],
		violated: [{ travelReason: 'transit', departureDate: '2027-01-14' }],
		unknown: [
			{ travelReason: 'transit', departureDate: undefined },
			{ travelReason: undefined, departureDate: '2027-01-14' }
		],
		waived: [{}]
	},
	stayDatesInOrder: {
		met: [{}],
		violated: [
			{ accommodation: [stay('2027-01-12', '2027-01-12')] },
			{ accommodation: [stay('2027-01-10', '2027-01-17'), stay('2027-01-20', '2027-01-18')] }
		],
		unknown: [
			{ accommodation: undefined },
			{ accommodation: [] },
			{ accommodation: [{ name: 'A place', from: '2027-01-10', to: null }] }
		],
		waived: [{ travelReason: 'transit' }, { departureDate: '2027-01-10' }]
	},
	stayInsideTrip: {
		met: [{}, { accommodation: [stay('2027-01-10', '2027-01-24')] }],
		violated: [
			{ accommodation: [stay('2027-01-09', '2027-01-24')] },
			{ accommodation: [stay('2027-01-10', '2027-01-25')] }
		],
		unknown: [{ accommodation: undefined }, { arrivalDate: undefined }],
		waived: [{ travelReason: 'transit' }, { departureDate: '2027-01-10' }]
	},
	firstNight: {
		met: [
			{},
			{ accommodation: [stay('2027-01-15', '2027-01-24'), stay('2027-01-10', '2027-01-11')] }
		],
		violated: [
			{ accommodation: [stay('2027-01-11', '2027-01-24')] },
			{ accommodation: [stay('2027-01-08', '2027-01-10')] }
		],
		unknown: [{ accommodation: undefined }, { departureDate: undefined, accommodation: undefined }],
		waived: [{ travelReason: 'transit' }, { departureDate: '2027-01-10' }]
	}
};

describe.each(Object.entries(scenarios))('%s', (id, { met, violated, unknown, waived = [] }) => {
	const verdicts = [
		...met.map((change) => ['satisfied', change] as const),
		...violated.map((change) => ['violated', change] as const),
		...unknown.map((change) => ['pending', change] as const),
		...waived.map((change) => ['waived', change] as const)
	];
	test.each(verdicts)('is %s with %j', (verdict, change) => {
		expect(findingFor(eta, `rule:${id}`, factsFor(eta, change))?.verdict).toBe(verdict);
	});

	test('has a scenario for each verdict that it can come to', () => {
		expect(met.length * violated.length * unknown.length).toBeGreaterThan(0);
		const rule = eta.requirements.find((one) => one.id === id);
		if (rule && 'when' in rule) expect(waived.length).toBeGreaterThan(0);
	});
});

test('every rule has its scenarios', () => {
	expect(Object.keys(scenarios).sort()).toEqual(eta.requirements.map(({ id }) => id).sort());
});

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
