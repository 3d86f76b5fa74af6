import type { alienCard } from '#catalog/alien-card/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/alien-card.ts';
import type { text } from '../../../src/messages/en/services/alien-card.ts';
import type { Cases, Said } from '../cases.ts';
import { actingForFirm } from './shared/applicant.ts';
import { always, passAnswers } from './shared/pass.ts';
import { authority as byAgent, heldPassportRules, personRules } from './shared/rules.ts';

export type Texts = Said<typeof alienCard, typeof text, typeof introduction>;

/** A teacher who came on 1 October 2026 with a permit and asks for the first card. Nobody real. */
const base: Answers = {
	...passAnswers,
	cardExempt: 'none',
	cardRequest: 'first',
	appliedBefore: false,
	cardYears: 2,
	maritalStatus: 'single',
	parentName: 'Cy Example',
	dualParentage: false,
	birthNationality: 'GB',
	residenceCountry: 'GB',
	arrivalDate: '2026-10-01',
	stayKind: 'permit',
	occupation: 'Teacher',
	employed: false
};

const again = { appliedBefore: undefined, cardNumber: '123456', arrivalDate: '2024-10-01' };
const renewal = { ...again, cardRequest: 'renewal', cardSerial: 'A-12345' };
const lost = { ...again, cardRequest: 'replacement', cardGone: 'lost' };
const damaged = { ...lost, cardGone: 'damaged' };
const employed = {
	employed: true,
	employerName: 'Example School',
	position: 'Teacher',
	employerAddress: 'Example Road, Nairobi'
};

export const cases: Cases<typeof alienCard> = {
	base,
	variants: {
		'first card': {},
		renewal,
		lost,
		damaged,
		'permanent resident': { stayKind: 'permanentResident', cardYears: 3 },
		employed: { ...employed, kraPin: 'A012345678Z' },
		'by the employer': { applicantKind: 'employer', ...actingForFirm, ...employed }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		mayNotNeedCard: {
			met: [{}],
			violated: [
				{ cardExempt: 'forces' },
				{ cardExempt: 'embassy' },
				{ cardExempt: 'exempted' },
				{ cardExempt: 'refugee' },
				{ cardExempt: 'shortVisit' }
			],
			unknown: [{ cardExempt: undefined }]
		},
		eighteen: {
			met: [{}, { birthDate: '2008-11-23' }],
			violated: [{ birthDate: '2008-11-24' }, { birthDate: '2014-03-04' }],
			unknown: [{ birthDate: undefined }]
		},
		arrivedPast: {
			met: [{}, { arrivalDate: '2026-11-23' }],
			violated: [{ arrivalDate: '2026-11-24' }],
			unknown: [{ arrivalDate: undefined }]
		},
		withinNinetyDays: {
			met: [{}, { arrivalDate: '2026-08-25' }],
			violated: [{ arrivalDate: '2026-08-24' }],
			unknown: [{ arrivalDate: undefined }],
			waived: [renewal, lost]
		},
		twoYears: {
			met: [{}, { cardYears: 1 }],
			violated: [{ cardYears: 3 }, { cardYears: 3, stayKind: 'student' }],
			unknown: [{ cardYears: undefined }],
			waived: [{ cardYears: 3, stayKind: 'permanentResident' }]
		}
	},
	documents: {
		passportPage: always,
		photo: always,
		residenceProof: always,
		previousCard: {
			needed: [renewal],
			notNeeded: [{}, lost],
			unknown: [{ cardRequest: undefined }]
		},
		policeAbstract: {
			needed: [lost],
			notNeeded: [{}, renewal, damaged],
			unknown: [{ cardRequest: undefined }, { ...lost, cardGone: undefined }]
		},
		damagedCard: {
			needed: [damaged],
			notNeeded: [{}, renewal, lost],
			unknown: [{ cardRequest: undefined }, { ...lost, cardGone: undefined }]
		},
		employerId: {
			needed: [employed],
			notNeeded: [{}],
			unknown: [{ employed: undefined }]
		},
		authority: { ...byAgent, notNeeded: [{}, { applicantKind: 'employer', ...actingForFirm }] }
	},
	fees: {
		card: {
			due: [
				[{}, 'KES 10,000'],
				[{ cardYears: 1 }, 'KES 5,000'],
				[{ cardYears: 3, stayKind: 'permanentResident' }, 'KES 15,000'],
				[renewal, 'KES 10,000']
			],
			notDue: [lost, damaged],
			unknown: [{ cardRequest: undefined }]
		},
		replacement: {
			due: [
				[lost, 'KES 2,000'],
				[damaged, 'KES 2,000']
			],
			notDue: [{}, renewal],
			unknown: [{ cardRequest: undefined }]
		}
	}
};
