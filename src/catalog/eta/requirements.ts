import type { Requirement } from '#domain/requirement';
import { passportRules } from '../blocks/passport.ts';
import { adult, personRules } from '../blocks/person.ts';
import { assumed } from '../sources.ts';
import {
	form,
	guide,
	news,
	notice,
	official,
	regulations,
	transitGuide,
	unclearNews
} from './cited.ts';
import { staysInKenya, transit } from './sections.ts';

const dates = { arrival: 'arrivalDate', departure: 'departureDate' } as const;
const inThreeDays = { of: 'today', days: 3 } as const;
const sixMonthsOn = { of: 'arrivalDate', months: 6 } as const;
const ninetyDaysOn = { of: 'arrivalDate', days: 90 } as const;
const threeDaysOn = { of: 'arrivalDate', days: 3 } as const;
const threeMonthsBefore = { of: 'arrivalDate', months: -3 } as const;
const notExpired = { not: { before: ['passportExpires', 'today'] } } as const;
const notTooLate = { not: { before: ['arrivalDate', inThreeDays] } } as const;

export const requirements = [
	{
		id: 'mayBeExempt',
		severity: 'warning',
		must: {
			not: {
				or: [
					{ equals: ['nationality', 'KE'] },
					{ oneOf: ['nationality', '@eac'] },
					{ oneOf: ['nationality', '@days90'] },
					{ oneOf: ['nationality', '@days60'] },
					{ not: { oneOf: ['exemptStatus', ['none', 'diplomatic']] } }
				]
			}
		},
		target: { question: 'nationality' },
		...notice
	},
	{
		id: 'exemptionUncertain',
		severity: 'warning',
		must: {
			not: {
				or: [{ oneOf: ['nationality', '@uncertain'] }, { equals: ['exemptStatus', 'diplomatic'] }]
			}
		},
		target: { question: 'nationality' },
		...assumed
	},
	{
		id: 'minorNeedsAdult',
		severity: 'blocker',
		when: { not: adult },
		must: { equals: ['applicantKind', 'child'] },
		target: { question: 'applicantKind' },
		...official
	},
	{
		id: 'adultOwnForm',
		severity: 'warning',
		when: adult,
		must: { equals: ['applicantKind', 'self'] },
		target: { question: 'applicantKind' },
		...assumed
	},
	...personRules,
	...passportRules,
	{
		id: 'passportNotExpired',
		severity: 'blocker',
		must: notExpired,
		target: { question: 'passportExpires' },
		params: { expires: 'passportExpires' },
		...news
	},
	{
		id: 'passportSixMonths',
		severity: 'blocker',
		/** one finding, not two, on a passport that has already run out */
		when: notExpired,
		must: { not: { before: ['passportExpires', sixMonthsOn] } },
		target: { question: 'passportExpires' },
		params: { arrival: 'arrivalDate', expires: 'passportExpires', earliest: sixMonthsOn },
		...news
	},
	{
		id: 'blankPage',
		severity: 'warning',
		must: { equals: ['blankPage', true] },
		target: { question: 'blankPage' },
		...unclearNews
	},
	{
		id: 'namesAsInPassport',
		severity: 'blocker',
		must: { equals: ['namesChecked', true] },
		target: { question: 'namesChecked' },
		...form
	},
	{
		id: 'arrivalAhead',
		severity: 'blocker',
		must: { after: ['arrivalDate', 'today'] },
		target: { question: 'arrivalDate' },
		params: { arrival: 'arrivalDate' },
		...official
	},
	{
		id: 'notTooEarly',
		severity: 'blocker',
		must: { not: { before: ['today', threeMonthsBefore] } },
		target: { question: 'arrivalDate' },
		params: { arrival: 'arrivalDate', first: threeMonthsBefore },
		...official
	},
	{
		id: 'leadTime',
		severity: 'warning',
		when: { after: ['arrivalDate', 'today'] },
		must: notTooLate,
		target: { question: 'arrivalDate' },
		params: { arrival: 'arrivalDate', earliest: inThreeDays },
		...guide
	},
	{
		id: 'leadTimeAdvised',
		severity: 'warning',
		when: notTooLate,
		must: { not: { before: ['arrivalDate', { of: 'today', days: 14 }] } },
		target: { question: 'arrivalDate' },
		params: { arrival: 'arrivalDate' },
		...official
	},
	{
		id: 'fromAbroad',
		severity: 'warning',
		must: { not: { equals: ['arrivalFrom', 'KE'] } },
		target: { question: 'arrivalFrom' },
		...assumed
	},
	{
		id: 'toAbroad',
		severity: 'warning',
		must: { not: { equals: ['departureTo', 'KE'] } },
		target: { question: 'departureTo' },
		...assumed
	},
	{
		id: 'departureAfterArrival',
		severity: 'blocker',
		must: { not: { before: ['departureDate', 'arrivalDate'] } },
		target: { question: 'departureDate' },
		params: dates,
		...assumed
	},
	{
		id: 'stayNinetyDays',
		severity: 'blocker',
		must: { not: { after: ['departureDate', ninetyDaysOn] } },
		target: { question: 'departureDate' },
		params: { ...dates, latest: ninetyDaysOn },
		...regulations
	},
	{
		id: 'transitThreeDays',
		severity: 'blocker',
		when: transit,
		must: { not: { after: ['departureDate', threeDaysOn] } },
		target: { question: 'departureDate' },
		params: { ...dates, latest: threeDaysOn },
		...transitGuide
	},
	{
		id: 'stayDatesInOrder',
		severity: 'blocker',
		when: staysInKenya,
		must: { every: ['accommodation', { before: ['row.from', 'row.to'] }] },
		target: { question: 'accommodation' },
		...assumed
	},
	{
		id: 'stayInsideTrip',
		severity: 'warning',
		when: staysInKenya,
		must: {
			every: [
				'accommodation',
				{
					and: [
						{ within: ['row.from', 'arrivalDate', 'departureDate'] },
						{ within: ['row.to', 'arrivalDate', 'departureDate'] }
					]
				}
			]
		},
		target: { question: 'accommodation' },
		params: dates,
		...assumed
	},
	{
		id: 'firstNight',
		severity: 'warning',
		when: staysInKenya,
		must: {
			not: {
				every: [
					'accommodation',
					{ not: { within: ['arrivalDate', 'row.from', { of: 'row.to', days: -1 }] } }
				]
			}
		},
		target: { question: 'accommodation' },
		params: { arrival: 'arrivalDate' },
		...assumed
	}
] as const satisfies readonly Requirement[];
