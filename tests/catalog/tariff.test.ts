import { describe, expect, test } from 'vitest';
import { findService, serviceIds, type ServiceId } from '#catalog/index';
import { feeOf, type FeeDue, type FeeLine, type FeeStage } from '#domain/fee';
import type { Money } from '#domain/money';
import { factsOf, type ServiceDefinition } from '#domain/service';
import { allCases } from './all-cases.ts';
import { today, withChange, type Change } from './cases.ts';

/**
 * The tariff, written down from the collected sources and not from the services: every variant that
 * has a price, and what is asked for with the application and after the approval. A line is a price,
 * `(or …)` what other sources say, `x 2 = …` how many there are of it and what that makes.
 */
type Row = {
	readonly variant: string;
	/** of the base answers of the service's cases */
	readonly change: Change;
	readonly processing: readonly string[];
	readonly issuance: readonly string[];
	/** what of this row the tariff does not say */
	readonly unlisted?: string;
};
type Lines = readonly string[];

const row = (
	variant: string,
	change: Change,
	processing: Lines,
	issuance: Lines = [],
	unlisted?: string
): Row => ({ variant, change, processing, issuance, ...(unlisted ? { unlisted } : {}) });

const renewal = {
	applicationType: 'renewal',
	previousPermit: '123456',
	permitExpires: '2027-02-21'
};
const oneYear = { permitYears: 1 };
const twoYears = { permitYears: 2 };
/** the partner states; their citizens pay nothing for permits and most passes */
const eastAfricans = ['BI', 'CD', 'RW', 'SO', 'SS', 'TZ', 'UG'].map((country) => ({
	nationality: country,
	passportCountry: country
}));

const gratis = eastAfricans.map((change) =>
	row(`a citizen of ${change.nationality} pays nothing`, change, [])
);

/** the note of these passes says that most are gratis, and that the invoice counts */
const notNamed =
	'that citizens of East Africa pay nothing for most passes is said, but not of this one';

/** a yearly permit: the same for a new one and for a renewal */
function permit(processing: string, year: string, twice: string): Row[] {
	return [
		row('new, one year', oneYear, [processing], [`${year} x 1 = ${plain(year)}`]),
		row('new, two years', twoYears, [processing], [`${year} x 2 = ${twice}`]),
		row('renewal', { ...renewal, ...oneYear }, [processing], [`${year} x 1 = ${plain(year)}`]),
		row(
			'renewal, two years',
			{ ...renewal, ...twoYears },
			[processing],
			[`${year} x 2 = ${twice}`]
		),
		...gratis
	];
}

function passport(change: Change = {}): Row[] {
	const pages = (series: string) => ({ ...change, series });
	return [
		row('34 pages', pages('a'), ['KES 7,500']),
		row('50 pages', pages('b'), ['KES 9,500']),
		/** the first notice said 12,000 */
		row('66 pages', pages('c'), ['KES 12,500 (or KES 12,000)'])
	];
}

