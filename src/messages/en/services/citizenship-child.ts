import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-child.ts';

const { sections } = citizenship;

export const text = {
	name: 'Citizenship for a child (Form 11)',
	sections: {
		applicant: {
			title: 'Who fills in the form',
			intro: 'The applicant is the child. An adult fills in the form.'
		},
		parent: {
			title: 'The Kenyan parent',
			intro: 'For an adopted child, the parent who adopted the child.'
		},
		person: { title: 'The child', intro: 'Copy the details from the child’s passport.' },
		origin: { title: 'More about the child' },
		passport: { title: 'The child’s passport' },
		presence: sections.presence,
		earlierNames: sections.earlierNames,
		contact: sections.contact,
		postal: sections.postal,
		place: sections.place,
		papers: sections.papers
	},
	questions: {
		...acting.questions,
		...person.questions,
		...citizenship.questions,
		...heldPassport.questions,
		...presence.questions,
		adopted: { label: 'Was the child adopted by this parent?', required: yesOrNo },
		parentKenyanAtBirth: {
			label: 'Was the mother or the father a Kenyan citizen on the day the child was born?',
			required: yesOrNo
		},
		birthCertificateNumber: {
			label: 'Number of the birth certificate',
			hint: 'At the top of the certificate.',
			required: 'Enter the number of the birth certificate'
		},
		firstArrival: {
			label: 'When did the child first come to Kenya?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		childUnder18: {
			title: 'The child is under 18',
			violated:
				'The date of birth is {born}: this person is 18 or older. The law speaks of children, but an embassy also names a paper for those of 18 and over.',
			mend: 'Correct the date of birth, or ask an Immigration office before you pay.'
		},
		notCitizenByBirth: {
			title: 'The child is not a citizen by birth already',
			violated:
				'The mother or the father was a Kenyan citizen on the day of birth. Such a child is a citizen by birth, also when born abroad.',
			mend: 'You most likely do not need this form. Ask for the child’s papers at an Immigration office or an embassy.'
		},
		livesInKenya: {
			title: 'The child lives in Kenya lawfully',
			violated: 'The child is not in Kenya now. The office asks for proof of lawful residence.',
			mend: 'Ask an Immigration office or an embassy before you pay. You can still apply.'
		},
		arrivalPossible: {
			title: 'The child first came to Kenya after birth and before today',
			violated: 'You wrote {arrival}. That is before birth or after today.',
			mend: 'Correct this date or the date of birth.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.child,
		photo: {
			title: 'Photo of the child',
			hint: 'Passport size: the whole face, from the front, before a white wall. Bring two prints to the office.'
		},
		parentCertificate: {
			title: 'The parent’s certificate of citizenship',
			hint: 'The certificate of registration as a Kenyan citizen.'
		},
		birthCertificate: {
			title: 'Birth certificate of the child',
			hint: 'The whole page, with the names of the parents.'
		},
		adoptionCertificate: {
			title: 'Adoption certificate',
			hint: 'From Kenya, or from a country whose court orders Kenya recognises.'
		},
		passportPage: {
			title: 'Page of the child’s passport with the picture',
			hint: 'The whole page, flat and sharp, with both lines of letters at the bottom.'
		},
		guardianProof: {
			title: 'Proof that you are the guardian',
			hint: 'Such as an order of a court.'
		}
	},
	fees: { registration: 'Registration of a child' },
	notes: {
		fee: `A law firm’s list of November 2023 names KES 20,000 for processing citizenship, and news of 2012 named KES 20,000 for a child. A Kenyan embassy names KES 2,000; the page is old. ${citizenship.askFirst}`,
		disability:
			'For a person with a disability who depends on a Kenyan parent there is another form (Form 12). Kibali does not have it.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
