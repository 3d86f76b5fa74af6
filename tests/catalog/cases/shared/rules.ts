import type { ConditionalDocumentCase, ConditionalRuleCase, RuleCase } from '../../cases.ts';
import { actingFor, actingForFirm } from './applicant.ts';

/** The cases of the rules in `blocks/`, as changes of the people in `applicant.ts`. */
export const personRules = {
	bornBeforeToday: {
		met: [{}, { birthDate: '2026-11-22' }],
		violated: [{ birthDate: '2026-11-23' }, { birthDate: '2027-03-04' }],
		unknown: [{ birthDate: undefined }, { birthDate: '1990-02-30' }]
	},
	bornWithinLifetime: {
		met: [{}, { birthDate: '1906-11-23' }],
		violated: [{ birthDate: '1906-11-22' }, { birthDate: '1890-03-04' }],
		unknown: [{ birthDate: undefined }]
	}
} satisfies Record<string, RuleCase>;

export const heldPassportRules = {
	passportIssuedPast: {
		met: [{}, { passportIssued: '2026-11-23' }],
		violated: [{ passportIssued: '2026-11-24' }],
		unknown: [{ passportIssued: undefined }]
	} satisfies RuleCase,
	passportAfterBirth: {
		met: [{}, { birthDate: '2021-05-02' }],
		violated: [{ birthDate: '2021-05-03' }],
		unknown: [{ birthDate: undefined }, { passportIssued: undefined }]
	} satisfies RuleCase,
	passportNotExpired: {
		met: [{}, { passportExpires: '2026-11-23' }],
		violated: [{ passportExpires: '2026-11-22' }],
		unknown: [{ passportExpires: undefined }]
	} satisfies RuleCase,
	passportSixMonthsLeft: {
		met: [{}, { passportExpires: '2027-05-23' }],
		violated: [{ passportExpires: '2027-05-22' }, { passportExpires: '2026-11-23' }],
		unknown: [{ passportExpires: undefined }],
		waived: [{ passportExpires: '2026-11-22' }]
	} satisfies ConditionalRuleCase,
	passportOfNationality: {
		met: [{}],
		violated: [{ passportCountry: 'FR' }, { nationality: 'FR' }],
		unknown: [{ passportCountry: undefined }, { nationality: undefined }]
	} satisfies RuleCase,
	namesAsInPassport: {
		met: [{}],
		violated: [{ namesChecked: false }],
		unknown: [{ namesChecked: undefined }]
	} satisfies RuleCase
};

const here = { inKenya: true, kenyaStatus: 'visitor' };
export const inKenya = { ...here, statusExpires: '2027-01-31' };

export const presenceRules = {
	statusNotExpired: {
		met: [inKenya, { ...here, statusExpires: '2026-11-23' }],
		violated: [{ ...here, statusExpires: '2026-11-22' }],
		unknown: [here],
		waived: [{ inKenya: false }]
	}
} satisfies Record<string, ConditionalRuleCase>;

/** the proof of the right to be in Kenya, asked for with `inKenya` */
export const immigrationStatus: ConditionalDocumentCase = {
	needed: [inKenya],
	notNeeded: [{ inKenya: false }],
	unknown: [{ inKenya: undefined }]
};

/** an agent's letter, asked for with `byAgent` */
export const authority: ConditionalDocumentCase = {
	needed: [{ applicantKind: 'agent', ...actingForFirm }],
	notNeeded: [{}, { applicantKind: 'parent', ...actingFor }],
	unknown: [{ applicantKind: undefined }]
};
