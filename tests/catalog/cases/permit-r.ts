import type { permitR } from '#catalog/permit-r/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-r.ts';
import type { text } from '../../../src/messages/en/services/permit-r.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	agentLetter,
	always,
	clearance,
	permitBase,
	permitVariants,
	renewalRules,
	tableRules,
	translation,
	whenRenewed
} from './shared/permit.ts';
import {
	heldPassportRules,
	immigrationStatus,
	personRules,
	presenceRules
} from './shared/rules.ts';

export type Texts = Said<typeof permitR, typeof text, typeof introduction>;

const doing = (activity: string) => ({ activity });
const residence = {
	activity: 'residence',
	activityName: undefined,
	activityDetails: undefined,
	kraPin: undefined
};
const whenTrading: ConditionalDocumentCase = {
	needed: [{}, doing('business')],
	notNeeded: [doing('employment'), doing('profession'), residence],
	unknown: [{ activity: undefined }]
};

/** A trader from Uganda. */
export const cases: Cases<typeof permitR> = {
	base: {
		...permitBase,
		nationality: 'UG',
		passportCountry: 'UG',
		activity: 'trade',
		activityName: 'Example Stall',
		activityDetails: 'Sells cloth in Busia',
		kraPin: 'A123456789B'
	},
	variants: {
		...permitVariants,
		business: doing('business'),
		employment: doing('employment'),
		profession: { ...doing('profession'), regulatedSector: true },
		residence,
		somali: { nationality: 'SO', passportCountry: 'SO' },
		oneYear: { permitYears: 1 }
	},
	rules: {
		...renewalRules,
		...personRules,
		eacCitizen: {
			met: [{}, { nationality: 'TZ' }, { nationality: 'SO' }, { nationality: 'CD' }],
			violated: [{ nationality: 'ET' }, { nationality: 'GB' }, { nationality: 'KE' }],
			unknown: [{ nationality: undefined }]
		},
		somaliaUncertain: {
			met: [{}, { nationality: 'SS' }],
			violated: [{ nationality: 'SO' }],
			unknown: [{ nationality: undefined }]
		},
		activityNamed: {
			met: [{}, doing('employment'), doing('business'), doing('profession')],
			violated: [residence],
			unknown: [{ activity: undefined }]
		},
		...heldPassportRules,
		passportOfNationality: {
			met: [{}],
			violated: [{ passportCountry: 'GB' }, { nationality: 'TZ' }],
			unknown: [{ passportCountry: undefined }, { nationality: undefined }]
		},
		...presenceRules,
		...tableRules
	},
	documents: {
		form: always,
		coverLetter: always,
		passportPage: always,
		photo: always,
		immigrationStatus,
		previousPermits: whenRenewed,
		cv: always,
		clearance,
		translation,
		authority: agentLetter,
		approval: always,
		taxNumber: whenTrading,
		registration: whenTrading,
		policeClearance: whenTrading,
		qualifications: {
			needed: [doing('employment'), doing('profession')],
			notNeeded: [{}, doing('business'), residence],
			unknown: [{ activity: undefined }]
		},
		employmentProof: {
			needed: [doing('employment')],
			notNeeded: [{}, doing('profession')],
			unknown: [{ activity: undefined }]
		}
	},
	/** gratis at both stages */
	fees: {}
};
