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
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/internship-pass.ts';

export const text = {
	name: 'Internship or research pass',
	sections: {
		...passSections,
		presence: passPresence,
		pass: { title: 'The pass' },
		institution: {
			title: 'The institution',
			intro: 'The company, organisation or university in Kenya that takes the applicant.'
		},
		course: { title: 'What the applicant will do' }
	},
	questions: {
		...pass.questions,
		...passBefore.questions,
		...passInstitution.questions,
		passKind: {
			label: 'Which pass is it?',
			options: { internship: 'For an internship', research: 'For research' },
			required: 'Choose internship or research'
		},
		passYears: {
			label: 'For how many years do you ask?',
			hint: '1 or 2. The fee is for each year. Later the pass can be renewed.',
			required: 'Enter 1 or 2'
		},
		topic: {
			label: 'What will the applicant learn or study?',
			hint: 'The topic, as in the letter of the institution.',
			required: 'Write what the applicant will learn or study'
		},
		courseBegins: { label: 'First day', required: pickDate },
		courseMonths: {
			label: 'How many months does it take in all?',
			required: 'Enter the number of months'
		},
		researchLicence: {
			label: 'Number of the NACOSTI clearance',
			hint: 'Leave it empty if the paper has none.',
			required: 'Enter the number of the clearance',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the paper'
		}
	},
	rules: {
		...pass.rules,
		...passBefore.rules,
		...presence.rules,
		courseAhead: {
			title: 'Nobody begins before the pass is there',
			violated: 'The first day, {begins}, is past.',
			mend: 'Correct the day. If it is right, ask an Immigration office at once. You can still apply.'
		}
	},
	documents: {
		...pass.documents,
		...passBefore.documents,
		institutionLetter: {
			title: 'Letter from the institution',
			hint: 'To the Director General of Immigration Services. It names the topic and how long it takes.'
		},
		stampedForm: {
			title: 'Form 30 with the stamp of the institution',
			hint: 'If the institution has signed and stamped the printed form already.'
		},
		cv: { title: 'CV of the applicant', hint: 'School, study and work until today.' },
		qualifications: {
			title: 'Certificates of the applicant',
			hint: 'School and study certificates, certified as true copies.'
		},
		researchClearance: {
			title: 'Research clearance from NACOSTI',
			hint: 'The paper of the national commission for science that allows the research.'
		}
	},
	fees: { issue: 'Pass' },
	notes: {
		issue:
			'15,000 shillings a year since March 2024. Here it is asked for after approval; our source does not say when you pay.',
		previousPass:
			'No source lists the papers for a renewal. That the old pass is asked for is our own assumption.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