const tariff: Readonly<Record<ServiceId, readonly Row[]>> = {
	/** card and convenience charges come on top; the premium service and many entries are not offered */
	eta: [
		'tourism',
		'business',
		'conference',
		'family',
		'medical',
		'religious',
		'study',
		'transit'
	].map((travelReason) => row(travelReason, { travelReason }, ['USD 30'])),
	'visit-extension': [
		row('within six months', { entryDate: '2026-09-10', stayWanted: '2027-03-10' }, []),
		row('beyond six months', { entryDate: '2026-09-10', stayWanted: '2027-03-11' }, ['USD 200']),
		row('after an overstay', { extensionKind: 'regularisation', stayUntil: '2026-11-22' }, [
			'USD 100'
		]),
		row('on the last day of the stay', { stayUntil: '2026-11-23' }, []),
		row(
			'beyond six months, after an overstay',
			{
				extensionKind: 'regularisation',
				entryDate: '2026-05-10',
				stayUntil: '2026-08-08',
				stayWanted: '2026-12-01'
			},
			['USD 200', 'USD 100']
		)
	],
	'permit-a': permit('KES 20,000', 'KES 500,000', 'KES 1,000,000'),
	'permit-b': permit('KES 20,000', 'KES 250,000', 'KES 500,000'),
	'permit-c': permit('KES 20,000', 'KES 250,000', 'KES 500,000'),
	'permit-d': permit('KES 20,000', 'KES 500,000', 'KES 1,000,000'),
	'permit-f': permit('KES 20,000', 'KES 250,000', 'KES 500,000'),
	'permit-g': permit('KES 20,000', 'KES 250,000', 'KES 500,000'),
	'permit-i': permit('KES 5,000', 'KES 50,000 (or KES 20,000)', 'KES 100,000').map((one) => ({
		...one,
		unlisted: 'the second figure, of reports since December 2024'
	})),
	'permit-k': [
		...permit('KES 20,000', 'KES 250,000', 'KES 500,000').map((one) => ({
			...one,
			/** a security, which citizens of East Africa are not said to be free of */
			issuance: [...one.issuance, 'KES 100,000 bond']
		}))
	],
	'permit-m': [
		row('refugee', { refugeeKind: 'refugee' }, []),
		row('husband or wife of a refugee', { refugeeKind: 'spouse', refugeeName: 'Bo Example' }, []),
		row('renewal', renewal, [])
	],
	'permit-n': permit('USD 200', 'USD 1,000 (or USD 2,000)', 'USD 2,000'),
	'permit-p': [
		row('staff near Kenya', {}, ['USD 200'], ['USD 1,000'], 'of reports since December 2024')
	],
	'permit-q': [
		row(
			'professionals of religious bodies',
			{},
			['KES 20,000'],
			['KES 100,000'],
			'of reports since December 2024'
		)
	],
	'permit-r': [row('new', {}, []), row('renewal', renewal, []), ...gratis],
	're-entry-pass': [
		row('one year', { reentryYears: 1 }, ['KES 5,000 x 1 = KES 5,000']),
		row('two years', { reentryYears: 2 }, ['KES 5,000 x 2 = KES 10,000']),
		...eastAfricans.map((change) =>
			row(
				`a citizen of ${change.nationality}`,
				{ ...change, reentryYears: 1 },
				['KES 5,000 x 1 = KES 5,000'],
				[],
				notNamed
			)
		)
	],
	'special-pass': [
		...[1, 2, 3, 6].map((passMonths) =>
			row(
				`${passMonths} months`,
				{ passMonths },
				[],
				[`USD 200 x ${passMonths} = USD ${(passMonths * 200).toLocaleString('en')}`]
			)
		),
		...gratis
	],
	'dependant-pass': [
		row(
			'of a citizen',
			{ sponsorKind: 'citizen', sponsorNationalId: '12345678' },
			['KES 20,000'],
			['KES 100,000 bond']
		),
		row('of a permit holder', { sponsorKind: 'permit' }, ['KES 10,000'], ['KES 100,000 bond']),
		row(
			'of a permanent resident',
			{ sponsorKind: 'permanentResident' },
			['KES 10,000'],
			['KES 100,000 bond']
		),
		row(
			'of an exempted person',
			{ sponsorKind: 'exempt' },
			[],
			['KES 100,000 bond'],
			'the price for the family of an exempted person'
		),
		...eastAfricans.map((change) =>
			row(
				`of a permit holder, a citizen of ${change.nationality}`,
				{ ...change, sponsorKind: 'permit' },
				['KES 10,000'],
				['KES 100,000 bond'],
				notNamed
			)
		)
	],
	'student-pass': [
		row('student, one year', { passYears: 1 }, [], ['USD 100 x 1 = USD 100']),
		row('student, two years', { passYears: 2 }, [], ['USD 100 x 2 = USD 200']),
		row('pupil', { passKind: 'pupil', passYears: 1 }, [], ['USD 100 x 1 = USD 100']),
		...gratis
	],
	'internship-pass': [
		row('internship', { passYears: 1 }, [], ['KES 15,000 x 1 = KES 15,000']),
		row(
			'research, two years',
			{ passKind: 'research', passYears: 2 },
			[],
			['KES 15,000 x 2 = KES 30,000']
		),
		...gratis
	],
	'alien-card': [
		row('first, one year', { cardYears: 1 }, ['KES 5,000 (or KES 1,000) x 1 = KES 5,000']),
		row('first, two years', { cardYears: 2 }, ['KES 5,000 (or KES 1,000) x 2 = KES 10,000']),
		row('renewal', { cardRequest: 'renewal', cardYears: 2 }, [
			'KES 5,000 (or KES 1,000) x 2 = KES 10,000'
		]),
		row('permanent resident', { stayKind: 'permanentResident', cardYears: 3 }, [
			'KES 5,000 (or KES 1,000) x 3 = KES 15,000'
		]),
		row('lost', { cardRequest: 'replacement', cardGone: 'lost' }, ['KES 2,000']),
		row(
			'damaged',
			{ cardRequest: 'replacement', cardGone: 'damaged' },
			['KES 2,000'],
			[],
			'the price for a damaged card'
		)
	],
	'passport-first': passport(),
	'passport-child': passport(),
	'passport-renewal': [
		...passport({ reason: 'expired' }),
		...passport({ reason: 'full' }),
		...passport({ applicantKind: 'parent', birthDate: '2014-03-04' })
	],
	/** the express service is not offered */
	'passport-lost': ['a', 'b', 'c'].flatMap((series) => [
		row(`lost, ${series}`, { series, lossKind: 'lost' }, ['KES 20,000']),
		row(`stolen, ${series}`, { series, lossKind: 'stolen' }, ['KES 20,000']),
		row(`mutilated, ${series}`, { series, lossKind: 'damaged' }, ['KES 20,000'])
	]),
	'temporary-permit': [
		row('adult', {}, ['KES 300 (or KES 1,050)'], [], 'the second figure, of later guides')
	],
	'permanent-residence': [
		row(
			'category A',
			{ category: 'formerCitizen' },
			['KES 10,000'],
			['KES 100,000 (or KES 15,000)']
		),
		row(
			'category B',
			{ category: 'permitHolder' },
			['KES 10,000'],
			['KES 500,000 (or KES 750,000)']
		),
		row('category C', { category: 'child' }, ['KES 10,000'], ['KES 750,000 (or KES 500,000)']),
		row('category D', { category: 'spouse' }, ['KES 10,000'], ['KES 150,000'])
	],
	'citizenship-regain': [row('Form 1', {}, ['KES 20,000'], ['KES 50,000'])],
	'dual-citizenship': [
		row(
			'Form 3',
			{},
			['KES 10,000'],
			[],
			'whether the KES 20,000 for processing citizenship is asked for too'
		)
	],
	'citizenship-endorsement': [
		row(
			'Form 4',
			{},
			['KES 500 (or KES 10,000)'],
			[],
			'the second figure, of news of November 2023'
		)
	],
	'citizenship-marriage': [
		row('Form 7', {}, ['KES 20,000'], ['KES 100,000 (or KES 30,000)']),
		...eastAfricans.map((change) =>
			row(
				`Form 7, a citizen of ${change.nationality}`,
				change,
				['KES 20,000'],
				['KES 50,000 (or KES 5,000)'],
				'the second figure, of the fees of 2012'
			)
		)
	],
	'citizenship-residence': [row('Form 10', {}, ['KES 20,000'], ['KES 1,000,000 (or KES 200,000)'])],
	'citizenship-child': [
		row('Form 11', {}, ['KES 20,000 (or KES 2,000)'], [], 'the second figure, of an embassy')
	]
};

