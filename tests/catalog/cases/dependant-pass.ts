import type { dependantPass } from '#catalog/dependant-pass/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/dependant-pass.ts';
import type { text } from '../../../src/messages/en/services/dependant-pass.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import { abroad, actingFor } from './shared/applicant.ts';
import {
	almostAdult,
	always,
	child,
	forAdults,
	passAnswers,
	passMinorRule,
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

export type Texts = Said<typeof dependantPass, typeof text, typeof introduction>;

/** A grown-up wife, abroad, of a man with a work permit until the end of 2027. Nobody real. */
const base: Answers = {
	...passAnswers,
	...abroad,
	sponsorKind: 'permit',
	relationship: 'spouse',
	maritalStatus: 'married',
	educationLevel: 'university',
	profession: 'Teacher',
	homeAddress: '1 Example Street, Exampleton',
	homePhone: '+447700900123',
	nameChanged: false,
	sponsorSurname: 'Example',
	sponsorGivenNames: 'Bo',
	sponsorSex: 'male',
	sponsorBirthDate: '1979-05-06',
	sponsorPhone: '+254712345679',
	sponsorEmail: 'bo@example.com',
	sponsorNationality: 'GB',
	sponsorPassportNumber: 'X7654321',
	sponsorPassportIssued: '2022-01-02',
	sponsorPassportExpires: '2032-01-01',
	sponsorPassportPlace: 'London',
	sponsorPermitNumber: 'KEP/D/12345',
	sponsorPermitExpires: '2027-12-31',
	papersInOtherLanguage: false
};

const ofCitizen = { sponsorKind: 'citizen', sponsorNationalId: '12345678' };
const relative = { relationship: 'relative', dependsBecause: 'Old age' };
const asChild = {
	...child,
	applicantKind: 'parent',
	...actingFor,
	relationship: 'child',
	attendsSchool: false,
	maritalStatus: 'single'
};

const sponsors = (needed: readonly string[], not: readonly string[]): ConditionalDocumentCase => {
	const kind = (sponsorKind: string) => ({ sponsorKind });
	const [first = '', ...more] = needed;
	const [one = '', ...others] = not;
	return {
		needed: [kind(first), ...more.map(kind)],
		notNeeded: [kind(one), ...others.map(kind)],
		unknown: [{ sponsorKind: undefined }]
	};
};
const childOrRelative: ConditionalDocumentCase = {
	needed: [asChild, relative],
	notNeeded: [{}],
	unknown: [{ relationship: undefined }]
};

export const cases: Cases<typeof dependantPass> = {
	base,
	variants: {
		'wife of a permit holder': {},
		'wife of a citizen': { ...ofCitizen, applicantKind: 'sponsor', ...actingFor },
		'child of a permanent resident': { ...asChild, sponsorKind: 'permanentResident' },
		'child of an exempted person': { ...asChild, sponsorKind: 'exempt' },
		'baby, born this month': {
			...asChild,
			birthDate: '2026-11-01',
			passportIssued: '2026-11-10'
		},
		'an old mother': { ...relative, birthDate: '1950-01-02', maritalStatus: 'widowed' },
		'in Kenya, with a new name': { ...inKenya, nameChanged: true, formerName: 'Anna Before' }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		...presenceRules,
		minorNeedsAdult: passMinorRule,
		sponsorPermitValid: {
			met: [{}, { sponsorPermitExpires: '2026-11-23' }],
			violated: [{ sponsorPermitExpires: '2026-11-22' }],
			unknown: [{ sponsorPermitExpires: undefined }],
			waived: [ofCitizen, { sponsorKind: 'permanentResident' }, { sponsorKind: 'exempt' }]
		},
		sponsorPermitSixMonths: {
			met: [{}, { sponsorPermitExpires: '2027-05-23' }],
			violated: [{ sponsorPermitExpires: '2027-05-22' }, { sponsorPermitExpires: '2026-11-23' }],
			unknown: [{ sponsorPermitExpires: undefined }],
			waived: [ofCitizen, { sponsorKind: 'exempt' }, { sponsorPermitExpires: '2026-11-22' }]
		},
		childUnder21: {
			met: [asChild, { ...asChild, birthDate: '2005-11-24' }],
			violated: [{ ...asChild, birthDate: '2005-11-23' }],
			unknown: [{ ...asChild, birthDate: undefined }],
			waived: [{}, { ...relative, birthDate: '1990-01-02' }]
		},
		pupilsPass: {
			met: [asChild],
			violated: [{ ...asChild, attendsSchool: true }],
			unknown: [{ ...asChild, attendsSchool: undefined }],
			waived: [{}, relative]
		},
		spouseMarried: {
			met: [{}],
			violated: [{ maritalStatus: 'single' }, { maritalStatus: 'separated' }],
			unknown: [{ maritalStatus: undefined }],
			waived: [{ ...asChild }, { ...relative, maritalStatus: 'widowed' }]
		},
		exemptSponsorFee: {
			met: [{}, ofCitizen, { sponsorKind: 'permanentResident' }],
			violated: [{ sponsorKind: 'exempt' }],
			unknown: [{ sponsorKind: undefined }]
		},
		sponsorBorn: {
			met: [{}, { sponsorBirthDate: '2026-11-22' }],
			violated: [{ sponsorBirthDate: '2026-11-23' }],
			unknown: [{ sponsorBirthDate: undefined }]
		}
	},
	documents: {
		passportPage: always,
		photo: always,
		immigrationStatus,
		sponsorLetter: always,
		sponsorId: sponsors(['citizen'], ['permit', 'exempt', 'permanentResident']),
		sponsorPassport: sponsors(['permit', 'exempt', 'permanentResident'], ['citizen']),
		sponsorPermit: sponsors(['permit'], ['citizen', 'exempt', 'permanentResident']),
		sponsorStatus: sponsors(['exempt', 'permanentResident'], ['citizen', 'permit']),
		marriageCertificate: {
			needed: [{}],
			notNeeded: [asChild, relative],
			unknown: [{ relationship: undefined }]
		},
		birthCertificate: childOrRelative,
		deathCertificate: childOrRelative,
		incomeProof: always,
		affidavit: always,
		conditionProof: {
			needed: [relative],
			notNeeded: [{}, asChild],
			unknown: [{ relationship: undefined }]
		},
		policeClearance: { ...forAdults, notNeeded: [child, almostAdult] },
		nameChange: {
			needed: [{ nameChanged: true }],
			notNeeded: [{}],
			unknown: [{ nameChanged: undefined }]
		},
		translation: passTranslation,
		authority,
		bond: always
	},
	fees: {
		ofCitizen: {
			due: [[ofCitizen, 'KES 20,000']],
			notDue: [{}, { sponsorKind: 'exempt' }, { sponsorKind: 'permanentResident' }],
			unknown: [{ sponsorKind: undefined }]
		},
		ofHolder: {
			due: [
				[{}, 'KES 10,000'],
				[{ sponsorKind: 'permanentResident' }, 'KES 10,000']
			],
			notDue: [ofCitizen, { sponsorKind: 'exempt' }],
			unknown: [{ sponsorKind: undefined }]
		},
		bond: { due: [[{}, 'KES 100,000']] }
	}
};
