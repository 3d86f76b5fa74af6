import type { EvidenceSlot } from '#domain/evidence';
import type { Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import { likelyEcitizen } from '../accounts.ts';
import {
	actingForChild,
	adultOrChild,
	ageRules,
	birthCertificateNumber,
	card,
	citizen,
	detailsChecked,
	nationalId,
	occupation,
	parents,
	passportSources,
	reachEither,
	tariffFees
} from '../blocks/citizen.ts';
import { adult, minor, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { commonSources } from '../sources.ts';

const official = {
	source: 'directorate',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const;
const withCard = { and: [adult, { equals: ['shows', 'idCard'] }] } as const;
const withPassport = { and: [adult, { equals: ['shows', 'passport'] }] } as const;

const sections = [
	{ id: 'applicant', part: 'applicant', questions: [adultOrChild, ...actingForChild] },
	{
		id: 'journey',
		part: 'request',
		questions: [
			{
				id: 'destination',
				kind: 'choice',
				options: ['uganda', 'tanzania', 'rwanda', 'burundi', 'southSudan', 'other']
			},
			{
				id: 'travelReason',
				kind: 'choice',
				options: [
					'visit',
					'business',
					'work',
					'meeting',
					'education',
					'training',
					'medical',
					'leisure',
					'sports',
					'hajj',
					'transporter',
					'settlement',
					'official'
				]
			}
		]
	},
	{ id: 'person', part: 'person', questions: citizen },
	{
		id: 'identity',
		questions: [
			{ id: 'shows', kind: 'choice', options: ['idCard', 'passport'], when: adult },
			{ ...nationalId, when: withCard },
			{
				id: 'passportNumber',
				kind: 'text',
				maxLength: 10,
				format: 'kenyanPassport',
				when: withPassport
			},
			{ ...birthCertificateNumber, when: minor },
			{ id: 'height', kind: 'number', min: 30, max: 250 },
			{ ...occupation, when: adult },
			detailsChecked
		]
	},
	{ id: 'parents', part: 'family', when: minor, questions: parents },
	...reachEither
] as const satisfies readonly Section[];

const slots = [
	{ id: 'photo', ...documents.photo, ...official },
	{ id: 'idCard', ...card, when: withCard, ...official },
	{ id: 'passportPage', ...documents.passportPage, when: withPassport, ...official },
	{ id: 'birthCertificate', ...documents.certificate, when: minor, ...official }
] as const satisfies readonly EvidenceSlot[];

const requirements = [
	...personRules,
	...ageRules,
	{
		id: 'destinationKnown',
		severity: 'warning',
		must: { not: { equals: ['destination', 'other'] } },
		target: { question: 'destination' },
		source: 'guide',
		confidence: 'secondary',
		effectiveFrom: '2025-02-08'
	}
] as const satisfies readonly Requirement[];

/** A paper for a citizen to travel in East Africa for a year. */
export const temporaryPermit = {
	id: 'temporary-permit',
	version: 1,
	group: 'passport',
	account: likelyEcitizen,
	sections,
	slots,
	requirements,
	fees: [
		{
			id: 'permit',
			stage: 'processing',
			amount: { currency: 'KES', minor: 30_000 },
			otherAmounts: [{ currency: 'KES', minor: 105_000 }],
			...tariffFees,
			confidence: 'conflicting'
		}
	],
	lists: {},
	sources: {
		directorate: {
			title: 'Directorate of Immigration Services',
			url: 'https://immigration.go.ke/?p=13069',
			asOf: '2026-11'
		},
		tariff: passportSources.tariff,
		guide: {
			title: 'WikiProcedure, a private guide',
			url: 'https://www.wikiprocedure.com/extensions/Amp/ampfiles/Kenya_-_Apply_for_a_Temporary_Movement_Permit.html',
			asOf: '2026-11'
		},
		kibali: commonSources.kibali
	}
} as const satisfies ServiceDefinition;
