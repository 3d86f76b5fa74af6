import type { reEntryPass } from '#catalog/re-entry-pass/service';
import type { Answers } from '#domain/facts';
import type { introduction } from '../../../src/messages/en/introductions/re-entry-pass.ts';
import type { text } from '../../../src/messages/en/services/re-entry-pass.ts';
import type { Cases, Said } from '../cases.ts';
import { actingFor, actingForFirm } from './shared/applicant.ts';
import { always, child, passAnswers, passMinorRule } from './shared/pass.ts';
import { authority, heldPassportRules, personRules } from './shared/rules.ts';

export type Texts = Said<typeof reEntryPass, typeof text, typeof introduction>;

/** A grown-up wife who leaves on 10 December 2026 and comes back on 20 January 2027. Nobody real. */
const base: Answers = {
	...passAnswers,
	holdsDependantPass: true,
	passNumber: 'DP123456',
	passIssued: '2025-06-01',
	passExpires: '2027-05-31',
	sponsorKind: 'permit',
	journey: 'ahead',
	leaveDate: '2026-12-10',
	returnDate: '2027-01-20',
	reentryYears: 1
};

const away = { journey: 'away', leaveDate: undefined };
const back = {
	journey: 'back',
	leaveDate: undefined,
	returnDate: undefined,
	returnedOn: '2026-11-15'
};

export const cases: Cases<typeof reEntryPass> = {
	base,
	variants: {
		'before leaving': {},
		'two years': { reentryYears: 2, returnDate: '2028-12-10' },
		away,
		back,
		'of a citizen': { sponsorKind: 'citizen' },
		'a child': { ...child, applicantKind: 'parent', ...actingFor },
		'an agent': { applicantKind: 'agent', ...actingForFirm }
	},
	rules: {
		...personRules,
		...heldPassportRules,
		minorNeedsAdult: passMinorRule,
		dependantPassHolder: {
			met: [{}],
			violated: [{ holdsDependantPass: false }],
			unknown: [{ holdsDependantPass: undefined }]
		},
		dependantPassValid: {
			met: [{}, { passExpires: '2026-11-23' }],
			violated: [{ passExpires: '2026-11-22' }],
			unknown: [{ passExpires: undefined }],
			waived: [{ holdsDependantPass: false }]
		},
		beforeLeaving: {
			met: [{}, back],
			violated: [away],
			unknown: [{ journey: undefined }]
		},
		leavesAhead: {
			met: [{}, { leaveDate: '2026-11-23' }],
			violated: [{ leaveDate: '2026-11-22' }],
			unknown: [{ leaveDate: undefined }],
			waived: [away, back]
		},
		returnAfterLeaving: {
			met: [{}, { returnDate: '2026-12-10' }],
			violated: [{ returnDate: '2026-12-09' }],
			unknown: [{ returnDate: undefined }, { leaveDate: undefined }],
			waived: [away, back]
		},
		returnsInTime: {
			met: [{}, { returnDate: '2027-12-10' }, { returnDate: '2028-12-10', reentryYears: 2 }],
			violated: [{ returnDate: '2027-12-11' }, { returnDate: '2028-12-11', reentryYears: 2 }],
			unknown: [{ returnDate: undefined }, { returnDate: '2028-01-10', reentryYears: undefined }],
			waived: [away, back]
		},
		hasReturned: {
			met: [back, { ...back, returnedOn: '2026-11-23' }],
			violated: [{ ...back, returnedOn: '2026-11-24' }],
			unknown: [{ ...back, returnedOn: undefined }],
			waived: [{}, away]
		},
		withinFourteenDays: {
			met: [back, { ...back, returnedOn: '2026-11-09' }],
			violated: [{ ...back, returnedOn: '2026-11-08' }],
			unknown: [{ ...back, returnedOn: undefined }],
			waived: [{}, away]
		}
	},
	documents: {
		passportPage: always,
		dependantPass: always,
		sponsorPermit: {
			needed: [{}, { sponsorKind: 'permanentResident' }],
			notNeeded: [{ sponsorKind: 'citizen' }, { sponsorKind: 'exempt' }],
			unknown: [{ sponsorKind: undefined }]
		},
		authority
	},
	fees: {
		reentry: {
			due: [
				[{}, 'KES 5,000'],
				[{ reentryYears: 2 }, 'KES 10,000']
			]
		}
	}
};
