import type { permitD } from '#catalog/permit-d/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-d.ts';
import type { text } from '../../../src/messages/en/services/permit-d.ts';
import type { Cases, Change, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	always,
	permitBase,
	permitDocuments,
	permitRules,
	permitVariants,
	unlessEac
} from './shared/permit.ts';

export type Texts = Said<typeof permitD, typeof text, typeof introduction>;

const household: Change = {
	employerKind: 'household',
	businessName: 'Ed Example',
	understudyName: undefined,
	understudyId: undefined,
	understudyPhone: undefined,
	understudyEmail: undefined,
	understudySkills: undefined,
	understudyFrom: undefined,
	understudyTo: undefined
};
const ofOrganisation: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [household],
	unknown: [{ employerKind: undefined }]
};

export const cases: Cases<typeof permitD> = {
	base: {
		...permitBase,
		businessName: 'Example Ltd',
		employerKind: 'organisation',
		jobTitle: 'Bridge engineer',
		jobDescription: 'Plans bridges.',
		jobNeeds: 'A degree and ten years of bridges.',
		jobMonths: 24,
		salary: 6_000_000,
		housing: 1_200_000,
		otherPay: 'A car',
		recruitment: 'Advertised in two newspapers. Nobody had built a bridge.',
		understudyName: 'Di Example',
		understudyId: '12345678',
		understudyPhone: '+254712345670',
		understudyEmail: 'di@example.com',
		understudySkills: 'A degree in engineering.',
		understudyFrom: '2027-02-01',
		understudyTo: '2028-12-31'
	},
	variants: {
		...permitVariants,
		household,
		onlySalary: { housing: undefined, otherPay: undefined, understudyEmail: undefined }
	},
	rules: {
		...permitRules,
		understudyInOrder: {
			met: [{}, { understudyTo: '2027-02-02' }],
			violated: [{ understudyTo: '2027-02-01' }, { understudyFrom: '2029-01-01' }],
			unknown: [{ understudyFrom: undefined }, { understudyTo: undefined }],
			waived: [household]
		}
	},
	documents: {
		...permitDocuments,
		registration: ofOrganisation,
		companyTax: ofOrganisation,
		employerIdentity: {
			needed: [household],
			notNeeded: [{}],
			unknown: [{ employerKind: undefined }]
		},
		contract: always,
		employmentReport: always,
		recruitmentProof: always,
		understudyIdentity: ofOrganisation,
		understudyCv: ofOrganisation,
		understudyCertificates: ofOrganisation
	},
	fees: {
		processing: {
			due: [
				[{}, 'KES 20,000'],
				[{ nationality: 'IN' }, 'KES 20,000']
			],
			...unlessEac
		},
		issuance: {
			due: [
				[{ permitYears: 1 }, 'KES 500,000'],
				[{}, 'KES 1,000,000']
			],
			...unlessEac
		}
	}
};
