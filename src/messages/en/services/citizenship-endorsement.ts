import type { ServiceText } from '../../service-text.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-endorsement.ts';

const { sections } = citizenship;

export const text = {
	name: 'Endorsement of another passport (Form 4)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'The two citizenships' },
		passport: {
			title: 'The passport to be endorsed',
			intro: 'The other country’s passport, in which the note is made.'
		},
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
		dualDeclared: {
			label: 'Has the other citizenship been declared to Kenya?',
			hint: 'With Form 3.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		dualDeclaredFirst: {
			title: 'The other citizenship has been declared',
			violated: 'The other citizenship has not been declared yet. The law asks for that.',
			mend: 'Use the dual citizenship declaration (Form 3) first. You can still go on here.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		signedForm: paperForms.endorsement,
		passportPage: citizenship.documents.otherPassportPage
	},
	fees: { endorsement: 'Endorsement' },
	notes: {
		fee: `The official page names KES 500, but it is old. News of November 2023 named KES 10,000. ${citizenship.askFirst}`,
		allowed:
			'A Kenyan embassy says: find out first whether the other country allows a note in its passport.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
} satisfies ServiceText;
