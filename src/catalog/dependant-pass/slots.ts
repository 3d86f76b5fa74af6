import type { EvidenceSlot } from '#domain/evidence';
import { inKenya } from '../blocks/kenya.ts';
import { passAuthority, passTranslation } from '../blocks/pass.ts';
import { adult } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { adviser, brokers, form, official } from './cited.ts';
import { child, citizen, foreigner, relative, spouse, withPermit } from './sections.ts';

export const slots = [
	{ id: 'passportPage', ...documents.passportPage, ...official },
	{ id: 'photo', ...documents.photo, ...official },
	{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...adviser },
	{ id: 'sponsorLetter', ...documents.letter, ...official },
	{ id: 'sponsorId', ...documents.identity, when: citizen, ...official },
	{ id: 'sponsorPassport', ...documents.passportPage, when: foreigner, ...official },
	{ id: 'sponsorPermit', ...documents.permit, when: withPermit, ...official },
	{
		id: 'sponsorStatus',
		...documents.permit,
		when: { oneOf: ['sponsorKind', ['exempt', 'permanentResident']] },
		...adviser
	},
	{ id: 'marriageCertificate', ...documents.certificate, when: spouse, ...official },
	{
		id: 'birthCertificate',
		...documents.certificate,
		when: { or: [child, relative] },
		...official
	},
	{
		id: 'deathCertificate',
		...documents.certificate,
		optional: true,
		when: { or: [child, relative] },
		...official
	},
	{ id: 'incomeProof', ...documents.statement, ...official },
	{ id: 'affidavit', ...documents.affidavit, ...adviser },
	{ id: 'conditionProof', ...documents.certificate, when: relative, ...official },
	{ id: 'policeClearance', ...documents.clearance, when: adult, ...adviser },
	{
		id: 'nameChange',
		...documents.certificate,
		when: { equals: ['nameChanged', true] },
		...form
	},
	passTranslation,
	passAuthority,
	{ id: 'bond', ...documents.bond, stage: 'issuance', ...brokers }
] as const satisfies readonly EvidenceSlot[];
