import type { temporaryPermit } from '#catalog/temporary-permit/service';
import type { introduction } from '../../../src/messages/en/introductions/temporary-permit.ts';
import type { text } from '../../../src/messages/en/services/temporary-permit.ts';
import type { Cases, Change, Said } from '../cases.ts';
import {
	abroad,
	ageRules,
	citizen,
	forMinor,
	ofGuardian,
	ofParent,
	ownContact,
	parents,
	reach
} from './shared/citizen.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof temporaryPermit, typeof text, typeof introduction>;

/** What the form of the permit does not ask. */
const adult = Object.fromEntries(
	Object.entries(citizen).filter(([name]) => !['maritalStatus', 'dualCitizen'].includes(name))
);
/** nor the consent of parents */
const unasked = { consentFrom: undefined, maritalStatus: undefined, shows: undefined };
const parent: Change = { ...ofParent, ...parents, ...unasked };
const guardian: Change = { ...ofGuardian, ...parents, ...unasked };
const withPassport = { shows: 'passport', nationalId: undefined, passportNumber: 'AK123456' };

export const cases: Cases<typeof temporaryPermit> = {
	base: {
		applicantKind: 'self',
		destination: 'uganda',
		travelReason: 'visit',
		...adult,
		shows: 'idCard',
		height: 165,
		...ownContact,
		...reach
	},
	variants: {
		idCard: {},
		passport: withPassport,
		parent,
		guardian,
		abroad,
		trade: { travelReason: 'transporter', destination: 'southSudan' }
	},
	rules: {
		...personRules,
		minorNeedsAdult: { ...ageRules.minorNeedsAdult, met: [parent, guardian] },
		adultOwnForm: {
			...ageRules.adultOwnForm,
			violated: [{ applicantKind: 'parent' }, { applicantKind: 'guardian' }],
			waived: [parent]
		},
		destinationKnown: {
			met: [{}, { destination: 'burundi' }],
			violated: [{ destination: 'other' }],
			unknown: [{ destination: undefined }]
		}
	},
	documents: {
		photo: { needed: [{}, parent] },
		idCard: {
			needed: [{}],
			notNeeded: [withPassport, parent],
			unknown: [{ shows: undefined }]
		},
		passportPage: {
			needed: [withPassport],
			notNeeded: [{}, parent],
			unknown: [{ shows: undefined }]
		},
		birthCertificate: { ...forMinor, needed: [parent, { birthDate: '2008-11-24' }] }
	},
	fees: { permit: { due: [[{}, 'KES 300']] } }
};
