import type { permitI } from '#catalog/permit-i/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-i.ts';
import type { text } from '../../../src/messages/en/services/permit-i.ts';
import { withChange, type Cases, type ConditionalDocumentCase, type Said } from '../cases.ts';
import {
	permitBase,
	permitDocuments,
	permitRules,
	permitVariants,
	unlessEac
} from './shared/permit.ts';

export type Texts = Said<typeof permitI, typeof text, typeof introduction>;

const always = permitDocuments.form;

const sent = { sentFromAbroad: true, sendingBody: 'Example Mission', sendingCountry: 'GB' };
const charity = { organisationKind: 'charity', leadsWorship: false };

const whenSent: ConditionalDocumentCase = {
	needed: [sent],
	notNeeded: [{}],
	unknown: [{ sentFromAbroad: undefined }]
};
const ofReligion: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [charity],
	unknown: [{ organisationKind: undefined }]
};

/** A minister of 46 years, for two years. */
export const cases: Cases<typeof permitI> = {
	base: {
		...withChange(permitBase, { regulatedSector: undefined }),
		organisation: 'Example Church',
		organisationKind: 'religious',
		leadsWorship: true,
		role: 'Leads services and visits the sick',
		workplace: 'Example Church, Nakuru',
		sentFromAbroad: false
	},
	variants: { ...permitVariants, sent, charity: { ...charity, ...sent } },
	rules: {
		...permitRules,
		agedThirtyFive: {
			met: [{}, { birthDate: '1991-11-23' }],
			violated: [{ birthDate: '1991-11-24' }, { birthDate: '2000-01-01' }],
			unknown: [{ birthDate: undefined }]
		},
		worshipOnly: {
			met: [{}],
			violated: [{ leadsWorship: false }, charity],
			unknown: [{ leadsWorship: undefined }]
		}
	},
	documents: {
		...permitDocuments,
		clearance: always,
		secondmentLetter: whenSent,
		sendingRegistration: whenSent,
		religiousTraining: ofReligion,
		ordination: ofReligion,
		umbrellaLetter: ofReligion
	},
	fees: {
		processing: { due: [[{}, 'KES 5,000']], ...unlessEac },
		issuance: {
			due: [
				[{}, 'KES 100,000'],
				[{ permitYears: 1 }, 'KES 50,000']
			],
			notDue: unlessEac.notDue,
			unknown: [...unlessEac.unknown, { permitYears: undefined }]
		}
	}
};
