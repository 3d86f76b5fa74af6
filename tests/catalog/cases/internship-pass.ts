import type { internshipPass } from '#catalog/internship-pass/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/internship-pass.ts';
import type { text } from '../../../src/messages/en/services/internship-pass.ts';
import type { Cases, Said } from '../cases.ts';
import { abroad, actingFor, actingForFirm } from './shared/applicant.ts';
import {
	almostAdult,
	always,
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

export type Texts = Said<typeof internshipPass, typeof text, typeof introduction>;

/** A grown-up intern, abroad, who begins on 11 January 2027. Nobody real. */
const base: Answers = {
	...passAnswers,
	...abroad,
	passKind: 'internship',
	applicationType: 'new',
	passYears: 1,
	institutionName: 'Example Institute',
	institutionPostal: 'P.O. Box 3',
	institutionCity: 'Kisumu',
	topic: 'Fish of an example lake',
	courseBegins: '2027-01-11',
	courseMonths: 6,
	papersInOtherLanguage: false
};

const research = { passKind: 'research', researchLicence: 'NACOSTI/P/26/1234' };

export const cases: Cases<typeof internshipPass> = {
	base,
	variants: {
		internship: {},
		research,
		'renewal in Kenya': { ...passRenewal, ...inKenya, courseBegins: '2026-01-12' },
		'by the institution': { applicantKind: 'institution', ...actingForFirm },
		'at seventeen': { ...almostAdult, applicantKind: 'parent', ...actingFor },
		'of the East African Community': { nationality: 'RW', passportCountry: 'RW' }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		...presenceRules,
		minorNeedsAdult: passMinorRule,
		renewsInTime: passRenewsInTime,
		courseAhead: {
			met: [{}, { courseBegins: '2026-11-23' }],
			violated: [{ courseBegins: '2026-11-22' }],
			unknown: [{ courseBegins: undefined }],
			waived: [{ ...passRenewal, courseBegins: '2026-01-12' }]
		}
	},
	documents: {
		passportPage: always,
		photo: always,
		immigrationStatus,
		institutionLetter: always,
		stampedForm: always,
		cv: always,
		qualifications: always,
		researchClearance: {
			needed: [research],
			notNeeded: [{}],
			unknown: [{ passKind: undefined }]
		},
		previousPass: forRenewals,
		translation: passTranslation,
		authority
	},
	fees: {
		issue: {
			due: [
				[{}, 'KES 15,000'],
				[{ passYears: 2 }, 'KES 30,000']
			],
			notDue: [{ nationality: 'BI' }],
			unknown: [{ nationality: undefined }]
		}
	}
};
