import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/dual-citizenship.ts';

const { sections } = citizenship;

export const text = {
	name: 'Dual citizenship declaration (Form 3)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'The two citizenships' },
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
		dualSince: {
			label: 'Since when has the applicant been a citizen of both countries?',
			hint: 'If since birth, enter the date of birth.',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		dualSincePossible: {
			title: 'The two citizenships began after birth and before today',
			violated: 'You wrote {since}. That is before birth or after today.',
			mend: 'Correct this date or the date of birth.'
		},
		declaredInThreeMonths: {
			title: 'Declare within 3 months of becoming a dual citizen',
			violated:
				'The applicant has been a dual citizen since {since}. The 3 months ended on {latest}. A guide says that a court can punish this with a fine of up to KES 5 million, up to 3 years in prison, or both.',
			mend: 'Correct the date. If it is right, declare now: later is not better. You may want to ask a lawyer first.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		attestedForm: paperForms.dual,
		passportPage: citizenship.documents.otherPassportPage,
		parentPaper: {
			title: 'Kenyan identity card or passport of a parent',
			hint: 'The office lists it. Add it if you can get it.'
		}
	},
	fees: { declaration: 'Declaration of dual citizenship' },
	notes: {
		fee: `The fee of KES 10,000 is from news on the first notice of November 2023. That notice was revoked and issued anew some days later; we do not know if the new one names this fee. The official page names none. A law firm also lists KES 20,000 for processing citizenship; we do not know if it is asked here. ${citizenship.askFirst}`,
		birth:
			'A person who is a citizen of both countries from birth never became one. Kibali does not count the 3 months for them. No source says it clearly.',
		endorsement:
			'To have it noted in the other passport that you are Kenyan, use the endorsement (Form 4).'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
