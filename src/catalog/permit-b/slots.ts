import type { EvidenceSlot } from '#domain/evidence';
import {
	slotApproval,
	slotAuthority,
	slotCompanyTax,
	slotCoverLetter,
	slotCv,
	slotForm,
	slotPassportPage,
	slotPaymentProof,
	slotPersonalTax,
	slotPhoto,
	slotPreviousPermits,
	slotQualifications,
	slotRegistration,
	slotStatus,
	slotTranslation
} from '../blocks/permit.ts';
import { slotAccounts, slotFunds, slotTaxNumbers } from '../blocks/permit-business.ts';
import { ofClass } from '../blocks/permit-sources.ts';
import { documents } from '../documents.ts';

export const slots = [
	slotForm,
	slotCoverLetter,
	slotPassportPage,
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	slotQualifications,
	slotCv,
	slotRegistration,
	slotCompanyTax,
	slotPersonalTax,
	{ id: 'clearance', ...documents.clearance, ...ofClass },
	slotTranslation,
	slotAuthority,
	slotPaymentProof,
	slotApproval,
	{ id: 'landPaper', ...documents.contract, ...ofClass },
	slotFunds,
	slotTaxNumbers,
	slotAccounts
] as const satisfies readonly EvidenceSlot[];
