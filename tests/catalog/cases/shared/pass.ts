import type { Answers } from '#domain/facts';
import type { ConditionalDocumentCase, ConditionalRuleCase } from '../../cases.ts';
import { heldPassport, kenyaAddress, kenyaContact, person } from './applicant.ts';

/** the marriage is asked of some only */
const withoutMarriage = Object.fromEntries(
	Object.entries(person).filter(([question]) => question !== 'maritalStatus')
);

/** What every pass asks: the person, their passport, how to reach them, where they live. */
export const passAnswers: Answers = {
	applicantKind: 'self',
	...withoutMarriage,
	...heldPassport,
	...kenyaContact,
	...kenyaAddress
};

/** a person of 12 and of 17 years */
export const child = { birthDate: '2014-03-04' };
export const almostAdult = { birthDate: '2008-11-24' };

export const passMinorRule: ConditionalRuleCase = {
	met: [{ ...child, applicantKind: 'parent' }],
	violated: [child, almostAdult],
	unknown: [{ ...child, applicantKind: undefined }],
	waived: [{}, { birthDate: '2008-11-23' }]
};

export const passTranslation: ConditionalDocumentCase = {
	needed: [{ papersInOtherLanguage: true }],
	notNeeded: [{ papersInOtherLanguage: false }],
	unknown: [{ papersInOtherLanguage: undefined }]
};

export const forMinors: ConditionalDocumentCase = {
	needed: [child, almostAdult],
	notNeeded: [{}, { birthDate: '2008-11-23' }],
	unknown: [{ birthDate: undefined }]
};
export const forAdults: ConditionalDocumentCase = {
	needed: [{}, { birthDate: '2008-11-23' }],
	notNeeded: [child, almostAdult],
	unknown: [{ birthDate: undefined }]
};

export const passRenewal = {
	applicationType: 'renewal',
	previousNumber: 'SP123456',
	previousExpires: '2027-01-31'
};
export const passRenewsInTime: ConditionalRuleCase = {
	met: [passRenewal, { ...passRenewal, previousExpires: '2026-11-23' }],
	violated: [{ ...passRenewal, previousExpires: '2026-11-22' }],
	unknown: [{ ...passRenewal, previousExpires: undefined }],
	waived: [{}]
};
export const forRenewals: ConditionalDocumentCase = {
	needed: [passRenewal],
	notNeeded: [{}],
	unknown: [{ applicationType: undefined }]
};

export const always = { needed: [{}] } as const;
