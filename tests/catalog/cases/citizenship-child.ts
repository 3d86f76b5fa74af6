import type { citizenshipChild } from '#catalog/citizenship-child/service';
import type { introduction } from '../../../src/messages/en/introductions/citizenship-child.ts';
import type { text } from '../../../src/messages/en/services/citizenship-child.ts';
import type { Answers } from '#domain/facts';
import { withChange, type Cases, type Said } from '../cases.ts';
import { actingFor, actingForFirm } from './shared/applicant.ts';
import {
	always,
	inLondon,
	kenyanParent,
	lastDocuments,
	lastRules,
	notYetKenyan,
	resident,
	residentRules
} from './shared/citizenship.ts';
import { heldPassportRules, immigrationStatus, personRules } from './shared/rules.ts';

export type Texts = Said<typeof citizenshipChild, typeof text, typeof introduction>;

/** A child born abroad before its parent became a citizen. Nobody real. */
const base: Answers = {
	...withChange(resident, { maritalStatus: undefined, profession: undefined }),
	applicantKind: 'parent',
	...actingFor,
	birthDate: '2014-03-04',
	adopted: false,
	...kenyanParent,
	parentKenyanAtBirth: false,
	birthCertificateNumber: '123456',
	kenyaStatus: 'dependant',
	firstArrival: '2018-01-10'
};
const adopted = { adopted: true, parentKenyanAtBirth: undefined, parentKenyanBy: 'birth' };

const since = (day: string) => ({ nameChanged: true, nameChangedOn: day });
const became = (day: string) => ({ nationalityChanged: true, nationalityChangedOn: day });

export const cases: Cases<typeof citizenshipChild> = {
	base,
	variants: {
		ofRegistered: {},
		adopted,
		byGuardian: { applicantKind: 'guardian' },
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		bornInKenya: { birthCountry: 'KE', firstArrival: undefined },
		abroad: { inKenya: false, ...inLondon }
	},
	rules: {
		...personRules,
		notYetKenyan,
		...heldPassportRules,
		...residentRules,
		nameChangedPast: {
			...lastRules.nameChangedPast,
			met: [since('2014-03-04'), since('2026-11-23')],
			violated: [since('2014-03-03'), since('2026-11-24')]
		},
		nationalityChangedPast: {
			...lastRules.nationalityChangedPast,
			violated: [became('2014-03-03'), became('2026-11-24')]
		},
		childUnder18: {
			met: [{}, { birthDate: '2008-11-24' }],
			violated: [{ birthDate: '2008-11-23' }],
			unknown: [{ birthDate: undefined }]
		},
		notCitizenByBirth: {
			met: [{}],
			violated: [{ parentKenyanAtBirth: true }],
			unknown: [{ parentKenyanAtBirth: undefined }],
			waived: [adopted]
		},
		livesInKenya: {
			met: [{}],
			violated: [{ inKenya: false }],
			unknown: [{ inKenya: undefined }]
		},
		arrivalPossible: {
			met: [{}, { firstArrival: '2014-03-04' }, { firstArrival: '2026-11-23' }],
			violated: [{ firstArrival: '2014-03-03' }, { firstArrival: '2026-11-24' }],
			unknown: [{ firstArrival: undefined }],
			waived: [{ birthCountry: 'KE' }]
		}
	},
	documents: {
		attestedForm: always,
		photo: always,
		parentPaper: always,
		parentCertificate: {
			needed: [{}],
			notNeeded: [{ parentKenyanBy: 'birth' }],
			unknown: [{ parentKenyanBy: undefined }]
		},
		birthCertificate: {
			needed: [{}],
			notNeeded: [adopted],
			unknown: [{ adopted: undefined }]
		},
		adoptionCertificate: {
			needed: [adopted],
			notNeeded: [{}],
			unknown: [{ adopted: undefined }]
		},
		passportPage: always,
		immigrationStatus,
		guardianProof: {
			needed: [{ applicantKind: 'guardian' }],
			notNeeded: [{}],
			unknown: [{ applicantKind: undefined }]
		},
		goodConduct: {
			needed: [{ birthDate: '2008-11-23' }],
			notNeeded: [{}],
			unknown: [{ birthDate: undefined }]
		},
		translation: lastDocuments.translation,
		authority: { ...lastDocuments.authority, notNeeded: [{}] }
	},
	fees: { registration: { due: [[{}, 'KES 20,000']] } }
};
