import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-regain.ts';

const { sections } = citizenship;

export const text = {
	name: 'Regaining Kenyan citizenship (Form 1)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'Kenyan citizenship, then and now' },
		passport: sections.otherPassport,
		earlierNames: sections.earlierNames,
		contact: sections.contact,
		postal: sections.postal,
		place: sections.place,
		papers: sections.papers
	},
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...citizenship.questions,
		kenyanBy: {
			...citizenship.questions.kenyanBy,
			label: 'How was the applicant a Kenyan citizen before?'
		},
		lostHow: {
			label: 'How was Kenyan citizenship lost?',
			options: {
				otherCountry: 'By becoming a citizen of another country',
				renounced: 'The applicant gave it up in writing',
				other: 'In another way'
			},
			required: 'Choose how it was lost'
		},
		acquiredOn: {
			label: 'When did the applicant become a citizen of the other country?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		citizenByBirth: {
			title: 'Only a person who was a citizen by birth can regain it',
			violated: 'You said that the applicant was a citizen by registration.',
			mend: 'Correct the answer. If it is right, ask an Immigration office about another way.'
		},
		acquiredPossible: {
			title: 'The other citizenship began after birth and before today',
			violated: 'You wrote {acquired}. That is before birth or after today.',
			mend: 'Correct this date or the date of birth.'
		},
		lostBeforeNewLaw: {
			title: 'Kenyan citizenship was lost before 27 August 2010',
			violated:
				'The other citizenship began on {acquired}. From {day} on, citizens by birth keep Kenyan citizenship when they become citizens elsewhere.',
			mend: 'You may only need the dual citizenship declaration (Form 3). Ask an Immigration office before you pay.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		signedForm: paperForms.regain,
		birthCertificate: {
			title: 'Kenyan birth certificate',
			hint: 'It shows that the applicant was a citizen by birth.'
		},
		formerId: {
			title: 'Kenyan identity card held before',
			hint: 'Both sides, if there is one.'
		},
		formerPassport: {
			title: 'Kenyan passport held before',
			hint: 'The page with the picture, if there is one.'
		},
		passportPage: citizenship.documents.otherPassportPage
	},
	fees: { processing: 'Processing', regaining: 'Regaining citizenship' },
	notes: {
		fee: `Both amounts are of the fees of November 2023, in force from March 2024. Before, regaining cost KES 5,000, and many pages still say so. We do not know for certain when each is paid. ${citizenship.askFirst}`,
		copies: 'A guide asks for two copies of Form 1 and three photos.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
