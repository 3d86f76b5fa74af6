import type { Answers } from '#domain/facts';
import {
	withChange,
	type ConditionalDocumentCase,
	type ConditionalRuleCase,
	type RuleCase
} from '../../cases.ts';
import { actingFor, heldPassport, kenyaAddress, kenyaContact, person } from './applicant.ts';
import { authority, heldPassportRules, presenceRules } from './rules.ts';

/** What every form on citizenship asks last, of somebody at home in Nairobi. */
export const lastAnswers: Answers = {
	nameChanged: false,
	nationalityChanged: false,
	...kenyaContact,
	habitualCountry: 'KE',
	addressAbroad: false,
	...kenyaAddress,
	papersInOtherLanguage: false
};

/** of somebody at home in London, without an address in Kenya */
export const inLondon = {
	habitualCountry: 'GB',
	habitualAddress: '1 Example Street, London',
	addressInKenya: false
};

/** A citizen of Kenya and of the United Kingdom. Nobody real. */
export const dualCitizen: Answers = {
	applicantKind: 'self',
	fileNumber: 'R12345',
	...withChange(person, { nationality: undefined }),
	maritalStatus: 'married',
	spouseName: 'Bo Example',
	spouseNationality: 'GB',
	birthPlace: 'Nakuru',
	birthCountry: 'KE',
	birthNationality: 'KE',
	profession: 'Nurse',
	kenyanBy: 'birth',
	kenyanId: '12345678',
	kenyanPassport: 'AK0123456',
	otherCitizenship: 'GB',
	acquiredHow: 'naturalisation',
	...heldPassport,
	...lastAnswers
};

/** A foreigner who lives in Kenya with a permit. Nobody real. */
export const resident: Answers = {
	applicantKind: 'self',
	...person,
	birthPlace: 'Leeds',
	birthNationality: 'GB',
	profession: 'Teacher',
	...heldPassport,
	inKenya: true,
	kenyaStatus: 'permit',
	statusExpires: '2027-06-30',
	fileNumber: '12345',
	...lastAnswers
};

export const kenyanSpouse = {
	maritalStatus: 'married',
	marriedIn: 'KE',
	spouseName: 'Bo Example',
	spouseKenyanBy: 'birth',
	spouseId: '12345678'
};
export const kenyanParent = {
	parentName: 'Bo Example',
	parentKenyanBy: 'registration',
	parentId: '12345678'
};

export const permit = {
	kind: 'Work permit class D',
	number: 'KEP/D/12345',
	issued: '2019-01-15',
	expires: '2021-01-14'
};

const minor = { birthDate: '2008-11-24', passportIssued: '2021-05-02' };

export const lastRules = {
	nameChangedPast: {
		met: [
			{ nameChanged: true, formerNames: 'Anna Sample', nameChangedOn: '2026-11-23' },
			{ nameChanged: true, formerNames: 'Anna Sample', nameChangedOn: '1980-03-04' }
		],
		violated: [
			{ nameChanged: true, nameChangedOn: '2026-11-24' },
			{ nameChanged: true, nameChangedOn: '1980-03-03' }
		],
		unknown: [{ nameChanged: true }],
		waived: [{}]
	},
	nationalityChangedPast: {
		met: [{ nationalityChanged: true, nationalityChangedOn: '2026-11-23' }],
		violated: [
			{ nationalityChanged: true, nationalityChangedOn: '2026-11-24' },
			{ nationalityChanged: true, nationalityChangedOn: '1980-03-03' }
		],
		unknown: [{ nationalityChanged: true }],
		waived: [{}]
	}
} satisfies Record<string, ConditionalRuleCase>;

export const ageRules = {
	minorNeedsAdult: {
		met: [
			{ ...minor, applicantKind: 'parent', ...actingFor },
			{ ...minor, applicantKind: 'guardian', ...actingFor }
		],
		violated: [minor],
		unknown: [{ ...minor, applicantKind: undefined }],
		waived: [{}, { birthDate: '2008-11-23' }]
	},
	adultOwnForm: {
		met: [{}, { applicantKind: 'agent' }],
		violated: [
			{ applicantKind: 'parent', ...actingFor },
			{ birthDate: '2008-11-23', applicantKind: 'guardian' }
		],
		unknown: [{ applicantKind: undefined }],
		waived: [minor]
	}
} satisfies Record<string, ConditionalRuleCase>;

/** Of `resident`, whose right to stay has a last day. */
export const residentRules = {
	statusNotExpired: {
		...presenceRules.statusNotExpired,
		unknown: [{ statusExpires: undefined }]
	}
} satisfies Record<string, ConditionalRuleCase>;

export const adultApplies: RuleCase = {
	met: [{}, { birthDate: '2008-11-23' }],
	violated: [{ birthDate: '2008-11-24' }],
	unknown: [{ birthDate: undefined }]
};

export const notYetKenyan: RuleCase = {
	met: [{}],
	violated: [{ nationality: 'KE' }],
	unknown: [{ nationality: undefined }]
};

export const permitDatesInOrder: RuleCase = {
	met: [{ permits: [permit, { ...permit, issued: '2021-01-15', expires: '2023-01-14' }] }],
	violated: [
		{ permits: [{ ...permit, expires: '2019-01-15' }] },
		{ permits: [permit, { ...permit, issued: '2021-01-15' }] }
	],
	unknown: [{ permits: undefined }, { permits: [{ ...permit, expires: null }] }]
};

export const otherPassportRules = {
	otherThanKenya: {
		met: [{}],
		violated: [{ otherCitizenship: 'KE' }],
		unknown: [{ otherCitizenship: undefined }]
	},
	passportIssuedPast: heldPassportRules.passportIssuedPast,
	passportAfterBirth: heldPassportRules.passportAfterBirth,
	passportNotExpired: heldPassportRules.passportNotExpired,
	passportOfOther: {
		met: [{}],
		violated: [{ passportCountry: 'FR' }, { otherCitizenship: 'FR' }],
		unknown: [{ passportCountry: undefined }, { otherCitizenship: undefined }]
	},
	namesAsInPassport: heldPassportRules.namesAsInPassport
} satisfies Record<string, RuleCase>;

export const naturalised: ConditionalDocumentCase = {
	needed: [{}, { acquiredHow: 'marriage' }],
	notNeeded: [{ acquiredHow: 'birth' }],
	unknown: [{ acquiredHow: undefined }]
};

export const lastDocuments = {
	translation: {
		needed: [{ papersInOtherLanguage: true }],
		notNeeded: [{}],
		unknown: [{ papersInOtherLanguage: undefined }]
	},
	authority: { ...authority, notNeeded: [{ applicantKind: 'self' }] }
} satisfies Record<string, ConditionalDocumentCase>;

export const always = { needed: [{}] } as const;
