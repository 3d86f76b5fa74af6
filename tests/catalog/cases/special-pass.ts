import type { specialPass } from '#catalog/special-pass/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/special-pass.ts';
import type { text } from '../../../src/messages/en/services/special-pass.ts';
import type { Cases, Change, ConditionalDocumentCase, Said } from '../cases.ts';
import { abroad, actingForFirm } from './shared/applicant.ts';
import { always, passAnswers, passTranslation } from './shared/pass.ts';
import {
	authority as byAgent,
	heldPassportRules,
	immigrationStatus,
	inKenya,
	personRules,
	presenceRules
} from './shared/rules.ts';

export type Texts = Said<typeof specialPass, typeof text, typeof introduction>;

/** A consultant who comes for two months from 1 December 2026. Nobody real. */
const base: Answers = {
	...passAnswers,
	...abroad,
	passReason: 'consultancy',
	purposeDetails: 'Advice on wells for an example village',
	passFrom: '2026-12-01',
	passMonths: 2,
	heldPermitBefore: false,
	hostName: 'Example Wells',
	hostAddress: 'Example House, Nairobi',
	hostPhone: '+254712345670',
	hostEmail: 'host@example.com',
	hostRegulated: false,
	profession: 'Engineer',
	papersInOtherLanguage: false
};

const waiting = { passReason: 'waiting', pendingNumber: 'KEP/D/12345', hasHost: true };
const alone: Change = {
	passReason: 'waiting',
	pendingNumber: 'KEP/K/12345',
	hasHost: false,
	hostName: undefined,
	hostAddress: undefined,
	hostPhone: undefined,
	hostEmail: undefined,
	hostRegulated: undefined
};
const forHosted: ConditionalDocumentCase = {
	needed: [{}, waiting],
	notNeeded: [alone],
	unknown: [{ passReason: undefined }, { ...waiting, hasHost: undefined }]
};
const forWork: ConditionalDocumentCase = {
	needed: [{}, { passReason: 'business' }, { passReason: 'volunteering' }],
	notNeeded: [waiting],
	unknown: [{ passReason: undefined }]
};

export const cases: Cases<typeof specialPass> = {
	base,
	variants: {
		consultancy: {},
		business: { passReason: 'business' },
		volunteering: { passReason: 'volunteering' },
		'waiting for a permit': { ...waiting, ...inKenya, heldPermitBefore: true },
		'waiting without a host': { ...alone, ...inKenya },
		'regulated work': { hostRegulated: true },
		'six months': { passMonths: 6 },
		'of the East African Community': { nationality: 'UG', passportCountry: 'UG' },
		'by the host': { applicantKind: 'employer', ...actingForFirm }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		...presenceRules,
		threeMonths: {
			met: [{}, { passMonths: 3 }],
			violated: [{ passMonths: 4 }, { passMonths: 6 }],
			unknown: [{ passMonths: undefined }]
		},
		beginsAhead: {
			met: [{}, { passFrom: '2026-11-23' }],
			violated: [{ passFrom: '2026-11-22' }],
			unknown: [{ passFrom: undefined }]
		}
	},
	documents: {
		passportPage: always,
		photo: always,
		immigrationStatus,
		hostLetter: forHosted,
		ownLetter: { needed: [alone], notNeeded: [{}, waiting], unknown: forHosted.unknown },
		stampedForm: always,
		hostRegistration: forHosted,
		qualifications: forWork,
		contract: forWork,
		regulatorClearance: {
			needed: [{ hostRegulated: true }],
			notNeeded: [{}, alone],
			unknown: [{ hostRegulated: undefined }]
		},
		acknowledgement: {
			needed: [waiting],
			notNeeded: [{}, { passReason: 'business' }],
			unknown: [{ passReason: undefined }]
		},
		heldPermits: {
			needed: [{ heldPermitBefore: true }],
			notNeeded: [{}],
			unknown: [{ heldPermitBefore: undefined }]
		},
		policeClearance: always,
		translation: passTranslation,
		authority: { ...byAgent, notNeeded: [{}, { applicantKind: 'employer', ...actingForFirm }] }
	},
	fees: {
		issue: {
			due: [
				[{}, 'USD 400'],
				[{ passMonths: 1 }, 'USD 200'],
				[{ passMonths: 6 }, 'USD 1,200']
			],
			notDue: [{ nationality: 'UG' }, { nationality: 'CD' }],
			unknown: [{ nationality: undefined }]
		}
	}
};
