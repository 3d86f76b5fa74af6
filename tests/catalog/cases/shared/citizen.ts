import type { Answers } from '#domain/facts';
import type {
	Change,
	ConditionalDocumentCase,
	ConditionalFeeCase,
	ConditionalRuleCase,
	RuleCase
} from '../../cases.ts';

/** A grown-up Kenyan citizen. Nobody real. */
export const citizen: Answers = {
	surname: 'EXAMPLE',
	givenNames: 'ASHA NJERI',
	sex: 'female',
	birthDate: '1996-03-04',
	birthCountry: 'KE',
	birthPlace: 'Nyeri',
	nationalId: '12345678',
	maritalStatus: 'single',
	occupation: 'Teacher',
	dualCitizen: false,
	detailsChecked: true
};
export const reach: Answers = {
	livesInKenya: true,
	postalAddress: 'P.O. Box 1',
	postalCode: '00100',
	city: 'Nairobi',
	county: '047',
	subCounty: 'Westlands',
	location: 'Parklands',
	road: 'Example Road',
	plot: 'Example House',
	landmark: 'Example School',
	kinName: 'Bo Example',
	kinRelation: 'Brother',
	kinPhone: '+254712345670'
};
export const ownContact: Answers = { email: 'asha@example.com', phone: '+254712345678' };
export const recommender: Answers = {
	recommenderName: 'Cee Example',
	recommenderId: '23456789',
	recommenderOccupation: 'Doctor',
	recommenderPhone: '+254712345671',
	recommenderCitizen: true,
	recommenderRelative: false
};
export const parents: Answers = {
	fatherStatus: 'living',
	fatherName: 'Dee Example',
	fatherId: '1234567',
	motherStatus: 'living',
	motherName: 'Eff Example',
	motherId: 'AK123456'
};
export const booklet: Answers = { series: 'a', station: 'nairobi' };

/** the adult who applies for a child */
export const actingParent = {
	applicantKind: 'parent',
	actingName: 'Dee Example',
	actingId: '1234567',
	actingPhone: '+254712345679',
	actingEmail: 'dee@example.com',
	consentFrom: 'both'
};
export const actingGuardian = {
	...actingParent,
	applicantKind: 'guardian',
	consentFrom: undefined
};
const childAnswers = {
	birthDate: '2015-01-01',
	birthCertificateNumber: '123456',
	nationalId: undefined,
	maritalStatus: undefined,
	occupation: undefined
};
export const ofParent: Change = { ...actingParent, ...childAnswers };
export const ofGuardian: Change = { ...actingGuardian, ...childAnswers };

const away = {
	postalAddress: undefined,
	postalCode: undefined,
	city: undefined,
	county: undefined,
	subCounty: undefined,
	location: undefined,
	road: undefined,
	plot: undefined,
	landmark: undefined
};
export const abroad: Change = {
	...away,
	livesInKenya: false,
	homeAddress: '1 Example Street, Exampleton',
	homeCountry: 'GB'
};

export const dualDeclared: ConditionalRuleCase = {
	met: [{ dualCitizen: true, otherCitizenship: 'GB', dualDeclared: true }],
	violated: [{ dualCitizen: true, otherCitizenship: 'GB', dualDeclared: false }],
	unknown: [{ dualCitizen: true }],
	waived: [{ dualCitizen: false }]
};

export const recommenderRules = {
	recommenderCitizen: {
		met: [{}],
		violated: [{ recommenderCitizen: false }],
		unknown: [{ recommenderCitizen: undefined }]
	},
	recommenderRelative: {
		met: [{}],
		violated: [{ recommenderRelative: true }],
		unknown: [{ recommenderRelative: undefined }]
	}
} satisfies Record<string, RuleCase>;

/** of a service whose base is a grown-up */
export const recommenderNotSelf: ConditionalRuleCase = {
	met: [{}, { birthDate: '2008-11-23' }],
	violated: [{ recommenderId: '12345678' }],
	unknown: [{ recommenderId: undefined }, { nationalId: undefined }],
	waived: [{ birthDate: '2008-11-24' }]
};

/** of a service for grown-ups and children, whose base is a grown-up */
export const ageRules = {
	minorNeedsAdult: {
		met: [ofParent, ofGuardian, { applicantKind: 'parent', birthDate: '2008-11-24' }],
		violated: [{ birthDate: '2008-11-24' }],
		unknown: [{ applicantKind: undefined, birthDate: '2008-11-24' }],
		waived: [{}, { birthDate: '2008-11-23' }]
	},
	adultOwnForm: {
		met: [{}, { birthDate: '2008-11-23' }],
		violated: [actingParent, { ...actingGuardian, birthDate: '2008-11-23' }],
		unknown: [{ applicantKind: undefined }],
		waived: [ofParent, ofGuardian]
	}
} satisfies Record<string, ConditionalRuleCase>;

export const consentOfBoth: ConditionalRuleCase = {
	met: [ofParent, { ...ofParent, consentFrom: 'only' }],
	violated: [{ ...ofParent, consentFrom: 'one' }],
	unknown: [{ ...ofParent, consentFrom: undefined }],
	waived: [{ applicantKind: 'guardian' }]
};

export const forAdult: ConditionalDocumentCase = {
	needed: [{}, { birthDate: '2008-11-23' }],
	notNeeded: [ofParent, { birthDate: '2008-11-24' }],
	unknown: [{ birthDate: undefined }]
};
export const forMinor: ConditionalDocumentCase = {
	needed: [ofParent, { birthDate: '2008-11-24' }],
	notNeeded: [{}, { birthDate: '2008-11-23' }],
	unknown: [{ birthDate: undefined }]
};
export const forActing: ConditionalDocumentCase = {
	needed: [ofParent, ofGuardian],
	notNeeded: [{}],
	unknown: [{ applicantKind: undefined }]
};
export const forGuardian: ConditionalDocumentCase = {
	needed: [ofGuardian],
	notNeeded: [ofParent],
	unknown: [{ applicantKind: undefined }]
};
const parentIs = (parent: string, status: string): ConditionalDocumentCase => {
	const others = ['living', 'deceased', 'unnamed'].filter((one) => one !== status);
	const [first = '', second = ''] = others;
	return {
		needed: [{ [parent]: status }],
		notNeeded: [{ [parent]: first }, { [parent]: second }],
		unknown: [{ [parent]: undefined }]
	};
};
export const parentPapers = {
	fatherPaper: parentIs('fatherStatus', 'living'),
	fatherDeath: parentIs('fatherStatus', 'deceased'),
	motherPaper: parentIs('motherStatus', 'living'),
	motherDeath: parentIs('motherStatus', 'deceased')
};

/** One is due, by the letter; until it is chosen, each may be. */
const seriesFee = (letter: string, amount: string): ConditionalFeeCase => {
	const [first = '', second = ''] = ['a', 'b', 'c'].filter((one) => one !== letter);
	return {
		due: [[{ series: letter }, amount]],
		notDue: [{ series: first }, { series: second }],
		unknown: [{ series: undefined }]
	};
};
export const bookletFees = {
	seriesA: seriesFee('a', 'KES 7,500'),
	seriesB: seriesFee('b', 'KES 9,500'),
	seriesC: seriesFee('c', 'KES 12,500')
};
