import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-n.ts';

export const text = {
	name: 'Class N permit: digital nomads',
	sections: {
		...permit.sections,
		remoteWork: {
			title: 'Your work online',
			intro: 'Work that is done in Kenya, for people in other countries.'
		}
	},
	questions: {
		...permit.questions,
		remoteKind: {
			label: 'Who does the applicant work for?',
			options: {
				employer: 'An employer outside Kenya',
				owner: 'A company of their own outside Kenya',
				clients: 'Clients outside Kenya, as a freelancer'
			},
			required: 'Choose who the applicant works for'
		},
		remoteEmployer: {
			label: 'Name of the employer or company',
			required: 'Enter the name of the employer or company'
		},
		remoteClients: {
			label: 'Names of the main clients',
			required: 'Enter the names of the main clients'
		},
		remoteCountry: {
			label: 'Country of the employer, company or main client',
			required: pickCountry
		},
		role: {
			label: 'What is the work?',
			hint: 'Such as writing software, design, teaching online or advice.',
			required: 'Write what the work is'
		},
		incomeYear: {
			label: 'Income in a year, in US dollars',
			hint: 'Only what comes from outside Kenya.',
			required: 'Enter the amount as a number'
		},
		noLocalWork: {
			label: 'The applicant will do no work or business for people in Kenya',
			hint: 'Signed letters that promise this are needed too.',
			required: 'Tick the box if the applicant promises this'
		}
	},
	rules: {
		...permit.rules,
		paidFromAbroad: {
			title: 'The work is for people outside Kenya',
			violated: 'You chose Kenya. This permit is for work for an employer or clients elsewhere.',
			mend: 'Correct the country. For work for someone in Kenya, look at Class D, the permit for employment.'
		},
		incomeEnough: {
			title: 'The income is 24,000 US dollars a year or more',
			violated: 'The income you gave is less than 24,000 US dollars a year.',
			mend: 'Correct the amount, or look for another permit or pass.'
		},
		incomeSafelyEnough: {
			title: 'An older text named 55,000 US dollars a year',
			violated:
				'Newer sources name 24,000 US dollars a year, but a text of October 2024 named 55,000. Your income lies between the two.',
			mend: 'Ask an Immigration office before you pay. You can still apply.'
		},
		promisesNoLocalWork: {
			title: 'The applicant promises to do no work for people in Kenya',
			violated: 'The promise to do no work for people in Kenya is not given yet.',
			mend: 'Read the promise, then tick the box. To work for people in Kenya, another permit is needed.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'The applicant’s own letter to the Director General',
			hint: 'To the Director General of Immigration Services, signed. It says what the work is, where the applicant will stay and for how long.'
		},
		employerLetter: {
			title: 'Letter from the employer or company',
			hint: 'To the Director General of Immigration Services, signed. It says that the applicant works for it from Kenya.'
		},
		clientContract: {
			title: 'Contract with a client',
			hint: 'It shows that the work is for someone outside Kenya.'
		},
		incomeProof: {
			title: 'Bank statements or payslips of 3 months',
			hint: 'The last 3 months. They show what comes in.'
		},
		accommodationProof: {
			title: 'Proof of a place to live in Kenya',
			hint: 'Such as a hotel booking or a rent agreement.'
		},
		policeClearance: {
			title: 'Police clearance',
			hint: 'From the police of the country where the applicant lives. It shows that there is no crime on record.'
		},
		noObjection: {
			title: 'Letter of no objection from the embassy',
			hint: 'The embassy of the applicant’s country says that it has nothing against this stay.'
		},
		undertaking: {
			title: 'Signed promises',
			hint: 'One letter is enough. The applicant promises to take no job and to do no business in Kenya.'
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
			hint: 'From the Kenya Revenue Authority (KRA). An adviser names it for renewals. Add it if you have it.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		processing: 'Advisers name 200 US dollars. It is not paid back.',
		issuance:
			'Some sources name 1,000 US dollars a year. An adviser names 2,000 (January 2026). Ask the office before you pay. It is paid within 30 days of the approval.',
		eacFees:
			'Most permits are free for citizens of the East African Community, and Kibali reckons so here. No source says it of Class N, so ask the office. Class R is certainly free for them.',
		income:
			'Newer sources name an income of 24,000 US dollars a year. A text of October 2024 named 55,000.',
		noObjection:
			'Only some advisers list the letter of the embassy. Ask the embassy early: it can take time.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
