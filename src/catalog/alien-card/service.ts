import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { passAuthority } from '../blocks/pass.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { adult, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';
import { employed, first, renewal, replacement, sections } from './sections.ts';

const official = {
	source: 'page',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const;
const inNinetyDays = { of: 'arrivalDate', days: 90 } as const;
const lost = { and: [replacement, { equals: ['cardGone', 'lost'] }] } as const;
const damaged = { and: [replacement, { equals: ['cardGone', 'damaged'] }] } as const;

/** The foreigner certificate, which people call the alien card: Form 50. */
export const alienCard = {
	id: 'alien-card',
	version: 1,
	group: 'registration',
	account: efnsAccount,
	sections,
	slots: [
		{ id: 'passportPage', ...documents.passportPage, ...official },
		{ id: 'photo', ...documents.photo, ...official },
		{ id: 'residenceProof', ...documents.permit, ...official },
		{ id: 'previousCard', ...documents.identity, when: renewal, ...official },
		{ id: 'policeAbstract', ...documents.policeReport, when: lost, ...official },
		{ id: 'damagedCard', ...documents.identity, when: damaged, ...assumed },
		{
			id: 'employerId',
			...documents.identity,
			optional: true,
			when: employed,
			source: 'form',
			confidence: 'secondary',
			effectiveFrom: '2024-01-02'
		},
		passAuthority
	],
	requirements: [
		{
			id: 'mayNotNeedCard',
			severity: 'warning',
			must: { equals: ['cardExempt', 'none'] },
			target: { question: 'cardExempt' },
			...official
		},
		{
			id: 'eighteen',
			severity: 'blocker',
			must: adult,
			target: { question: 'birthDate' },
			params: { born: 'birthDate', turns: { of: 'birthDate', years: 18 } },
			...official
		},
		{
			id: 'arrivedPast',
			severity: 'blocker',
			must: { not: { after: ['arrivalDate', 'today'] } },
			target: { question: 'arrivalDate' },
			params: { arrival: 'arrivalDate' },
			...assumed
		},
		{
			id: 'withinNinetyDays',
			severity: 'warning',
			when: first,
			must: { not: { after: ['today', inNinetyDays] } },
			target: { question: 'arrivalDate' },
			params: { arrival: 'arrivalDate', latest: inNinetyDays },
			...official
		},
		{
			id: 'twoYears',
			severity: 'blocker',
			when: { not: { equals: ['stayKind', 'permanentResident'] } },
			must: { atMost: ['cardYears', 2] },
			target: { question: 'cardYears' },
			source: 'advocates',
			confidence: 'secondary',
			effectiveFrom: '2024-01-02'
		},
		...personRules,
		...heldPassportRules
	],
	fees: [
		{
			id: 'card',
			stage: 'processing',
			amount: { currency: 'KES', minor: 500_000 },
			times: 'cardYears',
			when: { not: replacement },
			otherAmounts: [{ currency: 'KES', minor: 100_000 }],
			source: 'fees',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		},
		{
			id: 'replacement',
			stage: 'processing',
			amount: { currency: 'KES', minor: 200_000 },
			when: replacement,
			...official,
			confidence: 'conflicting'
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		...commonSources,
		page: {
			title: 'Directorate of Immigration Services',
			url: 'https://fns.immigration.go.ke/infopack/fns/fns/',
			asOf: '2026-11'
		},
		advocates: {
			title: 'Kendik Advocates',
			url: 'https://kendikadvocates.co.ke/obtaining-an-alien-id-card-in-kenya',
			asOf: '2026-11'
		},
		fees: {
			title: 'IBN Kenya',
			url: 'https://www.ibn.co.za/?p=29356',
			asOf: '2024-04'
		},
		time: {
			title: 'Fathershand',
			url: 'https://fathershandltd.com/about-us-2/alien-registration/',
			asOf: '2026-11'
		},
		form: { title: 'fns.immigration.go.ke, as others recorded it', asOf: '2026' }
	},
	exemption: {
		question: 'cardExempt',
		bands: [
			{
				id: 'exempt',
				when: { oneOf: ['cardExempt', ['forces', 'embassy', 'exempted', 'refugee']] },
				stayDays: null,
				...official
			},
			{
				id: 'shortVisit',
				when: { equals: ['cardExempt', 'shortVisit'] },
				stayDays: null,
				...official
			}
		]
	},
	decision: {
		from: 5,
		to: 5,
		unit: 'weeks',
		source: 'time',
		confidence: 'secondary',
		effectiveFrom: '2024-01-02'
	},
	guide: 'lost-documents'
} as const satisfies ServiceDefinition;
