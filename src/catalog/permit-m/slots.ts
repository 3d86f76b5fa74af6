import type { EvidenceSlot } from '#domain/evidence';
import {
	slotApproval,
	slotAuthority,
	slotCv,
	slotPreviousPermits,
	slotQualifications,
	slotTranslation
} from '../blocks/permit.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { spouse } from './sections.ts';
import { official } from './sources.ts';

/** The official list is short; certificates and CV are named for all classes only. */
export const slots = [
	{ id: 'form', ...documents.form, ...official },
	{ id: 'coverLetter', ...documents.letter, ...official },
	{ id: 'photo', ...documents.photo, ...official },
	{ id: 'refugeeCertificate', ...documents.certificate, ...official },
	/** of two offices */
	{ id: 'recognitionLetter', ...documents.letter, maxFiles: 2, ...official },
	{ id: 'marriageCertificate', ...documents.certificate, when: spouse, ...assumed },
	slotPreviousPermits,
	{ ...slotQualifications, optional: true },
	{ ...slotCv, optional: true },
	slotTranslation,
	slotAuthority,
	slotApproval
] as const satisfies readonly EvidenceSlot[];
