import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import {
	permitDecision,
	permitIssuanceFee,
	permitProcessingFee,
	permitRules,
	slotApproval,
	slotAuthority,
	slotClearance,
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
import { eac } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { sections } from './sections.ts';
import { directorate, sources } from './sources.ts';

/** One who practises alone has no papers of an organisation to show. */
const inOrganisation = { equals: ['practisesAlone', false] } as const;

/** Class C: one of the professions that the regulations name. */
export const permitC = {
	id: 'permit-c',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots: [
		slotForm,
		slotCoverLetter,
		slotPassportPage,
		slotPhoto,
		slotStatus,
		slotPreviousPermits,
		slotQualifications,
		slotCv,
		{ ...slotRegistration, when: inOrganisation },
		{ ...slotCompanyTax, when: inOrganisation },
		slotPersonalTax,
		slotClearance,
		slotTranslation,
		slotAuthority,
		slotPaymentProof,
		slotApproval,
		{ id: 'membership', ...documents.certificate, ...directorate }
	],
	requirements: permitRules,
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 25_000_000 } }
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
