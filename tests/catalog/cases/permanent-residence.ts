import type { permanentResidence } from '#catalog/permanent-residence/service';
import type { introduction } from '../../../src/messages/en/introductions/permanent-residence.ts';
import type { text } from '../../../src/messages/en/services/permanent-residence.ts';
import type { Cases, Change, ConditionalDocumentCase, Said } from '../cases.ts';
import { actingFor, actingForFirm } from './shared/applicant.ts';
import {
	ageRules,
	always,
	inLondon,
	kenyanParent,
	kenyanSpouse,
	lastDocuments,
	lastRules,
	notYetKenyan,
	permit,
	permitDatesInOrder,
	resident,
	residentRules
} from './shared/citizenship.ts';
import { heldPassportRules, immigrationStatus, personRules } from './shared/rules.ts';

export type Texts = Said<typeof permanentResidence, typeof text, typeof introduction>;

/** The base is of category B; nothing of it is asked of the others. */
const other = { permitsSince: undefined, residentSince: undefined, permits: undefined };
const formerCitizen = {
	...other,
	category: 'formerCitizen',
	dualBarred: true,
	kenyanBy: 'birth',
	kenyanId: '12345678',
	acquiredHow: 'naturalisation'
};
const child = { ...other, category: 'child', dualBarred: true, ...kenyanParent };
const spouse = { ...other, category: 'spouse', ...kenyanSpouse, marriedOn: '2020-05-01' };
const undecided = { category: undefined };

const only = (one: Change, notNeeded: Change = {}): ConditionalDocumentCase => ({
	needed: [one],
	notNeeded: [notNeeded],
	unknown: [undecided]
});

export const cases: Cases<typeof permanentResidence> = {
	base: {
		...resident,
		category: 'permitHolder',
		permitsSince: '2016-02-01',
		residentSince: '2020-02-01',
		permits: [permit]
	},
	variants: {
		categoryA: formerCitizen,
		categoryB: {},
		categoryC: child,
		categoryD: spouse,
		minor: {
			...child,
			applicantKind: 'parent',
			...actingFor,
			birthDate: '2014-03-04',
			kenyaStatus: 'student'
		},
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: { ...formerCitizen, inKenya: false, ...inLondon }
	},
	rules: {
		...personRules,
		...ageRules,
		notYetKenyan,
		...heldPassportRules,
		...residentRules,
		permitDatesInOrder: { ...permitDatesInOrder, waived: [spouse] },
		...lastRules,
		dualBarred: {
			met: [formerCitizen, child],
			violated: [
				{ ...formerCitizen, dualBarred: false },
				{ ...child, dualBarred: false }
			],
			unknown: [{ ...child, dualBarred: undefined }],
			waived: [{}, spouse]
		},
		kenyanByBirth: {
			met: [formerCitizen],
			violated: [{ ...formerCitizen, kenyanBy: 'registration' }],
			unknown: [{ ...formerCitizen, kenyanBy: undefined }],
			waived: [{}]
		},
		permitsSevenYears: {
			met: [{}, { permitsSince: '2019-11-23' }],
			violated: [{ permitsSince: '2019-11-24' }],
			unknown: [{ permitsSince: undefined }],
			waived: [spouse]
		},
		residentThreeYears: {
			met: [{}, { residentSince: '2023-11-23' }],
			violated: [{ residentSince: '2023-11-24' }],
			unknown: [{ residentSince: undefined }],
			waived: [formerCitizen]
		},
		marriageLasts: {
			met: [spouse],
			violated: [{ ...spouse, maritalStatus: 'divorced' }],
			unknown: [{ ...spouse, maritalStatus: undefined }],
			waived: [{}]
		},
		marriedThreeYears: {
			met: [spouse, { ...spouse, marriedOn: '2023-11-23' }],
			violated: [{ ...spouse, marriedOn: '2023-11-24' }],
			unknown: [{ ...spouse, marriedOn: undefined }],
			waived: [child]
		}
	},
	documents: {
		attestedForm: always,
		questionnaire: always,
		applicationLetter: {
			needed: [{}, formerCitizen, spouse],
			notNeeded: [child],
			unknown: [undecided]
		},
		passportPage: always,
		photo: always,
		goodConduct: {
			needed: [{}, { birthDate: '2008-11-23' }],
			notNeeded: [{ birthDate: '2008-11-24' }],
			unknown: [{ birthDate: undefined }]
		},
		formerCitizenProof: only(formerCitizen),
		citizenshipCertificate: only(formerCitizen),
		permitCopies: only({}, spouse),
		taxCompliance: only({}, spouse),
		alienCard: only({}, spouse),
		introductionLetter: only({}, child),
		parentLetter: only(child),
		parentPaper: only(child),
		birthCertificate: only(child),
		childPasses: only(child),
		marriageCertificate: only(spouse),
		spousePaper: only(spouse),
		familyLife: only(spouse),
		immigrationStatus,
		...lastDocuments
	},
	fees: {
		processing: { due: [[{}, 'KES 10,000']] },
		issuanceFormerCitizen: {
			due: [[formerCitizen, 'KES 100,000']],
			notDue: [{}],
			unknown: [undecided]
		},
		issuancePermitHolder: {
			due: [[{}, 'KES 500,000']],
			notDue: [spouse],
			unknown: [undecided]
		},
		issuanceChild: { due: [[child, 'KES 750,000']], notDue: [{}], unknown: [undecided] },
		issuanceSpouse: { due: [[spouse, 'KES 150,000']], notDue: [{}], unknown: [undecided] }
	}
};
