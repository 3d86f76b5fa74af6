import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-i.ts';

export const text = {
	name: 'Class I permit: religious or charity work',
	sections: {
		...permit.sections,
		organisation: { title: 'The work in Kenya' },
		sending: { title: 'Sent from another country?' }
	},
	questions: {
		...permit.questions,
		organisation: {
			label: 'Name of the religious body or charity in Kenya',
			hint: 'Its full name, as it is registered.',
			required: 'Enter the name of the body or charity'
		},
		organisationKind: {
			label: 'What is it?',
			options: { religious: 'A religious body', charity: 'A charity or aid group' },
			required: 'Choose what it is'
		},
		leadsWorship: {
			label: 'Will the applicant preach or lead worship?',
			hint: 'Such as a missionary, pastor, priest, imam or other leader of a faith.',
			required: yesOrNo
		},
		role: {
			label: 'What will the applicant do?',
			hint: 'The work, and whom it helps.',
			required: 'Write what the applicant will do'
		},
		workplace: {
			label: 'Where is the work done?',
			hint: 'The church, mosque, temple, school or other place, and its town.',
			required: 'Enter the place of work'
		},
		sentFromAbroad: {
			label: 'Does a body in another country send the applicant?',
			required: yesOrNo
		},
		sendingBody: {
			label: 'Name of the body that sends the applicant',
			required: 'Enter the name of the body'
		},
		sendingCountry: { label: 'Country of that body', required: pickCountry }
	},
	rules: {
		...permit.rules,
		agedThirtyFive: {
			title: 'The applicant is 35 or older',
			violated:
				'The date of birth is {born}. One adviser says that this permit is for people of 35 or more.',
			mend: 'Correct the date. If it is right, ask an Immigration office before you pay. You can still apply.'
		},
		worshipOnly: {
			title: 'Class I is for people who preach or lead worship',
			violated:
				'Reports say that since December 2024 this class is only for people who preach or lead worship. Older pages name charity work too.',
			mend: 'Ask an Immigration office whether Class Q fits better, before you pay. You can still apply.'
		}
	},
	documents: {
		...permit.documents,
		registration: {
			title: 'Registration certificate of the body in Kenya',
			hint: 'Of the religious body or the charity that the applicant works for.'
		},
		clearance: {
			title: 'Clearance for the body in Kenya',
			hint: 'A letter from the office that oversees it, such as the one for non-governmental organisations.'
		},
		secondmentLetter: {
			title: 'Letter from the body abroad',
			hint: 'It says that it sends the applicant. It gives its address, phone, e-mail, and a senior person to ask.'
		},
		sendingRegistration: {
			title: 'Registration of the body abroad',
			hint: 'Proof that it is registered in its own country.'
		},
		religiousTraining: {
			title: 'Proof of training in the faith',
			hint: 'A certificate of the college or school where the applicant learned it.'
		},
		ordination: {
			title: 'Certificate of ordination',
			hint: 'If the applicant has one.'
		},
		umbrellaLetter: {
			title: 'Letter from a council of the faith',
			hint: 'If there is one for this faith, such as SUPKEM, the Hindu Council or the Sikh Union.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		processing:
			'Law firms name KES 5,000. An adviser who looked at the portal in January 2026 says that it asks for nothing. Ask the office before you pay. The fee is not paid back.',
		issuance:
			'Guides name KES 50,000 a year. Law firms disagree on whether that was new in 2024: one says that it was KES 5,000 before. Reports since December 2024 name KES 20,000 a year. Ask the office before you pay. It is paid within 30 days of the approval.',
		classI:
			'Reports of December 2024 move professionals of religious bodies and charities, such as doctors and teachers, to Class Q. The official page still names charities under Class I.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
