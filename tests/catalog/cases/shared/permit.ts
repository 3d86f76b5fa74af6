import type { Answers } from '#domain/facts';
import type {
	Change,
	ConditionalDocumentCase,
	ConditionalRuleCase,
	DocumentCase,
	RuleCase
} from '../../cases.ts';
import {
	abroad,
	actingForFirm,
	heldPassport,
	kenyaAddress,
	kenyaContact,
	person
} from './applicant.ts';
import {
	authority,
	heldPassportRules,
	immigrationStatus,
	personRules,
	presenceRules
} from './rules.ts';

/**
 * What the work permits (Form 25) have in common: answers of a person, nobody real, who asks for a new
 * permit from abroad, in the parts that a class can do without; and the cases of `blocks/permit.ts`.
 */
export const opening: Answers = { applicantKind: 'self', applicationType: 'new', permitYears: 2 };

export const home: Answers = {
	homeAddress: '1 Example Street, Exampleton',
	homeCountry: 'GB',
	homePhone: '+447700900123'
};

export const background: Answers = { profession: 'Engineer', educationLevel: 'master' };

export const tables: Answers = {
	dependants: [
		{
			firstName: 'Cy',
			surname: 'Example',
			birthDate: '2015-06-07',
			sex: 'male',
			birthCountry: 'GB'
		}
	],
	education: [
		{
			institution: 'University of Example',
			description: 'Engineering',
			from: '1999-09-01',
			to: '2003-07-01'
		}
	],
	training: [
		{
			institution: 'Example College',
			description: 'Welding',
			from: '2004-01-01',
			to: '2004-03-01'
		}
	],
	employment: [
		{ employer: 'Example Works', work: 'Engineer', from: '2004-04-01', to: '2015-03-31' },
		{ employer: 'Example Bridges', work: 'Engineer', from: '2015-04-01' }
	],
	skills: [{ description: 'Bridges' }]
};

export const papers: Answers = { papersInOtherLanguage: false, regulatedSector: false };

/** every page of the block */
export const permitBase: Answers = {
	...opening,
	...person,
	...background,
	...heldPassport,
	...abroad,
	...home,
	...kenyaContact,
	kenyanPhone: '+254712345678',
	...kenyaAddress,
	...tables,
	...papers
};

/** it ends more than 90 days after the day of the cases */
export const renewal = {
	applicationType: 'renewal',
	previousPermit: '123456',
	permitExpires: '2027-03-31'
} as const satisfies Change;

export const held = {
	previousPermits: [
		{ permitClass: 'D', type: 'new', number: '123456', issued: '2025-04-01', months: 24 }
	]
} as const satisfies Change;

/** Ways to apply that each class that spreads the whole block must take. */
export const permitVariants: Readonly<Record<string, Change>> = {
	new: {},
	renewal: { ...renewal, ...held },
	byEmployer: { applicantKind: 'employer', ...actingForFirm },
	byAgent: { applicantKind: 'agent', ...actingForFirm },
	married: { maritalStatus: 'married', spouseName: 'Bo Example' },
	inKenya: { inKenya: true, kenyaStatus: 'special', statusExpires: '2027-01-31' },
	withoutRows: {
		dependants: undefined,
		education: undefined,
		training: undefined,
		employment: undefined,
		skills: undefined
	}
};

const ends = (permitExpires: string | undefined) => ({ ...renewal, permitExpires });

export const renewalRules = {
	permitNotExpired: {
		met: [renewal, ends('2026-11-23')],
		violated: [ends('2026-11-22')],
		unknown: [ends(undefined)],
		waived: [{}]
	},
	renewalInTime: {
		met: [renewal, ends('2027-02-21')],
		violated: [ends('2027-02-20'), ends('2026-11-23')],
		unknown: [ends(undefined)],
		waived: [{}, ends('2026-11-22')]
	}
} satisfies Record<string, ConditionalRuleCase>;

