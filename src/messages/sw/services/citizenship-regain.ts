import type { text as english } from '../../en/services/citizenship-regain.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-regain.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Kurudishiwa uraia wa Kenya (Fomu 1)',
	sections: {
		applicant: sections.applicant,
		person: sections.person,
		origin: sections.origin,
		citizenships: { title: 'Uraia wa Kenya, zamani na sasa' },
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
			label: 'Mwombaji alikuwa raia wa Kenya kwa njia gani?'
		},
		lostHow: {
			label: 'Uraia wa Kenya ulipoteaje?',
			options: {
				otherCountry: 'Kwa kupata uraia wa nchi nyingine',
				renounced: 'Mwombaji aliukana kwa maandishi',
				other: 'Kwa njia nyingine'
			},
			required: 'Chagua ulivyopotea'
		},
		acquiredOn: {
			label: 'Mwombaji alipata uraia wa nchi nyingine lini?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...citizenship.rules,
		citizenByBirth: {
			title: 'Aliyekuwa raia kwa kuzaliwa pekee ndiye anayeweza kurudishiwa uraia',
			violated: 'Ulisema mwombaji alikuwa raia kwa kusajiliwa.',
			mend: 'Sahihisha jibu. Kama ni sahihi, uliza ofisi ya Uhamiaji kuhusu njia nyingine.'
		},
		acquiredPossible: {
			title: 'Uraia wa nchi nyingine ulianza baada ya kuzaliwa na kabla ya leo',
			violated: 'Uliandika {acquired}. Ni kabla ya kuzaliwa au baada ya leo.',
			mend: 'Sahihisha tarehe hii au tarehe ya kuzaliwa.'
		},
		lostBeforeNewLaw: {
			title: 'Uraia wa Kenya ulipotea kabla ya tarehe 27 Agosti 2010',
			violated:
				'Uraia wa nchi nyingine ulianza {acquired}. Kuanzia {day}, raia kwa kuzaliwa hubaki Wakenya wanapopata uraia wa nchi nyingine.',
			mend: 'Huenda unahitaji tu tamko la uraia wa nchi mbili (Fomu 3). Uliza ofisi ya Uhamiaji kabla ya kulipa.'
		}
	},
	documents: {
		...acting.documents,
		...citizenship.documents,
		signedForm: paperForms.regain,
		birthCertificate: {
			title: 'Cheti cha kuzaliwa cha Kenya',
			hint: 'Kinaonyesha kwamba mwombaji alikuwa raia kwa kuzaliwa.'
		},
		formerId: {
			title: 'Kitambulisho cha Kenya cha zamani',
			hint: 'Pande zote mbili, kama kipo.'
		},
		formerPassport: {
			title: 'Pasipoti ya Kenya ya zamani',
			hint: 'Ukurasa wenye picha, kama ipo.'
		},
		passportPage: citizenship.documents.otherPassportPage
	},
	fees: { processing: 'Kushughulikia ombi', regaining: 'Kurudishiwa uraia' },
	notes: {
		fee: `Ada zote mbili ni za tangazo la Novemba 2023, zilizoanza kutumika Machi 2024. Kabla ya hapo kurudishiwa uraia kuligharimu KES 5,000, na kurasa nyingi bado zinasema hivyo. Hatujui kwa hakika kila ada hulipwa lini. ${citizenship.askFirst}`,
		copies: 'Mwongozo mmoja unaomba nakala mbili za Fomu 1 na picha tatu.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
