import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';

export { introduction } from '../introductions/permit-g.ts';

export const text = {
	name: 'Class G permit: investors',
	sections: { ...permit.sections, ...permitBusiness.sections, business: { title: 'The business' } },
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		businessName: {
			label: 'Name of the company',
			hint: 'As it is on the certificate of incorporation.',
			required: 'Enter the name of the company'
		},
		businessKind: {
			label: 'What is it?',
			options: {
				trade: 'A trade: buying and selling',
				business: 'Another business',
				consultancy: 'A consultancy: giving advice'
			},
			required: 'Choose what it is'
		},
		businessActivity: {
			label: 'What does the company do?',
			hint: 'What it makes, sells or does, in a few lines.',
			required: 'Enter what the company does'
		},
		businessRole: {
			label: 'What is the applicant in the company?',
			hint: 'Such as owner, director or partner.',
			required: 'Enter what the applicant is in the company'
		}
	},
	rules: { ...permit.rules, ...permitBusiness.rules },
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		registration: { title: 'Certificate of incorporation', hint: 'Of the company in Kenya.' },
		memorandum: { title: 'Memorandum and articles of the company', hint: 'All pages.' },
		companyExtract: {
			title: 'CR12 of the company',
			hint: 'The list of directors and shareholders from the company registry.'
		},
		shareCertificate: {
			title: 'Share certificate',
			hint: 'If there is one. The official portal has a place for it.'
		},
		employmentReport: {
			title: 'Report on employment (Form 27)',
			hint: 'Filled in and stamped by the company on each page.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough: 'A private guide gives this amount. We found no official page that says it.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
