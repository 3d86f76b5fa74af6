import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-marriage.ts';

const { sections } = citizenship;

export const text = {
	name: 'Citizenship by marriage (Form 7)',
	sections: {
		applicant: sections.applicant,
		marriage: { title: 'The marriage' },
		person: sections.person,
		origin: sections.origin,
		passport: sections.passport,
		presence: sections.presence,
		earlierNames: sections.earlierNames,
		contact: { title: sections.contact.title },
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
		longSentence: {
			label: 'Has a court ever sentenced the applicant to 3 years in prison or more?',
			hint: 'In any country.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		marriedSevenYears: {
			title: 'The marriage is at least 7 years old',
			violated: 'The marriage was on {married}. The applicant can apply from {first}.',
			mend: 'Keep this form and submit it later, or correct the date. After 3 years you can ask for permanent residence.'
		},
		noLongSentence: {
			title: 'The applicant was not sentenced to 3 years in prison or more',
			violated: 'Lawyers say that a sentence of 3 years or more stands in the way.',
			mend: 'Correct the answer. If it is right, ask a lawyer before you pay.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.marriage,
		applicationLetter: {
			title: 'Cover letter',
			hint: 'To the Director General of Immigration Services. Say who you are and what you ask for.'
		},
		spouseDeclaration: {
			title: 'Declaration (Form N)',
			hint: 'An adviser asks for it. You find it with the official form.'
		},
		lateSpousePaper: {
			title: 'Kenyan identity card or passport of the husband or wife who has died',
			hint: 'If you still have it or a copy of it.'
		},
		deathCertificate: {
			title: 'Death certificate of the husband or wife',
			hint: 'A copy of the whole page.'
		}
	},
	fees: {
		processing: 'Processing',
		registrationEac: 'Registration, for citizens of East African Community countries',
		registration: 'Registration'
	},
	notes: {
		fee: `News of November 2023 named KES 100,000; guides still say KES 30,000. For citizens of East African Community countries news of March 2024 named KES 50,000; older guides say KES 5,000. We do not know for certain when it is paid. ${citizenship.askFirst}`,
		form: 'An adviser calls this Form 7, others Form 8 or, for widows and widowers, Form 9. The official portal (eFNS) gives you the right one.',
		widowed:
			'The lists of papers do not tell widows and widowers apart. That they show a death certificate, and need no declaration and no papers of the one who has died, is our own assumption.',
		affidavit:
			'Some lists also ask for a joint sworn statement, a tax PIN and the birth certificate of the husband or wife. Have them ready.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
