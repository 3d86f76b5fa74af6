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
import { guided, permitSources } from '../blocks/permit-sources.ts';
import { eac } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { organisation, sections } from './sections.ts';

const household = { equals: ['employerKind', 'household'] } as const;

/** Class D: work for one employer, with skills that are hard to find in Kenya. */
export const permitD = {
	id: 'permit-d',
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
		{ ...slotRegistration, when: organisation },
		{ ...slotCompanyTax, when: organisation },
		{ id: 'employerIdentity', ...documents.identity, when: household, ...assumed },
		slotPersonalTax,
		slotClearance,
		slotTranslation,
		slotAuthority,
		slotPaymentProof,
		slotApproval,
		{ id: 'contract', ...documents.contract, ...guided },
		{ id: 'employmentReport', ...documents.form, ...guided },
		{ id: 'recruitmentProof', ...documents.companyPapers, ...guided },
		{ id: 'understudyIdentity', ...documents.identity, when: organisation, ...guided },
		{ id: 'understudyCv', ...documents.cv, when: organisation, ...guided },
		{
			id: 'understudyCertificates',
			...documents.qualifications,
			when: organisation,
			...guided
		}
	],
	requirements: [
		...permitRules,
		{
			id: 'understudyInOrder',
			severity: 'warning',
			when: organisation,
			must: { before: ['understudyFrom', 'understudyTo'] },
			target: { question: 'understudyTo' },
			params: { from: 'understudyFrom', to: 'understudyTo' },
			...assumed
		}
	],
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 50_000_000 } }
	],
	lists: { eac },
	/** the guide to every class is the guide to this one */
	sources: { ...permitSources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
