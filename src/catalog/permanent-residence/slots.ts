import type { EvidenceSlot } from '#domain/evidence';
import { lastSlots, office } from '../blocks/citizenship.ts';
import { inKenya } from '../blocks/kenya.ts';
import { adult } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { child, formerCitizen, permitHolder, spouse } from './sections.ts';
import { adviser, pedia } from './sources.ts';

export const slots = [
	{ id: 'attestedForm', ...documents.form, ...pedia },
	{ id: 'questionnaire', ...documents.form, ...pedia },
	{ id: 'applicationLetter', ...documents.letter, when: { not: child }, ...pedia },
	{ id: 'passportPage', ...documents.passportPage, ...pedia },
	{ id: 'photo', ...documents.photo, ...pedia },
	{ id: 'goodConduct', ...documents.clearance, when: adult, ...pedia },
	{ id: 'formerCitizenProof', ...documents.certificate, when: formerCitizen, ...pedia },
	{ id: 'citizenshipCertificate', ...documents.certificate, when: formerCitizen, ...pedia },
	{ id: 'permitCopies', ...documents.permit, when: permitHolder, ...pedia },
	{ id: 'taxCompliance', ...documents.taxCompliance, when: permitHolder, ...pedia },
	{ id: 'alienCard', ...documents.identity, when: permitHolder, ...pedia },
	{ id: 'introductionLetter', ...documents.letter, when: permitHolder, ...pedia },
	{ id: 'parentLetter', ...documents.letter, when: child, ...office },
	{ id: 'parentPaper', ...documents.identity, when: child, ...office },
	{ id: 'birthCertificate', ...documents.certificate, when: child, ...office },
	{ id: 'childPasses', ...documents.permit, when: child, ...office },
	{ id: 'marriageCertificate', ...documents.certificate, when: spouse, ...adviser },
	{ id: 'spousePaper', ...documents.identity, when: spouse, ...adviser },
	{ id: 'familyLife', ...documents.statement, when: spouse, ...adviser },
	{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...assumed },
	...lastSlots
] as const satisfies readonly EvidenceSlot[];
