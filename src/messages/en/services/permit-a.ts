import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-a.ts';

export const text = {
	name: 'Class A permit: minerals and mining',
	sections: {
		...permit.sections,
		...permitBusiness.sections,
		mining: { title: 'The mining', intro: 'As the mining rights or licences say it.' }
	},
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		miningActivity: {
			label: 'What is the permit for?',
			options: { prospecting: 'Looking for minerals (prospecting)', mining: 'Mining' },
			required: 'Choose looking for minerals, or mining'
		},
		minerals: {
			label: 'Which minerals?',
			hint: 'Such as gold, titanium or gemstones.',
			required: 'Enter the minerals'
		},
		licenceNumber: {
			label: 'Number of the mining right or licence',
			required: 'Enter the number of the mining right or licence'
		},
		licenceExpires: {
			label: 'When does it end?',
			hint: 'Leave it empty if no day is printed on it.',
			required: pickDate
		}
	},
	rules: {
		...permit.rules,
		...permitBusiness.rules,
		licenceNotExpired: {
			title: 'The mining right or licence has not run out',
			violated: 'The mining right or licence ended on {expires}.',
			mend: 'Renew the licence first, or correct the date.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		miningRights: {
			title: 'Mining rights or licences',
			hint: 'For a renewal, the current licence.'
		},
		accounts: {
			title: 'Audited accounts of the last year, signed',
			hint: 'Checked and signed by an auditor.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough: 'A private guide gives this amount. We found no official page that says it.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
