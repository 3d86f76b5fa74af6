import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { inKenya, presenceRules } from '../blocks/kenya.ts';
import {
	asRefugee,
	firstTime,
	notRefugee,
	passAuthority,
	passFees,
	passMinorRule,
	passRenewal,
	passRenewsInTime,
	passTariff,
	passTranslation
} from '../blocks/pass.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { adult, eac, fromEac, minor, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';
import { sections, sponsored, student, withGuardian, withParent } from './sections.ts';

const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
const form = {
	source: 'form',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;

const [issuedPast, afterBirth, notExpired, sixMonthsLeft, ofNationality, namesAsIn] =
	heldPassportRules;

/** The pupil's pass and the student's pass, Form 30. */
export const studentPass = {
	id: 'student-pass',
	version: 1,
	group: 'pass',
	account: efnsAccount,
	sections,
	slots: [
		{ id: 'passportPage', ...documents.passportPage, when: notRefugee, ...guide },
		{ id: 'photo', ...documents.photo, ...guide },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...guide },
		{ id: 'institutionLetter', ...documents.letter, ...guide },
		{ id: 'institutionRegistration', ...documents.registration, ...guide },
		{ id: 'stampedForm', ...documents.form, optional: true, ...guide },
		{
			id: 'qualifications',
			...documents.qualifications,
			when: { and: [student, firstTime] },
			...guide
		},
		{ id: 'sponsorLetter', ...documents.letter, when: sponsored, ...guide },
		{ id: 'sponsorPassport', ...documents.identity, when: sponsored, ...guide },
		{
			id: 'ownFunds',
			...documents.statement,
			when: { equals: ['funds', 'own'] },
			...guide
		},
		{ id: 'birthCertificate', ...documents.certificate, when: minor, ...guide },
		{ id: 'parentalConsent', ...documents.letter, when: minor, ...guide },
		{
			id: 'parentsPassports',
			...documents.permit,
			when: { and: [minor, withParent] },
			...guide
		},
		{
			id: 'guardianProof',
			...documents.certificate,
			when: { and: [minor, withGuardian] },
			...assumed
		},
		{ id: 'refugeeClearance', ...documents.clearance, when: asRefugee, ...guide },
		{ id: 'policeClearance', ...documents.clearance, when: adult, ...guide },
		{ ...passRenewal, ...guide },
		{
			id: 'progressReport',
			...documents.qualifications,
			when: { equals: ['applicationType', 'renewal'] },
			...form
		},
		passTranslation,
		passAuthority
	],
	requirements: [
		{
			...passMinorRule,
			severity: 'blocker',
			source: 'university',
			confidence: 'secondary'
		},
		{
			id: 'courseAhead',
			severity: 'warning',
			when: firstTime,
			must: { not: { before: ['courseBegins', 'today'] } },
			target: { question: 'courseBegins' },
			params: { begins: 'courseBegins' },
			source: 'offences',
			confidence: 'secondary',
			effectiveFrom: '2024-01-02'
		},
		passRenewsInTime,
		...personRules,
		{ ...issuedPast, when: notRefugee },
		{ ...afterBirth, when: notRefugee },
		{ ...notExpired, when: notRefugee },
		{ ...sixMonthsLeft, when: { and: [notRefugee, sixMonthsLeft.when] } },
		{ ...ofNationality, when: notRefugee },
		{ ...namesAsIn, when: notRefugee },
		...presenceRules
	],
	fees: [
		{
			id: 'issue',
			stage: 'issuance',
			amount: { currency: 'USD', minor: 10_000 },
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
			url: 'https://knowhow.co.ke/guide/how-to-apply-for-a-students-pass-for-foreign-students',
			asOf: '2026-11'
		},
		university: {
			title: 'University of Nairobi',
			url: 'https://african-studies.uonbi.ac.ke/basic-page/how-obtain-student-pass',
			asOf: '2026-11'
		},
		offences: { title: 'Statusin', url: 'https://www.statusin.org/7083.html', asOf: '2026-11' },
		form: { title: 'fns.immigration.go.ke, as others recorded it', asOf: '2026' }
	}
} as const satisfies ServiceDefinition;
