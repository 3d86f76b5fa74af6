import type { text as english } from '../../en/services/citizenship-endorsement.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-endorsement.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Uthibitisho kwenye pasipoti nyingine (Fomu 4)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'Uraia wa nchi zote mbili' },
		passport: {
			title: 'Pasipoti itakayowekwa uthibitisho',
			intro: 'Pasipoti ya nchi nyingine, ambayo maandishi yatawekwa ndani yake.'
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
			label: 'Je, Kenya imeambiwa kuhusu uraia wa nchi hiyo nyingine?',
			hint: 'Kwa Fomu 3.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		dualDeclaredFirst: {
			title: 'Tamko la uraia wa nchi nyingine limetolewa',
			violated: 'Tamko la uraia wa nchi nyingine bado halijatolewa. Sheria inataka litolewe.',
			mend: 'Tumia kwanza tamko la uraia wa nchi mbili (Fomu 3). Bado unaweza kuendelea hapa.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		signedForm: paperForms.endorsement,
		passportPage: citizenship.documents.otherPassportPage
	},
	fees: { endorsement: 'Uthibitisho kwenye pasipoti' },
	notes: {
		fee: `Ukurasa rasmi unataja KES 500, lakini ni wa zamani. Habari za Novemba 2023 zilitaja KES 10,000. ${citizenship.askFirst}`,
		allowed:
			'Ubalozi mmoja wa Kenya unasema: hakikisha kwanza kama nchi hiyo nyingine inaruhusu maandishi kwenye pasipoti yake.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
