import type { EvidenceSlot } from '#domain/evidence';
import { observed, ofClass, reformed } from '../blocks/permit-sources.ts';
import {
	slotApproval,
	slotAuthority,
	slotClearance,
	slotCv,
	slotForm,
	slotPhoto,
	slotPreviousPermits,
	slotRegistration,
	slotStatus,
	slotTranslation
} from '../blocks/permit.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { trades } from './sections.ts';

const employed = { equals: ['activity', 'employment'] } as const;

export const slots = [
	slotForm,
	{ id: 'coverLetter', ...documents.letter, ...ofClass },
	{ id: 'passportPage', ...documents.passportPage, ...ofClass },
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	{ id: 'taxNumber', ...documents.taxNumber, when: trades, ...reformed },
	{
		id: 'qualifications',
		...documents.qualifications,
		when: { oneOf: ['activity', ['employment', 'profession']] },
		...observed
	},
	{ id: 'employmentProof', ...documents.contract, when: employed, ...observed },
	{ ...slotCv, optional: true },
	{ ...slotRegistration, when: trades, optional: true },
	/** asked of small traders by a weak source only */
	{
		id: 'policeClearance',
		...documents.clearance,
		when: trades,
		optional: true,
		...assumed
	},
	slotClearance,
	slotTranslation,
	slotAuthority,
	slotApproval
] as const satisfies readonly EvidenceSlot[];
