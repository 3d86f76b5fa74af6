import type { visitExtension } from '#catalog/visit-extension/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/visit-extension.ts';
import type { text } from '../../../src/messages/en/services/visit-extension.ts';
import type { Cases, Said } from '../cases.ts';
import { actingFor } from './shared/applicant.ts';
import { always, child, passAnswers, passMinorRule } from './shared/pass.ts';
import { authority, heldPassportRules, personRules } from './shared/rules.ts';

export type Texts = Said<typeof visitExtension, typeof text, typeof introduction>;

/** A visitor since 10 September 2026, until 9 December; she asks for 60 days more. Nobody real. */
const base: Answers = {
	...passAnswers,
	extensionKind: 'extension',
	refugee: false,
	entryDate: '2026-09-10',
	entryMode: 'air',
	entryAirport: 'jkia',
	visitBasis: 'eta',
	stayUntil: '2026-12-09',
	extensionReason: 'visit',
	reasonDetails: 'A longer walk through an example park',
	stayWanted: '2027-02-07'
};

const waiting = { extensionReason: 'waiting', pendingNumber: 'KEP/D/12345' };
const regularisation = { extensionKind: 'regularisation', stayUntil: '2026-11-10' };

export const cases: Cases<typeof visitExtension> = {
	base,
	variants: {
		extension: {},
		'by land': { entryMode: 'land', entryAirport: undefined, entryBorder: 'namanga' },
		'by sea': { entryMode: 'sea', entryAirport: undefined, entryPort: 'kilindini' },
		'waiting for a permit': waiting,
		regularisation,
		'beyond six months': { stayWanted: '2027-04-30' },
		'a child': { ...child, applicantKind: 'guardian', ...actingFor }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		minorNeedsAdult: passMinorRule,
		beforeExpiry: {
			met: [{}, { stayUntil: '2026-11-23' }],
			violated: [{ stayUntil: '2026-11-22' }],
			unknown: [{ stayUntil: undefined }],
			waived: [regularisation]
		},
		entryPast: {
			met: [{}, { entryDate: '2026-11-23' }],
			violated: [{ entryDate: '2026-11-24' }],
			unknown: [{ entryDate: undefined }]
		},
		stayAfterEntry: {
			met: [{}, { stayUntil: '2026-09-10' }],
			violated: [{ stayUntil: '2026-09-09' }],
			unknown: [{ stayUntil: undefined }, { entryDate: undefined }]
		},
		wantedLater: {
			met: [{}, { stayWanted: '2026-12-10' }, { ...regularisation, stayWanted: '2026-11-24' }],
			violated: [{ stayWanted: '2026-12-09' }, { ...regularisation, stayWanted: '2026-11-23' }],
			unknown: [{ stayWanted: undefined }, { stayUntil: undefined }]
		},
		ninetyDaysMore: {
			met: [{}, { stayWanted: '2027-03-09' }],
			violated: [
				{ stayWanted: '2027-03-10' },
				{ stayUntil: '2026-11-24', stayWanted: '2027-02-23' }
			],
			unknown: [{ stayWanted: undefined }, { stayUntil: undefined }],
			waived: [{ ...regularisation, stayWanted: '2027-03-10' }]
		},
		total180Days: {
			met: [{}, { stayWanted: '2027-03-09' }],
			violated: [{ stayWanted: '2027-03-10' }],
			unknown: [{ stayWanted: undefined }, { entryDate: undefined }]
		}
	},
	documents: {
		passportPage: always,
		visitorsPass: always,
		signedForm: always,
		pendingApplication: {
			needed: [waiting],
			notNeeded: [{}],
			unknown: [{ extensionReason: undefined }]
		},
		onwardTicket: always,
		authority
	},
	fees: {
		beyondSixMonths: {
			due: [[{ stayWanted: '2027-03-11' }, 'USD 200']],
			notDue: [{}, { stayWanted: '2027-03-10' }],
			unknown: [{ stayWanted: undefined }, { entryDate: undefined }]
		},
		overstay: {
			due: [
				[regularisation, 'USD 100'],
				[{ stayUntil: '2026-11-22' }, 'USD 100']
			],
			notDue: [{}, { stayUntil: '2026-11-23' }],
			unknown: [{ stayUntil: undefined }]
		}
	}
};
