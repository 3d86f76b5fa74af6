import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { presence } from '../blocks/kenya.ts';
import {
	pass,
	passBefore,
	passInstitution,
	passNotes,
	passPresence,
	passSections
} from '../blocks/pass.ts';
import { pickDate, shape } from '../blocks/words.ts';

export { introduction } from '../introductions/student-pass.ts';

export const text = {
	name: 'Student’s or pupil’s pass',
	sections: {
		...passSections,
		person: {
			title: 'The applicant',
			intro: 'Copy the details from the applicant’s passport. A refugee: from the refugee papers.'
		},
		presence: passPresence,
		pass: { title: 'The pass' },
		family: { title: 'Parent or guardian', intro: 'The applicant is under 18.' },
		institution: { title: 'The school or college' },
		course: { title: 'The course' },
		money: { title: 'Money and papers' }
	},
	questions: {
		...pass.questions,
		...passBefore.questions,
		...passInstitution.questions,
		passKind: {
			label: 'Which pass is it?',
			options: {
				pupil: 'Pupil’s pass: for school',
				student: 'Student’s pass: for college or university'
			},
			required: 'Choose pupil’s pass or student’s pass'
		},
		passYears: {
			label: 'For how many years do you ask?',
			hint: '1 or 2. The fee is for each year. Later the pass can be renewed.',
			required: 'Enter 1 or 2'
		},
		responsible: {
			label: 'Who is responsible for the applicant?',
			options: {
				parent: 'A parent',
				guardian: 'A legal guardian, as for a child who has lost the parents'
			},
			required: 'Choose a parent or a guardian'
		},
		parentName: {
			label: 'Full name of that parent or guardian',
			required: 'Enter the name of a parent or guardian',
			badFormat: shape.name
		},
		parentPhone: {
			label: 'Their phone number',
			required: 'Enter the phone number of the parent or guardian',
			badFormat: shape.phone
		},
		kenyaGuardian: {
			label: 'Who takes care of the applicant in Kenya?',
			hint: 'Only if it is not that parent or guardian.',
			required: 'Enter the name of the person',
			badFormat: shape.name
		},
		course: {
			label: 'Course or class',
			hint: 'Such as Grade 7, or Diploma in Nursing.',
			required: 'Enter the course or class'
		},
		admissionNumber: {
			label: 'Admission number',
			hint: 'Leave it empty if there is none yet.',
			required: 'Enter the admission number'
		},
		courseBegins: { label: 'First day of the course', required: pickDate },
		courseMonths: {
			label: 'How many months does the course take in all?',
			required: 'Enter the number of months'
		},
		funds: {
			label: 'Who pays for the study?',
			options: {
				sponsor: 'A sponsor: a parent, an organisation or another person',
				own: 'The applicant'
			},
			required: 'Choose who pays'
		},
		sponsorName: {
			label: 'Name of the sponsor',
			required: 'Enter the name of the sponsor'
		},
		sponsorPhone: {
			label: 'Phone number of the sponsor',
			required: 'Enter the sponsor’s phone number',
			badFormat: shape.phone
		}
	},
	rules: {
		...pass.rules,
		...passBefore.rules,
		...presence.rules,
		courseAhead: {
			title: 'Nobody studies before the pass is there',
			violated:
				'The course began on {begins}. To study without a pass is an offence, a guide says.',
			mend: 'Correct the day. If it is right, ask the school or an Immigration office at once. You can still apply.'
		}
	},
	documents: {
		...pass.documents,
		...passBefore.documents,
		immigrationStatus: {
			title: 'Proof of the right to be in Kenya now',
			hint: 'The page of the passport with the last stamp, or the permit or pass. Of a refugee: the refugee papers.'
		},
		institutionLetter: {
			title: 'Letter from the school or college',
			hint: 'To the Director General of Immigration Services. It names the course and how long it takes.'
		},
		institutionRegistration: {
			title: 'Registration of the school or college',
			hint: 'Its certificate from the Ministry of Education. Ask the school for a copy.'
		},
		stampedForm: {
			title: 'Form 30 with the stamp of the school or college',
			hint: 'If the school has signed and stamped the printed form already.'
		},
		qualifications: {
			title: 'Earlier certificates',
			hint: 'School certificates, certified as true copies.'
		},
		sponsorLetter: {
			title: 'Letter from the sponsor',
			hint: 'The sponsor promises to pay for the study. Signed.'
		},
		sponsorPassport: {
			title: 'Passport page or identity card of the sponsor',
			hint: 'The page with the picture. For an organisation, of the person who signs. A refugee: the refugee papers.'
		},
		ownFunds: {
			title: 'Proof of your own money',
			hint: 'Bank statements that cover the course.'
		},
		birthCertificate: {
			title: 'Birth certificate',
			hint: 'It shows the names of the parents.'
		},
		parentalConsent: {
			title: 'Consent of the parents or the guardian',
			hint: 'A signed letter.'
		},
		parentsPassports: {
			title: 'Passport pages of the parents',
			hint: 'The page with the picture, of each parent who can be reached. Refugees: their refugee papers.'
		},
		guardianProof: {
			title: 'Proof of the guardian',
			hint: 'Such as a court order or a letter of the children’s department, with the guardian’s passport or identity card, in one PDF.'
		},
		refugeeClearance: {
			title: 'Clearance for refugees',
			hint: 'From the government department for refugees.'
		},
		progressReport: {
			title: 'Report of progress',
			hint: 'The last report or transcript from the school or college.'
		}
	},
	fees: { issue: 'Pass' },
	notes: {
		issue:
			'100 US dollars a year since March 2024; it was 5,000 shillings before. A weak source names 20,000 shillings a year.',
		refugees:
			'Kibali asks refugees for no passport, only for their refugee papers. That is our own assumption: the lists of papers name a passport and say nothing of refugees but the clearance. Ask the school or the office.',
		guardian:
			'The lists name the passports of the parents only. What a guardian shows instead is our own assumption.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
