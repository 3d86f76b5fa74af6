import { shiftDate, type CalendarDate } from '#domain/calendar';
import type { Answers } from '#domain/facts';

/** The day on which scenarios happen, unless they say otherwise. */
export const TODAY: CalendarDate = '2026-03-02';

/** A complete and valid set of eTA answers: an invented tourist who arrives by air. */
export function etaAnswers(overrides: Answers = {}, today: CalendarDate = TODAY): Answers {
	const arrival = shiftDate(today, { days: 40 });
	const departure = shiftDate(today, { days: 50 });
	return {
		nationality: 'DE',
		exemptStatus: 'none',
		applicantKind: 'self',
		travelReason: 'tourism',
		surname: 'MUSTER',
		givenNames: 'ERIKA',
		sex: 'female',
		birthDate: '1988-07-14',
		birthCountry: 'DE',
		passportCountry: 'DE',
		passportNumber: 'C01X00T47',
		passportIssued: shiftDate(today, { years: -2 }),
		passportExpires: shiftDate(today, { years: 8 }),
		blankPage: true,
		namesChecked: true,
		email: 'erika@example.org',
		phone: '+4915112345678',
		homeAddress: 'Beispielweg 1, 10115 Berlin',
		homeCountry: 'DE',
		occupation: 'Teacher',
		emergencyContacts: [{ name: 'Max Muster', phone: '+4915187654321' }],
		arrivalDate: arrival,
		arrivalFrom: 'DE',
		yellowFeverVisit: false,
		arrivalMode: 'air',
		arrivalAirline: 'KQ',
		arrivalFlight: 'KQ117',
		arrivalAirport: 'jkia',
		departureDate: departure,
		departureTo: 'DE',
		departureMode: 'air',
		departureAirline: 'KQ',
		departureFlight: 'KQ116',
		departureAirport: 'jkia',
		accommodation: [{ name: 'Invented Guest House', from: arrival, to: departure }],
		birthNationality: 'DE',
		maritalStatus: 'married',
		thirdPartyPays: false,
		visitedKenya: 'never',
		deniedEntry: false,
		convicted: false,
		overTenThousand: false,
		...overrides
	};
}
