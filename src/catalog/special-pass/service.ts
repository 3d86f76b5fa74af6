import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import { inKenya, presenceRules } from '../blocks/kenya.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { eac, fromEac, personRules } from '../blocks/person.ts';
import {
	papersInOtherLanguage,
	passAuthority,
	passFees,
	passHome,
	passPassport,
	passPerson,
	passPresence,
	passReach,
	passTariff,
	passTranslation
} from '../blocks/pass.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;

const waiting = { equals: ['passReason', 'waiting'] } as const;
const working = { oneOf: ['passReason', ['business', 'volunteering', 'consultancy']] } as const;
/** who waits for a permit of a class without an employer has no host */
const hosted = { or: [working, { equals: ['hasHost', true] }] } as const;

/** The special pass, Form 32: short work, or the wait for a permit. */
export const specialPass = {
	id: 'special-pass',
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
					options: ['self', 'employer', 'institution', 'agent']
				},
				...acting
			]
		},
		{
			id: 'purpose',
			questions: [
				{
					id: 'passReason',
					kind: 'choice',
					options: ['business', 'volunteering', 'consultancy', 'waiting']
				},
				{
					id: 'pendingNumber',
					kind: 'text',
					maxLength: 20,
					format: 'permitNumber',
					optional: true,
					when: waiting
				},
				{ id: 'hasHost', kind: 'yesNo', when: waiting },
				{ id: 'purposeDetails', kind: 'longText', maxLength: 600 },
				{ id: 'passFrom', kind: 'date', usually: 'future' },
				{ id: 'passMonths', kind: 'number', min: 1, max: 6 },
				{ id: 'heldPermitBefore', kind: 'yesNo' }
			]
		},
		{
			id: 'host',
			when: hosted,
			questions: [
				{ id: 'hostName', kind: 'text', maxLength: 100 },
				{ id: 'hostAddress', kind: 'longText', maxLength: 300 },
				{ id: 'hostPhone', kind: 'phone', maxLength: 20 },
				{ id: 'hostEmail', kind: 'email', maxLength: 100 },
				{ id: 'hostRegulated', kind: 'yesNo' }
			]
		},
		passPerson,
		passPassport,
		passPresence,
		passReach,
		passHome,
		{
			id: 'work',
			questions: [{ id: 'profession', kind: 'text', maxLength: 80 }, papersInOtherLanguage]
		}
	],
	slots: [
		{ id: 'passportPage', ...documents.passportPage, ...guide },
		{ id: 'photo', ...documents.photo, ...guide },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...guide },
		{ id: 'hostLetter', ...documents.letter, when: hosted, ...guide },
		{ id: 'ownLetter', ...documents.letter, when: { not: hosted }, ...guide },
		{ id: 'stampedForm', ...documents.form, optional: true, ...guide },
		{ id: 'hostRegistration', ...documents.registration, when: hosted, ...guide },
		{ id: 'qualifications', ...documents.qualifications, when: working, ...guide },
		{ id: 'contract', ...documents.contract, when: working, ...guide },
		{
			id: 'regulatorClearance',
			...documents.clearance,
			when: { and: [hosted, { equals: ['hostRegulated', true] }] },
			...guide
		},
		{ id: 'acknowledgement', ...documents.letter, when: waiting, ...guide },
		{
			id: 'heldPermits',
			...documents.permit,
			when: { equals: ['heldPermitBefore', true] },
			...guide
		},
		{
			id: 'policeClearance',
			...documents.clearance,
			optional: true,
			source: 'form',
			confidence: 'secondary',
			effectiveFrom: '2024-01-02'
		},
		passTranslation,
		passAuthority
	],
	requirements: [
		{
			id: 'threeMonths',
			severity: 'warning',
			must: { atMost: ['passMonths', 3] },
			target: { question: 'passMonths' },
			source: 'threeMonths',
			confidence: 'conflicting',
			effectiveFrom: '2024-01-02'
		},
		{
			id: 'beginsAhead',
			severity: 'warning',
			must: { not: { before: ['passFrom', 'today'] } },
			target: { question: 'passFrom' },
			params: { from: 'passFrom' },
			...assumed
		},
		...personRules,
		...heldPassportRules,
		...presenceRules
	],
	fees: [
		{
			id: 'issue',
			stage: 'issuance',
			amount: { currency: 'USD', minor: 20_000 },
			times: 'passMonths',
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
			url: 'https://knowhow.co.ke/?p=103',
			asOf: '2026-11'
		},
		threeMonths: {
			title: 'Kenyalink Facilitators',
			url: 'https://www.kenyalink-facilitators.com/special-pass.html',
			asOf: '2026-11'
		},
		form: { title: 'fns.immigration.go.ke, as others recorded it', asOf: '2026' }
	}
} as const satisfies ServiceDefinition;
