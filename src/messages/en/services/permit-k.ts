import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';

export { introduction } from '../introductions/permit-k.ts';

export const text = {
	name: 'Class K permit: residents who do not work',
	sections: {
		...permit.sections,
		income: {
			title: 'Income',
			intro: 'This permit is for people whose income does not come from work.'
		}
	},
	questions: {
		...permit.questions,
		incomeKind: {
			label: 'Where does the income come from?',
			hint: 'Not from a job, a trade, a business or a profession.',
			options: {
				abroad: 'From another country',
				pension: 'A pension that is paid in Kenya',
				annuity: 'An annuity (a fixed sum each year) that is paid in Kenya',
				other: 'Something else'
			},
			required: 'Choose where the income comes from'
		},
		incomeFrom: {
			label: 'Who pays it?',
			hint: 'Such as a pension fund, a bank or a tenant.',
			required: 'Enter who pays the income'
		},
		incomeYear: {
			label: 'How much is it in a year, in US dollars?',
			hint: 'Count only what is sure to come each year.',
			required: 'Enter the amount as a number'
		},
		noWork: {
			label: 'The applicant will not work in Kenya, with or without pay',
			hint: 'A signed letter that promises this is needed too.',
			required: 'Tick the box if the applicant promises not to work'
		}
	},
	rules: {
		...permit.rules,
		agedThirtyFive: {
			title: 'The applicant is 35 or older',
			violated: 'The date of birth is {born}. This permit is for people of 35 or more.',
			mend: 'Correct the date, or look for another permit or pass.'
		},
		incomeOfKind: {
			title: 'The income comes from abroad, or is a pension or annuity',
			violated:
				'This permit asks for income from another country, or for a pension or an annuity that is paid in Kenya. You chose something else.',
			mend: 'Correct the answer. If it is right, ask an Immigration office before you pay. You can still apply.'
		},
		incomeEnough: {
			title: 'The income is 24,000 US dollars a year or more',
			violated: 'The income you gave is less than 24,000 US dollars a year.',
			mend: 'Correct the amount, or look for another permit or pass.'
		},
		incomeSafelyEnough: {
			title: 'An income of 25,000 US dollars a year is safer',
			violated:
				'Most sources name 24,000 US dollars a year. An adviser and a post on a forum name 25,000.',
			mend: 'Ask an Immigration office before you pay. You can still apply.'
		},
		promisesNoWork: {
			title: 'The applicant promises not to work in Kenya',
			violated: 'The promise not to work in Kenya is not given yet.',
			mend: 'Read the promise, then tick the box. To work in Kenya, another permit is needed.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'Letter to the Director General',
			hint: 'To the Director General of Immigration Services, signed by the applicant. It says why the applicant wants to live in Kenya, and on which income.'
		},
		incomeProof: {
			title: 'Proof of the income',
			hint: 'Papers of the bank, the pension fund or another payer. They show what is paid in a year.'
		},
		undertaking: {
			title: 'Signed promise not to work',
			hint: 'A letter in which the applicant promises to do no work in Kenya.'
		},
		policeClearance: {
			title: 'Police clearance from the home country',
			hint: 'Some advisers list it, others do not. It can help.'
		},
		qualifications: {
			title: 'School and professional certificates',
			hint: 'The office names them for all permits. Add copies, certified as true, if you have them.'
		},
		cv: {
			title: 'Curriculum vitae (CV)',
			hint: 'The office names it for all permits. Add one if you have it.'
		},
		personalTax: {
			title: 'Tax compliance certificate of the applicant',
			hint: 'From the Kenya Revenue Authority (KRA). Guides name it for renewals. Add it if you have it.'
		}
	},
	fees: { ...permit.fees, bond: 'Security bond, once' },
	notes: {
		...permit.notes,
		income:
			'24,000 US dollars a year is what guides and law firms say the law asks for. An adviser and a post on a forum say 25,000.',
		bond: 'No source that we found says when the bond is given back: ask the office. It is counted here for everyone; for citizens of East Africa it may not be asked for.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
