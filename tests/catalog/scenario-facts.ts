import type { Answer, Answers, DocumentFacts, Facts } from '#domain/facts';
import { factsOf, type ServiceDefinition } from '#domain/service';
import { check, type Finding } from '#domain/requirement';

export const today = '2026-11-23';

/** A change to a draft; `undefined` takes the answer away. */
export type Change = Readonly<Record<string, Answer | undefined>>;

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

export const scan: DocumentFacts = { type: 'application/pdf', size: 200_000, pages: 1 };
export const picture: DocumentFacts = { type: 'image/jpeg', size: 200_000, pages: null };

export function withChange(answers: Answers, change: Change): Answers {
	const merged = Object.entries({ ...answers, ...change });
	return Object.fromEntries(
		merged.filter((entry): entry is [string, Answer] => entry[1] !== undefined)
	);
}

export function factsFor(
	service: ServiceDefinition,
	change: Change = {},
	documents: Readonly<Record<string, readonly DocumentFacts[]>> = {},
	day = today
): Facts {
	return factsOf(service, withChange(tourist, change), documents, day);
}

export function findingFor(
	service: ServiceDefinition,
	requirement: string,
	facts: Facts
): Finding | undefined {
	return check(service, facts).find((finding) => finding.requirement === requirement);
}
