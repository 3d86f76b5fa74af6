import { passport } from '../blocks/passport.ts';
import { maritalStatus, nationality, person } from '../blocks/person.ts';
import { accommodation, contact, emergencyContacts } from '../blocks/visit.ts';
import type { Section } from '#domain/question';

const child = { equals: ['applicantKind', 'child'] } as const;
const carriesMoney = { equals: ['overTenThousand', true] } as const;

export const transit = { equals: ['travelReason', 'transit'] } as const;
/** No stay is asked of transit, which leaves within three days, nor of a day without a night. */
export const staysInKenya = {
	and: [{ not: transit }, { after: ['departureDate', 'arrivalDate'] }]
} as const;

export const sections = [
	{
		id: 'nationality',
		questions: [
			nationality,
			{
				id: 'exemptStatus',
				kind: 'choice',
				options: [
					'none',
					'kenyanDocument',
					'permit',
					'staysInside',
					'crew',
					'laissezPasser',
					'special',
					'diplomatic'
				]
			}
		]
	},
	{
		id: 'applicant',
		questions: [
			{ id: 'applicantKind', kind: 'choice', options: ['self', 'child'] },
			{
				id: 'guardianName',
				kind: 'text',
				maxLength: 100,
				format: 'name',
				autocomplete: 'name',
				when: child
			},
			{
				id: 'guardianRelation',
				kind: 'choice',
				options: ['parent', 'guardian', 'companion'],
				when: child
			}
		]
	},
	{
		id: 'reason',
		questions: [
			{
				id: 'travelReason',
				kind: 'choice',
				options: [
					'tourism',
					'family',
					'business',
					'conference',
					'medical',
					'religious',
					'study',
					'transit'
				]
			}
		]
	},
	{ id: 'traveller', questions: person },
	{ id: 'passport', questions: passport },
	{ id: 'contact', questions: contact },
	{ id: 'emergency', questions: [emergencyContacts] },
	{
		id: 'arrival',
		questions: [
			{ id: 'arrivalDate', kind: 'date', usually: 'future' },
			{ id: 'arrivalFrom', kind: 'country' },
			{
				id: 'yellowFeverVisit',
				kind: 'yesNo',
				when: { not: { oneOf: ['arrivalFrom', '@yellowFever'] } }
			},
			{ id: 'arrivalMode', kind: 'choice', options: ['air', 'sea', 'land'] },
			{
				id: 'arrivalAirline',
				kind: 'place',
				list: 'airlines',
				freeEntry: true,
				when: { equals: ['arrivalMode', 'air'] }
			},
			{
				id: 'arrivalFlight',
				kind: 'text',
				maxLength: 10,
				format: 'flightNumber',
				when: { equals: ['arrivalMode', 'air'] }
			},
			{
				id: 'arrivalAirport',
				kind: 'place',
				list: 'airports',
				when: { equals: ['arrivalMode', 'air'] }
			},
			{
				id: 'arrivalVessel',
				kind: 'text',
				maxLength: 100,
				when: { equals: ['arrivalMode', 'sea'] }
			},
			{
				id: 'arrivalPort',
				kind: 'place',
				list: 'seaPorts',
				when: { equals: ['arrivalMode', 'sea'] }
			},
			{
				id: 'arrivalBorder',
				kind: 'place',
				list: 'landBorders',
				when: { equals: ['arrivalMode', 'land'] }
			}
		]
	},
	{
		id: 'departure',
		questions: [
			{ id: 'departureDate', kind: 'date', usually: 'future' },
			{ id: 'departureTo', kind: 'country' },
			{ id: 'departureMode', kind: 'choice', options: ['air', 'sea', 'land'] },
			{
				id: 'departureAirline',
				kind: 'place',
				list: 'airlines',
				freeEntry: true,
				when: { equals: ['departureMode', 'air'] }
			},
			{
				id: 'departureFlight',
				kind: 'text',
				maxLength: 10,
				format: 'flightNumber',
				when: { equals: ['departureMode', 'air'] }
			},
			{
				id: 'departureAirport',
				kind: 'place',
				list: 'airports',
				when: { equals: ['departureMode', 'air'] }
			},
			{
				id: 'departureVessel',
				kind: 'text',
				maxLength: 100,
				when: { equals: ['departureMode', 'sea'] }
			},
			{
				id: 'departurePort',
				kind: 'place',
				list: 'seaPorts',
				when: { equals: ['departureMode', 'sea'] }
			},
			{
				id: 'departureBorder',
				kind: 'place',
				list: 'landBorders',
				when: { equals: ['departureMode', 'land'] }
			}
		]
	},
	{ id: 'stay', when: staysInKenya, questions: [accommodation] },
	{
		id: 'background',
		questions: [
			{ id: 'birthNationality', kind: 'country' },
			maritalStatus,
			{ id: 'thirdPartyPays', kind: 'yesNo' }
		]
	},
	{
		id: 'history',
		questions: [
			{ id: 'visitedKenya', kind: 'choice', options: ['never', 'upToThree', 'moreThanThree'] },
			{ id: 'deniedEntry', kind: 'yesNo' },
			{ id: 'convicted', kind: 'yesNo' },
			{
				id: 'convictionDetails',
				kind: 'longText',
				maxLength: 300,
				when: { equals: ['convicted', true] }
			}
		]
	},
	{
		id: 'customs',
		questions: [
			{ id: 'overTenThousand', kind: 'yesNo' },
			{
				id: 'moneyKind',
				kind: 'choice',
				options: ['cash', 'cheques', 'other'],
				when: carriesMoney
			},
			{ id: 'moneySource', kind: 'text', maxLength: 100, when: carriesMoney },
			{ id: 'moneyCurrency', kind: 'text', maxLength: 80, when: carriesMoney },
			{
				id: 'moneyAmount',
				kind: 'number',
				min: 1,
				max: 1_000_000_000,
				fractions: true,
				when: carriesMoney
			}
		]
	}
] as const satisfies readonly Section[];