const child = (birthDate: string) => ({
	firstName: 'Cy',
	surname: 'Example',
	birthDate,
	sex: 'male',
	birthCountry: 'GB'
});
const spell = (from: string, to: string | null) => ({
	institution: 'A place',
	description: 'A course',
	employer: 'A firm',
	work: 'A job',
	from,
	to
});
const inOrder = (table: 'education' | 'training' | 'employment') =>
	({
		met: [{}, { [table]: [spell('2010-02-01', '2010-02-01')] }],
		violated: [
			{ [table]: [spell('2010-02-01', '2010-01-31')] },
			{ [table]: [spell('2001-02-01', '2002-02-01'), spell('2010-02-01', '2009-02-01')] }
		],
		unknown: [{ [table]: undefined }, { [table]: [] }]
	}) satisfies RuleCase;

export const tableRules = {
	dependantsBorn: {
		met: [{}, { dependants: [child('2026-11-23')] }],
		violated: [{ dependants: [child('2026-11-24')] }],
		unknown: [{ dependants: undefined }]
	},
	educationInOrder: inOrder('education'),
	trainingInOrder: inOrder('training'),
	employmentInOrder: {
		...inOrder('employment'),
		met: [{ employment: [spell('2010-02-01', '2010-02-01')] }],
		/** a job that goes on has no last day */
		unknown: [{}, { employment: undefined }, { employment: [spell('2010-02-01', null)] }]
	}
} satisfies Record<string, RuleCase>;

export const citizenRule = {
	notCitizen: {
		met: [{}, { nationality: 'UG' }],
		violated: [{ nationality: 'KE' }],
		unknown: [{ nationality: undefined }]
	}
} satisfies Record<string, RuleCase>;

export const eacRule = {
	eacHasClassR: {
		met: [{}, { nationality: 'ET' }, { nationality: 'KE' }],
		violated: [{ nationality: 'UG' }, { nationality: 'SO' }],
		unknown: [{ nationality: undefined }]
	}
} satisfies Record<string, RuleCase>;

/** of the rules in `permitRules` */
export const permitRules = {
	...renewalRules,
	...personRules,
	...citizenRule,
	...eacRule,
	...heldPassportRules,
	...presenceRules,
	...tableRules
};

export const always: DocumentCase = { needed: [{}, renewal] };
/** asked for with a renewal only */
export const whenRenewed: ConditionalDocumentCase = {
	needed: [renewal],
	notNeeded: [{}],
	unknown: [{ applicationType: undefined }]
};
/** asked for with a new permit only */
export const whenNew: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [renewal],
	unknown: [{ applicationType: undefined }]
};
export const clearance: ConditionalDocumentCase = {
	needed: [{ regulatedSector: true }],
	notNeeded: [{}],
	unknown: [{ regulatedSector: undefined }]
};
export const translation: ConditionalDocumentCase = {
	needed: [{ papersInOtherLanguage: true }],
	notNeeded: [{}],
	unknown: [{ papersInOtherLanguage: undefined }]
};
export const agentLetter: ConditionalDocumentCase = {
	...authority,
	notNeeded: [{}, { applicantKind: 'employer', ...actingForFirm }]
};
/** fees, and the proof of paying them: citizens of East Africa pay none */
export const unlessEac = {
	notDue: [{ nationality: 'UG' }, { nationality: 'TZ' }, { nationality: 'SO' }],
	unknown: [{ nationality: undefined }]
} as const satisfies Readonly<Record<string, readonly Change[]>>;
export const paymentProof: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: unlessEac.notDue,
	unknown: unlessEac.unknown
};

/** of the papers in `permitSlots` */
export const permitDocuments = {
	form: always,
	coverLetter: always,
	passportPage: always,
	photo: always,
	immigrationStatus,
	previousPermits: whenRenewed,
	qualifications: always,
	cv: always,
	registration: always,
	companyTax: always,
	personalTax: whenRenewed,
	clearance,
	translation,
	authority: agentLetter,
	paymentProof,
	approval: always
};
