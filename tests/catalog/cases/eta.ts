import type { eta } from '#catalog/eta/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/eta.ts';
import type { text } from '../../../src/messages/en/services/eta.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';

export type Texts = Said<typeof eta, typeof text, typeof introduction>;

/** A grown-up tourist by air, seven weeks ahead: every rule of the eTA is met. Nobody real. */
export const tourist: Answers = {
	nationality: 'GB',
	exemptStatus: 'none',
	applicantKind: 'self',
	travelReason: 'tourism',
	surname: 'EXAMPLE',
	givenNames: 'ANNA MARIA',
	sex: 'female',
	birthDate: '1990-03-04',
	birthCountry: 'GB',
	passportCountry: 'GB',
	passportNumber: 'X1234567',
	passportIssued: '2021-05-02',
	passportExpires: '2031-05-01',
	blankPage: true,
	namesChecked: true,
	email: 'anna@example.com',
	phone: '+447700900123',
	homeAddress: '1 Example Street, Exampleton',
	homeCountry: 'GB',
	occupation: 'Teacher',
	emergencyContacts: [{ name: 'Bo Example', phone: '+447700900124' }],
	arrivalDate: '2027-01-10',
	arrivalFrom: 'GB',
	yellowFeverVisit: false,
	arrivalMode: 'air',
	arrivalAirline: 'KQ',
	arrivalFlight: 'KQ101',
	arrivalAirport: 'jkia',
	departureDate: '2027-01-24',
	departureTo: 'GB',
	departureMode: 'air',
	departureAirline: 'KQ',
	departureFlight: 'KQ100',
	departureAirport: 'jkia',
	accommodation: [
		{ name: 'Hotel Example, Nairobi', from: '2027-01-10', to: '2027-01-17' },
		{ name: 'Lodge Example, Voi', from: '2027-01-17', to: '2027-01-24' }
	],
	birthNationality: 'GB',
	maritalStatus: 'single',
	thirdPartyPays: false,
	visitedKenya: 'never',
	deniedEntry: false,
	convicted: false,
	overTenThousand: false
};

const stay = (from: string, to: string) => ({ name: 'A place', from, to });
const asChild = { applicantKind: 'child', guardianName: 'Bo Example', guardianRelation: 'parent' };

/** Today is 23 November 2026; the tourist arrives on 10 January 2027 and leaves on the 24th. */
const reason = (travelReason: string) => ({ travelReason });
const business: ConditionalDocumentCase = {
	needed: [reason('business'), reason('conference')],
	notNeeded: [{}, reason('family')],
	unknown: [{ travelReason: undefined }]
};
const only = (one: string): ConditionalDocumentCase => ({
	needed: [reason(one)],
	notNeeded: [{}],
	unknown: [{ travelReason: undefined }]
});
const minor: ConditionalDocumentCase = {
	needed: [{ birthDate: '2008-11-24' }, { birthDate: '2026-06-01' }],
	notNeeded: [{}, { birthDate: '2008-11-23' }],
	unknown: [{ birthDate: undefined }]
};
const always = { needed: [{}] } as const;

export const cases: Cases<typeof eta> = {
	base: tourist,
	variants: {
		tourism: {},
		family: reason('family'),
		business: reason('business'),
		conference: reason('conference'),
		medical: reason('medical'),
		religious: reason('religious'),
		study: reason('study'),
		transit: {
			...reason('transit'),
			departureDate: '2027-01-12',
			accommodation: undefined
		},
		child: { ...asChild, birthDate: '2015-01-01' }
	},
	rules: {
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
			unknown: [
				{ accommodation: undefined },
				{ departureDate: undefined, accommodation: undefined }
			],
			waived: [{ travelReason: 'transit' }, { departureDate: '2027-01-10' }]
		}
	},
	documents: {
		passportPage: always,
		photo: always,
		arrivalBooking: {
			needed: [{}, { arrivalMode: 'sea' }],
			notNeeded: [{ arrivalMode: 'land' }],
			unknown: [{ arrivalMode: undefined }]
		},
		stayBooking: {
			needed: [{}, reason('business'), { departureDate: '2027-01-11' }],
			notNeeded: [reason('transit'), { departureDate: '2027-01-10' }],
			unknown: [{ travelReason: undefined }, { departureDate: undefined }]
		},
		invitationLetter: {
			needed: [reason('business'), reason('conference'), reason('family')],
			notNeeded: [{}, reason('medical')],
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
			needed: [
				{ arrivalFrom: 'UG' },
				{ arrivalFrom: 'BR' },
				{ arrivalFrom: 'GB', yellowFeverVisit: true },
				{ arrivalFrom: 'UG', birthDate: '2026-01-10' }
			],
			notNeeded: [
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
	},
	fees: { authorisation: { due: [[{}, 'USD 30']] } }
};
