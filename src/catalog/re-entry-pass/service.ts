import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { personRules } from '../blocks/person.ts';
import {
	fileNumber,
	passAuthority,
	passHome,
	passMinorRule,
	passPassport,
	passPerson,
	passReach
} from '../blocks/pass.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const official = {
	source: 'page',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const;
const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;

const holder = { equals: ['holdsDependantPass', true] } as const;
const ahead = { equals: ['journey', 'ahead'] } as const;
const back = { equals: ['journey', 'back'] } as const;
const bySponsorWithPermit = { oneOf: ['sponsorKind', ['permit', 'permanentResident']] } as const;
const inFourteenDays = { of: 'returnedOn', days: 14 } as const;
const inOneYear = { of: 'leaveDate', years: 1 } as const;
const inTwoYears = { of: 'leaveDate', years: 2 } as const;

/** The re-entry pass, Form 16: for people who live in Kenya on a dependant's pass and travel. */
export const reEntryPass = {
	id: 're-entry-pass',
	version: 1,
	group: 'pass',
	account: efnsAccount,
	sections: [
		{
			id: 'applicant',
			questions: [
				{
					id: 'applicantKind',
					kind: 'choice',
					options: ['self', 'sponsor', 'parent', 'guardian', 'agent']
				},
				...acting
			]
		},
		{
			id: 'pass',
			questions: [
				{ id: 'holdsDependantPass', kind: 'yesNo' },
				{ id: 'passNumber', kind: 'text', maxLength: 20, format: 'permitNumber', when: holder },
				{ id: 'passIssued', kind: 'date', usually: 'past', when: holder },
				{ id: 'passExpires', kind: 'date', usually: 'future', when: holder },
				{
					id: 'sponsorKind',
					kind: 'choice',
					options: ['citizen', 'permit', 'exempt', 'permanentResident']
				},
				fileNumber
			]
		},
		{
			id: 'journey',
			questions: [
				{ id: 'journey', kind: 'choice', options: ['ahead', 'away', 'back'] },
				{ id: 'leaveDate', kind: 'date', usually: 'future', when: ahead },
				{
					id: 'returnDate',
					kind: 'date',
					usually: 'future',
					when: { oneOf: ['journey', ['ahead', 'away']] }
				},
				{ id: 'returnedOn', kind: 'date', usually: 'past', when: back },
				{ id: 'reentryYears', kind: 'number', min: 1, max: 2 }
			]
		},
		passPerson,
		passPassport,
		passReach,
		passHome
	],
	slots: [
		{ id: 'passportPage', ...documents.passportPage, ...guide },
		{ id: 'dependantPass', ...documents.permit, ...official },
		{ id: 'sponsorPermit', ...documents.permit, when: bySponsorWithPermit, ...guide },
		passAuthority
	],
	requirements: [
		{
			id: 'dependantPassHolder',
			severity: 'blocker',
			must: holder,
			target: { question: 'holdsDependantPass' },
			...official
		},
		{
			id: 'dependantPassValid',
			severity: 'warning',
			when: holder,
			must: { not: { before: ['passExpires', 'today'] } },
			target: { question: 'passExpires' },
			params: { expires: 'passExpires' },
			...assumed
		},
		{
			id: 'beforeLeaving',
			severity: 'warning',
			must: { not: { equals: ['journey', 'away'] } },
			target: { question: 'journey' },
			...guide
		},
		{
			id: 'leavesAhead',
			severity: 'blocker',
			when: ahead,
			must: { not: { before: ['leaveDate', 'today'] } },
			target: { question: 'leaveDate' },
			params: { leave: 'leaveDate' },
			...assumed
		},
		{
			id: 'returnAfterLeaving',
			severity: 'blocker',
			when: ahead,
			must: { not: { before: ['returnDate', 'leaveDate'] } },
			target: { question: 'returnDate' },
			params: { leave: 'leaveDate', return: 'returnDate' },
			...assumed
		},
		{
			id: 'returnsInTime',
			severity: 'warning',
			when: ahead,
			must: {
				or: [
					{ not: { after: ['returnDate', inOneYear] } },
					{
						and: [{ atLeast: ['reentryYears', 2] }, { not: { after: ['returnDate', inTwoYears] } }]
					}
				]
			},
			target: { question: 'reentryYears' },
			params: { leave: 'leaveDate', return: 'returnDate' },
			...guide
		},
		{
			id: 'hasReturned',
			severity: 'blocker',
			when: back,
			must: { not: { after: ['returnedOn', 'today'] } },
			target: { question: 'returnedOn' },
			params: { returned: 'returnedOn' },
			...assumed
		},
		{
			id: 'withinFourteenDays',
			severity: 'warning',
			when: back,
			must: { not: { after: ['today', inFourteenDays] } },
			target: { question: 'returnedOn' },
			params: { returned: 'returnedOn', latest: inFourteenDays },
			...guide
		},
		passMinorRule,
		...personRules,
		...heldPassportRules
	],
	fees: [
		{
			id: 'reentry',
			stage: 'processing',
			amount: { currency: 'KES', minor: 500_000 },
			times: 'reentryYears',
			source: 'fees',
			confidence: 'secondary',
			effectiveFrom: '2024-03-01'
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		...commonSources,
		page: {
			title: 'Directorate of Immigration Services',
			url: 'https://fns.immigration.go.ke/infopack/fns',
			asOf: '2026-11'
		},
		guide: {
			title: 'Scribe Registrars',
			url: 'https://scriberegistrars.com/dependent-pass-and-re-entry-pass-in-kenya/',
			asOf: '2026-11'
		},
		fees: {
			title: 'AMM Law',
			url: 'https://ammlaw.africa/new-government-rates-for-citizenships-immigration-services-in-kenya',
			asOf: '2024-04'
		}
	},
	guide: 'dependants'
} as const satisfies ServiceDefinition;