const loaded = new Map(
	await Promise.all(
		serviceIds.map(async (id) => [id, (await findService(id)) as ServiceDefinition] as const)
	)
);

describe.each(serviceIds)('%s', (id) => {
	const service = loaded.get(id) as ServiceDefinition;
	const due = (change: Change, stage: FeeStage): FeeDue => {
		const answers = withChange(allCases.get(id)?.base ?? {}, change);
		return feeOf(service.fees, stage, factsOf(service, answers, {}, today));
	};

	test.each(tariff[id].map((one) => [nameOf(one), one] as const))('%s', (_, one) => {
		for (const stage of ['processing', 'issuance'] as const) {
			const { lines, totals } = due(one.change, stage);
			expect(lines.map(lineInWords), stage).toEqual(one[stage]);
			expect(totals.map(inWords), stage).toEqual(sumOf(one[stage]));
		}
	});

	test('asks for nothing that the tariff lacks', () => {
		const written = tariff[id].flatMap(({ change }) =>
			(['processing', 'issuance'] as const).flatMap((stage) =>
				due(change, stage).lines.map(({ fee }) => fee.id)
			)
		);
		expect([...new Set(written)].sort()).toEqual(service.fees.map((fee) => fee.id).sort());
	});
});

test('nobody is asked to pay a bond as if it were a price', () => {
	const bonds = [...loaded].flatMap(([id, { fees }]) =>
		fees.flatMap((fee) => (fee.bond ? [`${id} ${inWords(fee.amount)}`] : []))
	);
	expect(bonds).toEqual(['permit-k KES 100,000', 'dependant-pass KES 100,000']);
});

