import type { EvidenceSlot } from '#domain/evidence';
import { ofClass } from '../blocks/permit-sources.ts';
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
	slotStatus,
	slotTranslation
} from '../blocks/permit.ts';
import { documents } from '../documents.ts';
import { religious, sentFromAbroad } from './sections.ts';
import { official } from './sources.ts';

export const slots = [
	slotForm,
	slotCoverLetter,
	slotPassportPage,
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	slotQualifications,
	slotCv,
	{ id: 'registration', ...documents.registration, ...official },
	{ id: 'clearance', ...documents.clearance, ...ofClass },
	{ id: 'secondmentLetter', ...documents.letter, when: sentFromAbroad, ...official },
	{ id: 'sendingRegistration', ...documents.registration, when: sentFromAbroad, ...official },
	{ id: 'religiousTraining', ...documents.certificate, when: religious, ...official },
	/** the official list asks for both where they apply */
	{ id: 'ordination', ...documents.certificate, when: religious, optional: true, ...official },
	{ id: 'umbrellaLetter', ...documents.letter, when: religious, optional: true, ...official },
	slotCompanyTax,
	slotPersonalTax,
	slotTranslation,
	slotAuthority,
	slotPaymentProof,
	slotApproval
] as const satisfies readonly EvidenceSlot[];
