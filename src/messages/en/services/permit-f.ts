import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';

export { introduction } from '../introductions/permit-f.ts';

export const text = {
	name: 'Class F permit: making goods',
	sections: { ...permit.sections, ...permitBusiness.sections, factory: { title: 'What is made' } },
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		capital: {
			...permitBusiness.questions.capital,
			hint: 'In whole dollars, without commas.'
		},
		product: {
			label: 'What will be made?',
			hint: 'Such as shoes, cement or food.',
			required: 'Enter what will be made'
		},
		factoryPlace: {
			label: 'Where?',
			hint: 'The county and the nearest town.',
			required: 'Enter where it will be made'
		}
	},
	rules: {
		...permit.rules,
		capitalEnough: {
			...permitBusiness.rules.capitalEnough,
			mend: 'Correct the amount, or ask the office how much this class needs. You can still apply.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		fundsProof: {
			title: 'Proof of the money',
			hint: permitBusiness.documents.fundsProof.hint
		},
		licences: {
			title: 'Licences for making the goods',
			hint: 'All that the business has or has asked for.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough:
			'This amount is our own assumption: it is the one for classes A, B and G. Ask the office before you pay.',
		papers:
			'We found little about this class. The list of papers may not be complete: ask the office before you pay.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
