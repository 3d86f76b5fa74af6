import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry, pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-m.ts';

const { sections, questions, notes } = permit;

/** There is no passport to copy from: the refugee certificate is the paper. */
export const text = {
	name: 'Class M permit: work for refugees',
	sections: {
		applicant: sections.applicant,
		application: sections.application,
		background: sections.background,
		presence: sections.presence,
		dependants: sections.dependants,
		previousPermits: sections.previousPermits,
		education: sections.education,
		training: sections.training,
		employment: sections.employment,
		skills: sections.skills,
		papers: sections.papers,
		refugee: { title: 'Recognition as a refugee' },
		person: {
			title: 'The person who will hold the permit',
			intro: 'Copy the details from the refugee certificate. No passport is needed.'
		},
		contact: { title: 'How to reach the applicant' },
		address: { title: 'Address in Kenya', intro: 'The place where the applicant lives.' },
		work: { title: 'The work' }
	},
	questions: {
		...questions,
		permitYears: {
			label: 'For how many years?',
			hint: 'One or two.',
			required: questions.permitYears.required
		},
		refugeeKind: {
			label: 'Who is the permit for?',
			options: { refugee: 'A refugee', spouse: 'The husband or wife of a refugee' },
			required: 'Choose who the permit is for'
		},
		refugeeName: {
			label: 'Full name of the refugee',
			hint: 'The husband or wife of the applicant.',
			required: 'Enter the name of the refugee',
			badFormat: shape.name
		},
		certificateNumber: {
			label: 'Number of the refugee certificate',
			hint: 'The certificate of the refugee, even if the permit is for the husband or wife.',
			required: 'Enter the number of the certificate'
		},
		certificateExpires: {
			label: 'Until when is the certificate valid?',
			hint: 'The last day that is printed on it.',
			required: pickDate
		},
		surname: {
			...questions.surname,
			hint: 'As on the refugee certificate, in plain letters. Only one name? Write it here.'
		},
		givenNames: {
			...questions.givenNames,
			hint: 'All of them, as on the refugee certificate. Leave this empty only if there is one name.'
		},
		sex: {
			...questions.sex,
			label: 'Sex, as on the refugee certificate',
			required: 'Choose what the certificate says'
		},
		nationality: {
			label: 'Nationality',
			hint: 'As on the refugee certificate.',
			required: pickCountry
		},
		workKind: {
			label: 'What kind of work?',
			options: {
				employment: 'Work for an employer',
				business: 'A business or trade of one’s own',
				undecided: 'Not decided yet'
			},
			required: 'Choose the kind of work'
		},
		workName: {
			label: 'Name of the employer or business',
			required: 'Enter the name of the employer or business'
		}
	},
	rules: {
		...permit.rules,
		certificateValid: {
			title: 'The refugee certificate is still valid',
			violated: 'The refugee certificate ended on {expires}.',
			mend: 'Have the certificate renewed first, or correct the date.'
		}
	},
	documents: {
		...permit.documents,
		coverLetter: {
			title: 'Letter to the Director General',
			hint: 'To the Director General of Immigration Services, signed by the applicant or the employer. It says what work is planned.'
		},
		refugeeCertificate: {
			title: 'Refugee certificate',
			hint: 'Both sides. It must still be valid. For a husband or wife: the certificate of the refugee.'
		},
		recognitionLetter: {
			title: 'Letters of recognition',
			hint: 'From UNHCR, and from the government’s office for refugees. Add both.'
		},
		marriageCertificate: {
			title: 'Marriage certificate',
			hint: 'It shows that the applicant is the husband or wife of the refugee.'
		},
		qualifications: {
			title: 'School and professional certificates',
			hint: 'If you have them. The official list for refugees does not ask for them.'
		},
		cv: {
			title: 'Curriculum vitae (CV)',
			hint: 'If you have one. The official list for refugees does not ask for it.'
		}
	},
	fees: {},
	notes: {
		gratis:
			'The permit is free: nothing is paid with the application, and nothing after approval. That is in the tariff of 2024 and was so before.',
		passport:
			'The official list for Class M names no passport. So Kibali does not ask for one, nor for an address in the country that a refugee had to leave.',
		spouse:
			'The official page says that the husband or wife of a refugee can ask too. It does not say how to prove the marriage: the marriage certificate is our own assumption.',
		recognition:
			'The official page names UNHCR and the Department of Refugee Affairs. The department may have another name by now.',
		time: notes.time,
		work: notes.work,
		documents: notes.documents
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
