import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { pass, passNotes, passPresence, passSections } from '../blocks/pass.ts';
import { presence } from '../blocks/kenya.ts';
import { pickDate, shape, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/special-pass.ts';

export const text = {
	name: 'Special pass',
	sections: {
		...passSections,
		presence: passPresence,
		purpose: { title: 'Why and for how long' },
		host: {
			title: 'The host in Kenya',
			intro: 'The company or organisation that the applicant works with or waits to work with.'
		},
		work: { title: 'Work and papers' }
	},
	questions: {
		...pass.questions,
		passReason: {
			label: 'Why is the pass needed?',
			options: {
				business: 'Business for a short time',
				volunteering: 'Work as a volunteer',
				consultancy: 'To give expert advice',
				waiting: 'To wait for a permit, a pass or a review'
			},
			required: 'Choose why the pass is needed'
		},
		pendingNumber: {
			label: 'Number of the application that is not decided yet',
			hint: 'As on the paper that says it has arrived.',
			required: 'Enter the number of the application',
			badFormat: 'Use letters, digits, hyphens and slashes, as on the paper'
		},
		hasHost: {
			label: 'Is there a company or organisation that the applicant waits to work with?',
			hint: 'Choose “No” if the permit or pass needs none.',
			required: yesOrNo
		},
		purposeDetails: {
			label: 'What will the applicant do?',
			hint: 'The work, where it is done, and with whom. Or what the applicant waits for.',
			required: 'Write what the applicant will do'
		},
		passFrom: { label: 'From which day is the pass needed?', required: pickDate },
		passMonths: {
			label: 'For how many months?',
			hint: '1 to 6. A part of a month counts as a month. 3 is the safest.',
			required: 'Enter a number from 1 to 6'
		},
		heldPermitBefore: {
			label: 'Has the applicant had a permit or a pass of Kenya before?',
			required: yesOrNo
		},
		hostName: {
			label: 'Name of the host',
			hint: 'Its full name, as it is registered.',
			required: 'Enter the name of the host'
		},
		hostAddress: {
			label: 'Address of the host',
			hint: 'Building, road and town.',
			required: 'Enter the address of the host'
		},
		hostPhone: {
			label: 'Phone number of the host',
			required: 'Enter the phone number of the host',
			badFormat: shape.phone
		},
		hostEmail: {
			label: 'E-mail address of the host',
			required: 'Enter the e-mail address of the host',
			badFormat: shape.email
		},
		hostRegulated: {
			label: 'Does a public body give leave for this kind of work?',
			hint: 'As for health, schools, law, engineering, aviation or charities.',
			required: yesOrNo
		},
		profession: {
			label: 'What is the applicant’s profession?',
			required: 'Enter the profession'
		}
	},
	rules: {
		...pass.rules,
		...presence.rules,
		threeMonths: {
			title: '3 months are the safest',
			violated:
				'You ask for more than 3 months. Some say the pass is for 3 months at most, others say 6, others say 3 and then 3 more.',
			mend: 'Ask for 3 months, or ask the office before you rely on more. You can still apply.'
		},
		beginsAhead: {
			title: 'The pass begins today or later',
			violated: 'You ask for the pass from {from}, which is past.',
			mend: 'Correct the day. If it is right, ask an Immigration office first. You can still apply.'
		}
	},
	documents: {
		...pass.documents,
		hostLetter: {
			title: 'Letter from the host',
			hint: 'Signed, to the Director General of Immigration Services. It says why and for how long.'
		},
		ownLetter: {
			title: 'Letter from the applicant',
			hint: 'Signed, to the Director General of Immigration Services. It says what you wait for and for how long you need the pass.'
		},
		stampedForm: {
			title: 'Form 32 with the stamp of the host',
			hint: 'If you have filled in the printed form already.'
		},
		hostRegistration: {
			title: 'Registration of the host',
			hint: 'A copy of its certificate of registration.'
		},
		qualifications: {
			title: 'Certificates of the applicant',
			hint: 'School and work certificates, certified as true copies.'
		},
		contract: {
			title: 'Contract or letter of engagement',
			hint: 'It says what the applicant does for the host.'
		},
		regulatorClearance: {
			title: 'Clearance from the public body',
			hint: 'Its letter that allows this work.'
		},
		acknowledgement: {
			title: 'Proof that the other application has arrived',
			hint: 'The paper from the office for the permit, the pass or the review.'
		},
		heldPermits: {
			title: 'Permits and passes of before',
			hint: 'Every one that the applicant has had in Kenya.'
		}
	},
	fees: { issue: 'Special pass' },
	notes: {
		issue:
			'200 US dollars for each month or part of a month since March 2024. There is no fee with the application. Pay within 30 days after approval.',
		threeMonths:
			'Our sources name three lengths: up to 6 months; 3 months at most; or 3 months and one renewal of 3.',
		host: 'The lists of papers name a host for everybody. That a person who only waits for a permit or pass can do without one is our own assumption. Ask the office if you are not sure.',
		...passNotes
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
