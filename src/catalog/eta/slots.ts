import type { EvidenceSlot } from '#domain/evidence';
import { documents } from '../documents.ts';
import { minor } from '../blocks/person.ts';
import { assumed } from '../sources.ts';
import { form, guide, news, transitGuide } from './cited.ts';
import { staysInKenya, transit } from './sections.ts';

const business = { oneOf: ['travelReason', ['business', 'conference']] } as const;

export const slots = [
	{ id: 'passportPage', ...documents.passportPage, ...form },
	{ id: 'photo', ...documents.photo, ...form },
	{
		id: 'arrivalBooking',
		...documents.booking,
		when: { oneOf: ['arrivalMode', ['air', 'sea']] },
		...news
	},
	{ id: 'stayBooking', ...documents.booking, when: staysInKenya, ...news },
	{
		id: 'invitationLetter',
		...documents.letter,
		when: { oneOf: ['travelReason', ['business', 'conference', 'family']] },
		...news
	},
	{ id: 'companyRegistration', ...documents.registration, when: business, ...news },
	{ id: 'employerLetter', ...documents.letter, when: business, optional: true, ...form },
	{ id: 'hostId', ...documents.identity, when: { equals: ['travelReason', 'family'] }, ...news },
	{
		id: 'medicalLetter',
		...documents.letter,
		when: { equals: ['travelReason', 'medical'] },
		...news
	},
	{
		id: 'religiousInvitation',
		...documents.letter,
		when: { equals: ['travelReason', 'religious'] },
		...assumed
	},
	{
		id: 'admissionLetter',
		...documents.letter,
		when: { equals: ['travelReason', 'study'] },
		...assumed
	},
	{
		id: 'onwardTicket',
		...documents.booking,
		when: transit,
		...transitGuide
	},
	{
		id: 'yellowFever',
		...documents.certificate,
		when: {
			and: [
				{
					or: [{ oneOf: ['arrivalFrom', '@yellowFever'] }, { equals: ['yellowFeverVisit', true] }]
				},
				/** a baby cannot have the vaccine */
				{ agedAtLeast: ['birthDate', 'arrivalDate', 1] }
			]
		},
		...guide
	},
	{ id: 'birthCertificate', ...documents.certificate, when: minor, ...assumed },
	{ id: 'parentalConsent', ...documents.letter, when: minor, ...assumed },
	{ id: 'proofOfFunds', ...documents.statement, optional: true, ...news }
] as const satisfies readonly EvidenceSlot[];
