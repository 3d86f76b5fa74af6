import type { permitC } from '#catalog/permit-c/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-c.ts';
import type { text } from '../../../src/messages/en/services/permit-c.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	always,
	permitBase,
	permitDocuments,
	permitRules,
	permitVariants,
	unlessEac
} from './shared/permit.ts';

export type Texts = Said<typeof permitC, typeof text, typeof introduction>;

const alone = { practisesAlone: true, businessName: 'Anna Example' };
const ofOrganisation: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [alone],
	unknown: [{ practisesAlone: undefined }]
};

/** the sixteen that the regulations name */
const professions =
	'doctor dentist lawyer surveyor estateAgent architect pharmacist vet engineer nurse physiotherapist accountant secretary actuary scientist ictExpert'.split(
		' '
	);

export const cases: Cases<typeof permitC> = {
	base: {
		...permitBase,
		prescribedProfession: 'engineer',
		professionalBody: 'Example Engineers Board',
		membershipNumber: 'E 123',
		practisesAlone: false,
		businessName: 'Example Ltd'
	},
	variants: {
		...permitVariants,
		alone,
		...Object.fromEntries(professions.map((one) => [one, { prescribedProfession: one }]))
	},
	rules: { ...permitRules },
	documents: {
		...permitDocuments,
		registration: ofOrganisation,
		companyTax: ofOrganisation,
		membership: always
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
				[{ permitYears: 1 }, 'KES 250,000'],
				[{}, 'KES 500,000']
			],
			...unlessEac
		}
	}
};
