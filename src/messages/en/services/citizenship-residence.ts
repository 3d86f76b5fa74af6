import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-residence.ts';

const { sections } = citizenship;

export const text = {
	name: 'Citizenship by residence (Form 10)',
	sections: {
		applicant: sections.applicant,
		residence: { title: 'Years in Kenya' },
		person: sections.person,
		origin: sections.origin,
		passport: sections.passport,
		presence: sections.presence,
		permits: sections.permits,
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
		residentSince: {
			label: 'Since when has the applicant lived in Kenya with a permit or pass?',
			required: pickDate
		},
		withoutBreak: {
			label: 'Without a break since then?',
			hint: 'No time without a valid permit or pass, and no long time abroad.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		residentSevenYears: {
			title: 'The applicant has lived in Kenya lawfully for 7 years',
			violated: 'The applicant has lived in Kenya since {since}, and can apply from {first}.',
			mend: 'Keep this form and submit it later, or correct the date.'
		},
		residentWithoutBreak: {
			title: 'The 7 years have no break',
			violated: 'You said that there was a break. The years may have to be counted anew.',
			mend: 'Ask an Immigration office whether the break counts before you pay.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.residence,
		contribution: {
			title: 'Letter on what the applicant has done for Kenya',
			hint: 'It shows how the applicant has helped the country to develop: work, jobs, taxes, teaching, charity.'
		},
		bankStatement: {
			title: 'Bank statement',
			hint: 'Of the applicant’s own account.'
		}
	},
	fees: { processing: 'Processing', registration: 'Registration' },
	notes: {
		fee: `News of November 2023 named KES 1,000,000; the official page still says KES 200,000. We do not know for certain when it is paid. ${citizenship.askFirst}`,
		processing: 'KES 20,000 for processing is from a law firm’s list of the fees of November 2023.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
