import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';

export { introduction } from '../introductions/permit-r.ts';

const { questions, notes } = permit;

export const text = {
	name: 'Class R permit: East African citizens',
	sections: {
		...permit.sections,
		activity: { title: 'What the applicant will do in Kenya' }
	},
	questions: {
		...questions,
		permitYears: {
			label: 'For how many years?',
			hint: 'One or two. It costs nothing.',
			required: questions.permitYears.required
		},
		activity: {
			label: 'What is the permit for?',
			options: {
				employment: 'Work for an employer',
				business: 'A business',
				trade: 'Buying and selling',
				profession: 'A profession, such as doctor or engineer',
				residence: 'Only to live in Kenya'
			},
			required: 'Choose what the permit is for'
		},
		activityName: {
			label: 'Name of the employer or business',
			hint: 'If the business has no name, write your own.',
			required: 'Enter the name of the employer or business'
		},
		activityDetails: {
			label: 'What will the applicant do?',
			hint: 'The kind of work or goods, and where.',
			required: 'Write what the applicant will do'
		},
		kraPin: {
			label: 'KRA PIN',
			hint: 'The tax number from the Kenya Revenue Authority, such as A123456789B.',
			required: 'Enter the KRA PIN',
			badFormat: 'A KRA PIN has the letter A or P, nine digits and a letter, such as A123456789B'
		}
	},
	rules: {
		...permit.rules,
		eacCitizen: {
			title: 'The applicant is a citizen of an East African Community country',
			violated:
				'Class R is for citizens of Burundi, DR Congo, Rwanda, Somalia, South Sudan, Tanzania or Uganda. Your nationality is not one of them.',
			mend: 'Correct the nationality, or look at the other classes.'
		},
		somaliaUncertain: {
			title: 'It is not certain that Class R is for citizens of Somalia',
			violated:
				'Somalia is a member of the East African Community, but not each source counts it here.',
			mend: 'Ask an Immigration office before you go on. You can still apply.'
		},
		activityNamed: {
			title: 'The permit is for some work, trade or profession',
			violated:
				'One law firm says that the permit is also for living in Kenya. Others name only people who work, trade or have a profession.',
			mend: 'Ask an Immigration office first. You can still apply.'
		}
	},
	documents: {
		...permit.documents,
		passportPage: {
			title: permit.documents.passportPage.title,
			hint: 'Of the passport of an East African Community country. The whole page, flat and sharp.'
		},
		coverLetter: {
			title: 'Letter to the Director General',
			hint: 'To the Director General of Immigration Services, signed by the applicant or the employer. It says what the applicant will do in Kenya.'
		},
		taxNumber: {
			title: 'KRA PIN certificate',
			hint: 'From the Kenya Revenue Authority, for those who trade or have a business.'
		},
		employmentProof: {
			title: 'Contract or letter of the employer',
			hint: 'It shows the work and who gives it.'
		},
		qualifications: {
			title: 'School and professional certificates',
			hint: 'They show that the applicant can do this work.'
		},
		cv: {
			title: 'Curriculum vitae (CV)',
			hint: 'If you have one.'
		},
		registration: {
			title: 'Registration of the business',
			hint: 'If the business is registered.'
		},
		policeClearance: {
			title: 'Police clearance',
			hint: 'If you have one. A weak source says that small traders are asked for it.'
		}
	},
	fees: {},
	notes: {
		gratis:
			'Advisers say that this permit is free: nothing with the application, and nothing after approval. If the portal shows an amount to pay, ask the office.',
		alienCard:
			'This permit does not replace the alien card. Adults who stay more than 90 days must register for one, and the card has a fee of its own.',
		trade:
			'The KRA PIN is asked of those who trade. That small traders need a police clearance is said by one weak source only, so you may leave it out.',
		countries: 'Somalia joined the East African Community, but not each source counts it.',
		time: notes.time,
		work: notes.work,
		documents: notes.documents
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
