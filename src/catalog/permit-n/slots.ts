import type { EvidenceSlot } from '#domain/evidence';
import { ofClass } from '../blocks/permit-sources.ts';
import {
	slotApproval,
	slotAuthority,
	slotCv,
	slotForm,
	slotPassportPage,
	slotPaymentProof,
	slotPersonalTax,
	slotPhoto,
	slotPreviousPermits,
	slotQualifications,
	slotStatus,
	slotTranslation
} from '../blocks/permit.ts';
import { documents } from '../documents.ts';
import { employed, selfEmployed } from './sections.ts';
import { objected } from './sources.ts';

/** Certificates, CV and tax papers are named for all classes, and not for this one. */
export const slots = [
	slotForm,
	{ id: 'coverLetter', ...documents.letter, ...ofClass },
	{ id: 'employerLetter', ...documents.letter, when: employed, ...ofClass },
	{ id: 'clientContract', ...documents.contract, when: selfEmployed, ...ofClass },
	slotPassportPage,
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	{ id: 'incomeProof', ...documents.statement, ...ofClass },
	{ id: 'accommodationProof', ...documents.booking, ...ofClass },
	{ id: 'policeClearance', ...documents.clearance, ...ofClass },
	{ id: 'noObjection', ...documents.letter, ...objected },
	{ id: 'undertaking', ...documents.letter, ...ofClass },
	{ ...slotQualifications, optional: true },
	{ ...slotCv, optional: true },
	{ ...slotPersonalTax, optional: true },
	slotTranslation,
	slotAuthority,
	slotPaymentProof,
	slotApproval
] as const satisfies readonly EvidenceSlot[];
