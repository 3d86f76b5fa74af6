import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { permitBusiness } from '../blocks/permit-business.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-b.ts';

export const text = {
	name: 'Class B permit: farming and animals',
	sections: { ...permit.sections, ...permitBusiness.sections, farm: { title: 'The farm' } },
	questions: {
		...permit.questions,
		...permitBusiness.questions,
		farmActivity: {
			label: 'What is the permit for?',
			options: {
				crops: 'Growing crops, flowers or trees',
				animals: 'Keeping animals',
				both: 'Both'
			},
			required: 'Choose what the permit is for'
		},
		farmPlace: {
			label: 'Where is the land?',
			hint: 'The county and the nearest town.',
			required: 'Enter where the land is'
		},
		landHeld: {
			label: 'Is the land owned or leased?',
			options: { owned: 'Owned', leased: 'Leased' },
			required: 'Choose owned or leased'
		},
		leaseExpires: { label: 'When does the lease end?', required: pickDate }
	},
	rules: {
		...permit.rules,
		...permitBusiness.rules,
		leaseNotExpired: {
			title: 'The lease has not run out',
			violated: 'The lease ended on {expires}.',
			mend: 'Correct the date, or lease land first.'
		}
	},
	documents: {
		...permit.documents,
		...permitBusiness.documents,
		landPaper: {
			title: 'Title or lease of the land',
			hint: 'In the name of the applicant or the business.'
		},
		clearance: {
			title: 'Clearance from the office that oversees this farming',
			hint: 'A letter that says it allows the work.'
		},
		fundsProof: {
			title: 'Bank statement: 100,000 US dollars or more',
			hint: 'In the name of the applicant or the business.'
		},
		accounts: {
			title: 'Audited accounts, signed',
			hint: 'Our source does not say of how many years. Two are safer.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		capitalEnough: 'A private guide gives this amount. We found no official page that says it.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
