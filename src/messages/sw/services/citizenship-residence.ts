import type { text as english } from '../../en/services/citizenship-residence.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-residence.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Uraia kwa kuishi Kenya (Fomu 10)',
	sections: {
		applicant: sections.applicant,
		residence: { title: 'Miaka ya kuishi Kenya' },
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
			label: 'Mwombaji ameishi Kenya kwa kibali au pasi tangu lini?',
			required: pickDate
		},
		withoutBreak: {
			label: 'Je, ni mfululizo tangu wakati huo?',
			hint: 'Bila wakati wowote wa kukosa kibali au pasi halali, na bila kukaa nje kwa muda mrefu.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		residentSevenYears: {
			title: 'Mwombaji ameishi Kenya kihalali kwa miaka 7',
			violated: 'Mwombaji ameishi Kenya tangu {since}, na anaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii na uiwasilishe baadaye, au sahihisha tarehe.'
		},
		residentWithoutBreak: {
			title: 'Miaka 7 ni mfululizo',
			violated: 'Ulisema haikuwa mfululizo. Huenda miaka ikahesabiwa upya.',
			mend: 'Uliza ofisi ya Uhamiaji kama kukatika huko kunahesabiwa, kabla ya kulipa.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.residence,
		contribution: {
			title: 'Barua kuhusu mchango wa mwombaji kwa Kenya',
			hint: 'Inaonyesha jinsi mwombaji alivyosaidia nchi kuendelea: kazi, ajira, kodi, kufundisha, kusaidia watu.'
		},
		bankStatement: {
			title: 'Taarifa ya benki',
			hint: 'Ya akaunti ya mwombaji mwenyewe.'
		}
	},
	fees: { processing: 'Kushughulikia ombi', registration: 'Usajili' },
	notes: {
		fee: `Habari za Novemba 2023 zilitaja KES 1,000,000; ukurasa rasmi bado unasema KES 200,000. Hatujui kwa hakika hulipwa lini. ${citizenship.askFirst}`,
		processing:
			'KES 20,000 za kushughulikia ombi zimetoka kwenye orodha ya ada za Novemba 2023 ya kampuni ya mawakili.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
