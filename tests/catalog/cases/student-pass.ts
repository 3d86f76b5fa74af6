import type { studentPass } from '#catalog/student-pass/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/student-pass.ts';
import type { text } from '../../../src/messages/en/services/student-pass.ts';
import type {
	Cases,
	Change,
	ConditionalDocumentCase,
	ConditionalRuleCase,
	RuleCase,
	Said
} from '../cases.ts';
import { abroad, actingFor, actingForFirm } from './shared/applicant.ts';
import {
	almostAdult,
	always,
	child,
	forAdults,
	forMinors,
	forRenewals,
	passAnswers,
	passMinorRule,
	passRenewal,
	passRenewsInTime,
	passTranslation
} from './shared/pass.ts';
import {
	authority,
	heldPassportRules,
	immigrationStatus,
	inKenya,
	personRules,
	presenceRules
} from './shared/rules.ts';

export type Texts = Said<typeof studentPass, typeof text, typeof introduction>;

/** A grown-up student, abroad, whose course begins on 11 January 2027. Nobody real. */
const base: Answers = {
	...passAnswers,
	...abroad,
	passKind: 'student',
	applicationType: 'new',
	passYears: 2,
	institutionName: 'Example University',
	institutionPostal: 'P.O. Box 2',
	institutionCode: '00100',
	institutionCity: 'Nairobi',
	course: 'Diploma in Nursing',
	admissionNumber: 'EX/1/2027',
	courseBegins: '2027-01-11',
	courseMonths: 36,
	funds: 'own',
	papersInOtherLanguage: false
};

const sponsored = {
	funds: 'sponsor',
	sponsorName: 'Example Foundation',
	sponsorPhone: '+254712345671'
};
const pupil = {
	...child,
	passKind: 'pupil',
	applicantKind: 'parent',
	...actingFor,
	responsible: 'parent',
	parentName: 'Bo Example',
	parentPhone: '+254712345679',
	...sponsored
};
const refugee = { ...inKenya, kenyaStatus: 'refugee' };
const guardian = { ...pupil, applicantKind: 'guardian', responsible: 'guardian' };
/** a refugee has no passport to tell of, and no rule of it applies */
const noPassport: Change = {
	...refugee,
	passportCountry: undefined,
	passportNumber: undefined,
	passportIssued: undefined,
	passportExpires: undefined,
	passportPlace: undefined,
	namesChecked: undefined
};
const unlessRefugee = (one: RuleCase): ConditionalRuleCase => ({
	...one,
	waived: [refugee, noPassport]
});
const forSponsored: ConditionalDocumentCase = {
	needed: [sponsored],
	notNeeded: [{}],
	unknown: [{ funds: undefined }]
};

export const cases: Cases<typeof studentPass> = {
	base,
	variants: {
		'new student': {},
		'new pupil': pupil,
		'pupil by the school': {
			...pupil,
			applicantKind: 'institution',
			...actingForFirm,
			kenyaGuardian: 'Cy Example'
		},
		renewal: { ...passRenewal, courseBegins: '2025-01-13', ...inKenya, kenyaStatus: 'student' },
		'with a sponsor': sponsored,
		'orphan with a guardian': guardian,
		'refugee without a passport': noPassport,
		'refugee under 18': { ...pupil, ...noPassport },
		'of the East African Community': { nationality: 'SS', passportCountry: 'SS' }
	},
	rules: {
		...personRules,
		passportIssuedPast: unlessRefugee(heldPassportRules.passportIssuedPast),
		passportAfterBirth: unlessRefugee(heldPassportRules.passportAfterBirth),
		passportNotExpired: unlessRefugee(heldPassportRules.passportNotExpired),
		passportSixMonthsLeft: {
			...heldPassportRules.passportSixMonthsLeft,
			waived: [noPassport, ...heldPassportRules.passportSixMonthsLeft.waived]
		},
		passportOfNationality: unlessRefugee(heldPassportRules.passportOfNationality),
		namesAsInPassport: unlessRefugee(heldPassportRules.namesAsInPassport),
		...presenceRules,
		minorNeedsAdult: passMinorRule,
		renewsInTime: passRenewsInTime,
		courseAhead: {
			met: [{}, { courseBegins: '2026-11-23' }],
			violated: [{ courseBegins: '2026-11-22' }],
			unknown: [{ courseBegins: undefined }],
			waived: [{ ...passRenewal, courseBegins: '2025-01-13' }]
		}
	},
	documents: {
		passportPage: {
			needed: [{}, inKenya],
			notNeeded: [refugee],
			unknown: [{ inKenya: undefined }, { inKenya: true }]
		},
		photo: always,
		immigrationStatus,
		institutionLetter: always,
		institutionRegistration: always,
		stampedForm: always,
		qualifications: {
			needed: [{}],
			notNeeded: [{ passKind: 'pupil' }, passRenewal],
			unknown: [{ passKind: undefined }, { applicationType: undefined }]
		},
		sponsorLetter: forSponsored,
		sponsorPassport: forSponsored,
		ownFunds: { needed: [{}], notNeeded: [sponsored], unknown: [{ funds: undefined }] },
		birthCertificate: forMinors,
		parentalConsent: forMinors,
		parentsPassports: {
			needed: [pupil],
			notNeeded: [{}, guardian],
			unknown: [{ ...pupil, responsible: undefined }]
		},
		guardianProof: {
			needed: [guardian],
			notNeeded: [{}, pupil],
			unknown: [{ ...pupil, responsible: undefined }]
		},
		refugeeClearance: {
			needed: [refugee],
			notNeeded: [{}, inKenya],
			unknown: [{ inKenya: undefined }, { inKenya: true }]
		},
		policeClearance: { ...forAdults, notNeeded: [pupil, almostAdult] },
		previousPass: forRenewals,
		progressReport: forRenewals,
		translation: passTranslation,
		authority
	},
	fees: {
		issue: {
			due: [
				[{}, 'USD 200'],
				[{ passYears: 1 }, 'USD 100']
			],
			notDue: [{ nationality: 'TZ' }, { nationality: 'SO' }],
			unknown: [{ nationality: undefined }]
		}
	}
};
