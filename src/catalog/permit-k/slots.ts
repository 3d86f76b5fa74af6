import type { EvidenceSlot } from '#domain/evidence';
import { ofClass } from '../blocks/permit-sources.ts';
import {
	slotApproval,
	slotAuthority,
	slotBond,
	slotCoverLetter,
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
import { police } from './sources.ts';

/** Certificates, CV and tax papers are named for all classes; who may not work need not have them. */
export const slots = [
	slotForm,
	slotCoverLetter,
	slotPassportPage,
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	{ id: 'incomeProof', ...documents.statement, ...ofClass },
	{ id: 'undertaking', ...documents.letter, ...ofClass },
	{ id: 'policeClearance', ...documents.clearance, optional: true, ...police },
	{ ...slotQualifications, optional: true },
	{ ...slotCv, optional: true },
	{ ...slotPersonalTax, optional: true },
	slotTranslation,
	slotAuthority,
	slotPaymentProof,
	slotApproval,
	slotBond
] as const satisfies readonly EvidenceSlot[];
