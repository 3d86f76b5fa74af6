import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import { inKenya, presenceRules } from '../blocks/kenya.ts';
import {
	papersInOtherLanguage,
	passAuthority,
	passBefore,
	passFees,
	passHome,
	passInstitution,
	passMinorRule,
	passPassport,
	passPerson,
	passPresence,
	passReach,
	passRenewal,
	passRenewsInTime,
	passTariff,
	passTranslation
} from '../blocks/pass.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { eac, fromEac, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;

const research = { equals: ['passKind', 'research'] } as const;

/** The internship pass and the research pass, Form 30. */
export const internshipPass = {
	id: 'internship-pass',
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
					options: ['self', 'institution', 'parent', 'guardian', 'agent']
				},
				...acting
			]
		},
		{
			id: 'pass',
			questions: [
				{ id: 'passKind', kind: 'choice', options: ['internship', 'research'] },
				...passBefore,
				{ id: 'passYears', kind: 'number', min: 1, max: 2 }
			]
		},
		passPerson,
		passPassport,
		passPresence,
		passReach,
		passHome,
		{ id: 'institution', questions: passInstitution },
		{
			id: 'course',
			questions: [
				{ id: 'topic', kind: 'longText', maxLength: 600 },
				{ id: 'courseBegins', kind: 'date', usually: 'future' },
				{ id: 'courseMonths', kind: 'number', min: 1, max: 60 },
				{
					id: 'researchLicence',
					kind: 'text',
					maxLength: 20,
					format: 'permitNumber',
					optional: true,
					when: research
				},
				papersInOtherLanguage
			]
		}
	],
	slots: [
		{ id: 'passportPage', ...documents.passportPage, ...guide },
		{ id: 'photo', ...documents.photo, ...guide },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...guide },
		{ id: 'institutionLetter', ...documents.letter, ...guide },
		{ id: 'stampedForm', ...documents.form, optional: true, ...guide },
		{ id: 'cv', ...documents.cv, ...guide },
		{ id: 'qualifications', ...documents.qualifications, ...guide },
		{ id: 'researchClearance', ...documents.clearance, when: research, ...guide },
		{ ...passRenewal, ...assumed },
		passTranslation,
		passAuthority
	],
	requirements: [
		{
			id: 'courseAhead',
			severity: 'warning',
			when: { equals: ['applicationType', 'new'] },
			must: { not: { before: ['courseBegins', 'today'] } },
			target: { question: 'courseBegins' },
			params: { begins: 'courseBegins' },
			...assumed
		},
		passRenewsInTime,
		passMinorRule,
		...personRules,
		...heldPassportRules,
		...presenceRules
	],
	fees: [
		{
			id: 'issue',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 1_500_000 },
			times: 'passYears',
			when: { not: fromEac },
			...passTariff
		}
	],
	lists: { eac },
	sources: {
		...efnsSource,
		...commonSources,
		fees: passFees,
		guide: {
			title: 'KnowHow Kenya, a private guide',
			url: 'https://knowhow.co.ke/?p=105',
			asOf: '2026-11'
		}
	}
} as const satisfies ServiceDefinition;