/** the others are of the notice that came into force in March 2024, or younger */
test('the tariff of 2024 is not asked for before it began', () => {
	const older = [...loaded].flatMap(([id, { fees }]) =>
		fees.flatMap((fee) => (fee.effectiveFrom < '2024-03-01' ? [`${id} ${fee.id}`] : []))
	);
	expect(older).toEqual([
		'eta authorisation',
		'permit-k bond',
		'alien-card replacement',
		'permanent-residence processing',
		'citizenship-endorsement endorsement'
	]);
});

test('two figures are never said to be certain', () => {
	const sure = [...loaded].flatMap(([id, { fees }]) =>
		fees.flatMap((fee) => (fee.otherAmounts && fee.confidence !== 'conflicting' ? [id] : []))
	);
	expect(sure).toEqual([]);
});

function nameOf({ variant, unlisted }: Row): string {
	return unlisted ? `${variant} (not in the tariff: ${unlisted})` : variant;
}

function lineInWords({ fee, due, amount, times }: FeeLine): string {
	const others = (fee.otherAmounts ?? []).map(inWords).join(', ');
	return [
		inWords(fee.amount),
		others && `(or ${others})`,
		times !== undefined && `x ${times} = ${inWords(amount)}`,
		fee.bond && 'bond',
		due === 'unknown' && 'perhaps'
	]
		.filter(Boolean)
		.join(' ');
}

function inWords({ currency, minor }: Money): string {
	return `${currency} ${(minor / 100).toLocaleString('en')}`;
}

/** without what other sources say */
function plain(line: string): string {
	return line.replace(/ \(or .*?\)/, '');
}

/** What the lines of a row make, one total for each currency. */
function sumOf(lines: readonly string[]): string[] {
	const sums = new Map<string, number>();
	for (const line of lines) {
		const [, currency = '', whole = ''] =
			/([A-Z]{3}) ([\d,]+)$/.exec(plain(line).replace(' bond', '')) ?? [];
		sums.set(currency, (sums.get(currency) ?? 0) + Number(whole.replaceAll(',', '')));
	}
	return [...sums].map(([currency, whole]) => `${currency} ${whole.toLocaleString('en')}`);
}
