import type { text as english } from '../../en/services/citizenship-marriage.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-marriage.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Uraia kwa ndoa (Fomu 7)',
	sections: {
		applicant: sections.applicant,
		marriage: { title: 'Ndoa' },
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
			label: 'Je, mahakama imewahi kumhukumu mwombaji kifungo cha miaka 3 au zaidi?',
			hint: 'Katika nchi yoyote.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		marriedSevenYears: {
			title: 'Ndoa ina angalau miaka 7',
			violated: 'Ndoa ilifungwa {married}. Mwombaji anaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii na uiwasilishe baadaye, au sahihisha tarehe. Baada ya miaka 3 unaweza kuomba ukaazi wa kudumu.'
		},
		noLongSentence: {
			title: 'Mwombaji hajawahi kuhukumiwa kifungo cha miaka 3 au zaidi',
			violated: 'Mawakili wanasema hukumu ya kifungo cha miaka 3 au zaidi ni kizuizi.',
			mend: 'Sahihisha jibu. Kama ni sahihi, muulize wakili kabla ya kulipa.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.marriage,
		applicationLetter: {
			title: 'Barua ya maombi',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Sema wewe ni nani na unaomba nini.'
		},
		spouseDeclaration: {
			title: 'Tamko (Fomu N)',
			hint: 'Mshauri mmoja anasema fomu hii inahitajika. Utaipata pamoja na fomu rasmi.'
		},
		lateSpousePaper: {
			title: 'Kitambulisho au pasipoti ya Kenya ya mume au mke aliyefariki',
			hint: 'Kama bado unayo, au nakala yake.'
		},
		deathCertificate: {
			title: 'Cheti cha kifo cha mume au mke',
			hint: 'Nakala ya ukurasa mzima.'
		}
	},
	fees: {
		processing: 'Kushughulikia ombi',
		registrationEac: 'Usajili, kwa raia wa nchi za Jumuiya ya Afrika Mashariki',
		registration: 'Usajili'
	},
	notes: {
		fee: `Habari za Novemba 2023 zilitaja KES 100,000; baadhi ya miongozo bado inasema KES 30,000. Kwa raia wa nchi za Jumuiya ya Afrika Mashariki, habari za Machi 2024 zilitaja KES 50,000; miongozo ya zamani inasema KES 5,000. Hatujui kwa hakika hulipwa lini. ${citizenship.askFirst}`,
		form: 'Mshauri mmoja huiita Fomu 7, wengine Fomu 8 au, kwa wajane na wagane, Fomu 9. Tovuti rasmi (eFNS) inakupa iliyo sahihi.',
		widowed:
			'Orodha za hati hazisemi lolote maalumu kuhusu wajane na wagane. Kwamba wanaonyesha cheti cha kifo, na hawahitaji tamko wala hati za aliyefariki, tunadhani hivyo sisi wenyewe.',
		affidavit:
			'Baadhi ya orodha pia zinataja hati ya kiapo ya pamoja, PIN ya kodi na cheti cha kuzaliwa cha mume au mke. Uwe nazo tayari.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
