import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	fileNumber,
	passAuthority,
	passFees,
	passHome,
	passMinorRule,
	passPassport,
	passPerson,
	passReach,
	passTariff
} from '../blocks/pass.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { personRules } from '../blocks/person.ts';
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

const extension = { equals: ['extensionKind', 'extension'] } as const;
const waiting = { equals: ['extensionReason', 'waiting'] } as const;
const overstayed = { before: ['stayUntil', 'today'] } as const;
const in90MoreDays = { of: 'stayUntil', days: 90 } as const;
const in180Days = { of: 'entryDate', days: 180 } as const;
const inSixMonths = { of: 'entryDate', months: 6 } as const;

/** The extension of a visitor's pass, and the regularisation of a stay. */
export const visitExtension = {
	id: 'visit-extension',
	version: 1,
	group: 'visit',
	account: efnsAccount,
	sections: [
		{
			id: 'applicant',
			questions: [
				{
					id: 'applicantKind',
					kind: 'choice',
					options: ['self', 'parent', 'guardian', 'agent']
				},
				...acting
			]
		},
		{
			id: 'request',
			questions: [
				{ id: 'extensionKind', kind: 'choice', options: ['extension', 'regularisation'] },
				{ id: 'refugee', kind: 'yesNo' },
				fileNumber
			]
		},
		passPerson,
		passPassport,
		{
			id: 'entry',
			questions: [
				{ id: 'entryDate', kind: 'date', usually: 'past' },
				{ id: 'entryMode', kind: 'choice', options: ['air', 'sea', 'land'] },
				{
					id: 'entryAirport',
					kind: 'place',
					list: 'airports',
					when: { equals: ['entryMode', 'air'] }
				},
				{
					id: 'entryPort',
					kind: 'place',
					list: 'seaPorts',
					when: { equals: ['entryMode', 'sea'] }
				},
				{
					id: 'entryBorder',
					kind: 'place',
					list: 'landBorders',
					when: { equals: ['entryMode', 'land'] }
				},
				{ id: 'visitBasis', kind: 'choice', options: ['eta', 'exempt', 'other'] },
				{ id: 'stayUntil', kind: 'date', usually: 'future' }
			]
		},
		{
			id: 'stay',
			questions: [
				{
					id: 'extensionReason',
					kind: 'choice',
					options: ['visit', 'family', 'medical', 'waiting', 'other']
				},
				{
					id: 'pendingNumber',
					kind: 'text',
					maxLength: 20,
					format: 'permitNumber',
					optional: true,
					when: waiting
				},
				{ id: 'reasonDetails', kind: 'longText', maxLength: 600 },
				{ id: 'stayWanted', kind: 'date', usually: 'future' }
			]
		},
		passReach,
		passHome
	],
	slots: [
		{ id: 'passportPage', ...documents.passportPage, ...official },
		{ id: 'visitorsPass', ...documents.permit, ...official },
		{ id: 'signedForm', ...documents.form, optional: true, ...official },
		{ id: 'pendingApplication', ...documents.letter, when: waiting, ...official },
		{
			id: 'onwardTicket',
			...documents.booking,
			optional: true,
			source: 'news',
			confidence: 'secondary',
			effectiveFrom: '2024-01-02'
		},
		passAuthority
	],
	requirements: [
		{
			id: 'beforeExpiry',
			severity: 'blocker',
			when: extension,
			must: { not: overstayed },
			target: { question: 'extensionKind' },
			params: { until: 'stayUntil' },
			...guide
		},
		{
			id: 'entryPast',
			severity: 'blocker',
			must: { not: { after: ['entryDate', 'today'] } },
			target: { question: 'entryDate' },
			params: { entry: 'entryDate' },
			...assumed
		},
		{
			id: 'stayAfterEntry',
			severity: 'blocker',
			must: { not: { before: ['stayUntil', 'entryDate'] } },
			target: { question: 'stayUntil' },
			params: { entry: 'entryDate', until: 'stayUntil' },
			...assumed
		},
		{
			id: 'wantedLater',
			severity: 'blocker',
			must: { and: [{ after: ['stayWanted', 'stayUntil'] }, { after: ['stayWanted', 'today'] }] },
			target: { question: 'stayWanted' },
			params: { until: 'stayUntil', wanted: 'stayWanted' },
			...assumed
		},
		{
			id: 'ninetyDaysMore',
			severity: 'warning',
			when: extension,
			must: { not: { after: ['stayWanted', in90MoreDays] } },
			target: { question: 'stayWanted' },
			params: { wanted: 'stayWanted', until: 'stayUntil', latest: in90MoreDays },
			...guide
		},
		{
			id: 'total180Days',
			severity: 'warning',
			must: { not: { after: ['stayWanted', in180Days] } },
			target: { question: 'stayWanted' },
			params: { entry: 'entryDate', wanted: 'stayWanted', latest: in180Days },
			...guide,
			confidence: 'conflicting'
		},
		passMinorRule,
		...personRules,
		...heldPassportRules
	],
	fees: [
		{
			id: 'beyondSixMonths',
			stage: 'processing',
			amount: { currency: 'USD', minor: 20_000 },
			when: { after: ['stayWanted', inSixMonths] },
			...passTariff,
			confidence: 'conflicting'
		},
		{
			id: 'overstay',
			stage: 'processing',
			amount: { currency: 'USD', minor: 10_000 },
			when: overstayed,
			...passTariff
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		...commonSources,
		fees: passFees,
		page: {
			title: 'Directorate of Immigration Services',
			url: 'https://fns.immigration.go.ke/infopack/fns/visitorspassextension/',
			asOf: '2026-11'
		},
		guide: {
			title: 'A private guide',
			url: 'https://kenya-e-visas.com/kenya-visa-extension/',
			asOf: '2026-11'
		},
		news: {
			title: 'Kahawa Tungu',
			url: 'https://www.kahawatungu.com/foreignerskenya-extend-visitors-passes-online/',
			asOf: '2020'
		}
	}
} as const satisfies ServiceDefinition;
