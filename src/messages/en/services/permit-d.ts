import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-d.ts';

export const text = {
	name: 'Class D permit: working for an employer',
	sections: {
		...permit.sections,
		job: { title: 'The job' },
		pay: { title: 'Pay', intro: 'For one year, before tax, in Kenya shillings.' },
		kenyans: { title: 'Looking for a Kenyan first' },
		understudy: {
			title: 'The Kenyan who learns the job',
			intro: 'The office calls this person the understudy.'
		},
		understudyTraining: { title: 'When the Kenyan learns the job' }
	},
	questions: {
		...permit.questions,
		businessName: {
			label: 'Name of the employer in Kenya',
			hint: 'The permit is for this employer only.',
			required: 'Enter the name of the employer'
		},
		employerKind: {
			label: 'Who is the employer?',
			options: {
				organisation: 'A company or another organisation',
				household: 'A family, for work in its home'
			},
			required: 'Choose who the employer is'
		},
		jobTitle: { label: 'Job title', required: 'Enter the job title' },
		jobDescription: {
			label: 'What will the person do?',
			hint: 'The main tasks, in a few lines.',
			required: 'Enter what the person will do'
		},
		jobNeeds: {
			label: 'What does the job need?',
			hint: 'The certificates, years of work and skills.',
			required: 'Enter what the job needs'
		},
		jobMonths: {
			label: 'How many months is the job for?',
			hint: 'As the contract says. Two years are 24 months.',
			required: 'Enter the number of months, from 1 to 60'
		},
		salary: {
			label: 'Salary for a year',
			hint: 'In Kenya shillings, digits only.',
			required: 'Enter the salary in Kenya shillings, digits only'
		},
		housing: {
			label: 'Value of housing for a year',
			hint: 'In Kenya shillings. Leave it empty if there is none.',
			required: 'Enter the value in Kenya shillings, digits only'
		},
		otherPay: {
			label: 'Other pay and benefits',
			hint: 'Such as a car, school fees or flights, and what they are worth.',
			required: 'Enter the other pay and benefits'
		},
		recruitment: {
			label: 'What was done to hire a Kenyan?',
			hint: 'Where the job was advertised, when, and who applied. For a renewal, why the job still needs this person.',
			required: 'Enter what was done to hire a Kenyan'
		},
		understudyName: {
			label: 'Full name',
			required: 'Enter the full name of the Kenyan',
			badFormat: shape.name
		},
		understudyId: {
			label: 'National ID number',
			required: 'Enter the national ID number',
			badFormat: 'A Kenyan ID number has 7 or 8 digits'
		},
		understudyPhone: {
			label: 'Phone number',
			hint: 'Such as +254 712 345678.',
			required: 'Enter the phone number of the Kenyan',
			badFormat: shape.phone
		},
		understudyEmail: {
			label: 'E-mail address',
			required: 'Enter the e-mail address of the Kenyan',
			badFormat: shape.email
		},
		understudySkills: {
			label: 'What has this person learned so far?',
			hint: 'Schools, certificates and work.',
			required: 'Enter what this person has learned so far'
		},
		understudyFrom: { label: 'When does the training begin?', required: pickDate },
		understudyTo: { label: 'When does the training end?', required: pickDate }
	},
	rules: {
		...permit.rules,
		understudyInOrder: {
			title: 'The training ends after it begins',
			violated: 'The training begins on {from} and ends on {to}.',
			mend: 'Correct one of the two dates.'
		}
	},
	documents: {
		...permit.documents,
		employerIdentity: {
			title: 'ID card or passport of the employer',
			hint: 'Both sides of a card, or the page with the picture.'
		},
		contract: {
			title: 'Contract of employment',
			hint: 'Signed. For a renewal, the contract for the new time.'
		},
		employmentReport: {
			title: 'Report on employment (Form 27)',
			hint: 'Filled in by the employer, with the employer’s stamp on each page. For a renewal, a new one.'
		},
		recruitmentProof: {
			title: 'Proof that the employer looked for a Kenyan',
			hint: 'Such as the advertisement, the list of people who applied, and what came of it.'
		},
		understudyIdentity: { title: 'ID card of the Kenyan who learns the job', hint: 'Both sides.' },
		understudyCv: {
			title: 'CV of the Kenyan who learns the job',
			hint: 'Schools and work so far.'
		},
		understudyCertificates: {
			title: 'Certificates of the Kenyan who learns the job',
			hint: 'Of school, college or profession.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		leaving:
			'If the person leaves the job, the employer must tell the office in writing within 15 days. Not to do so is an offence.',
		household:
			'The lists of papers speak of organisations only. That a family shows the ID card or passport of the employer instead is our own assumption: ask the office before you pay.',
		understudy:
			'Sources differ on the Kenyan who learns the job. One guide names the papers of this person for everybody; an adviser asks for them “if applicable”. Kibali asks companies and other organisations for them, and not families: that is our own assumption.',
		employer:
			'The permit is for one employer and one job. For another employer, a new permit is needed.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
