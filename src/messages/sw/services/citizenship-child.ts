import type { text as english } from '../../en/services/citizenship-child.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/citizenship-child.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Uraia wa mtoto (Fomu 11)',
	sections: {
		applicant: {
			title: 'Nani anajaza fomu',
			intro: 'Mwombaji ni mtoto. Mtu mzima hujaza fomu.'
		},
		parent: {
			title: 'Mzazi ambaye ni Mkenya',
			intro: 'Kama mtoto ameasiliwa, mzazi aliyemwasili.'
		},
		person: { title: 'Mtoto', intro: 'Nakili maelezo kutoka kwenye pasipoti ya mtoto.' },
		origin: { title: 'Zaidi kuhusu mtoto' },
		passport: { title: 'Pasipoti ya mtoto' },
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
		adopted: { label: 'Je, mtoto aliasiliwa na mzazi huyu?', required: yesOrNo },
		parentKenyanAtBirth: {
			label: 'Je, mama au baba alikuwa raia wa Kenya siku mtoto alipozaliwa?',
			required: yesOrNo
		},
		birthCertificateNumber: {
			label: 'Namba ya cheti cha kuzaliwa',
			hint: 'Iko juu kwenye cheti.',
			required: 'Andika namba ya cheti cha kuzaliwa'
		},
		firstArrival: {
			label: 'Mtoto alikuja Kenya kwa mara ya kwanza lini?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		childUnder18: {
			title: 'Mtoto ana umri wa chini ya miaka 18',
			violated:
				'Tarehe ya kuzaliwa ni {born}: mtu huyu ana miaka 18 au zaidi. Sheria inataja watoto, lakini ubalozi mmoja pia unataja hati ya wenye miaka 18 na zaidi.',
			mend: 'Sahihisha tarehe ya kuzaliwa, au uliza ofisi ya Uhamiaji kabla ya kulipa.'
		},
		notCitizenByBirth: {
			title: 'Mtoto hana tayari uraia wa kuzaliwa',
			violated:
				'Mama au baba alikuwa raia wa Kenya siku mtoto alipozaliwa. Mtoto kama huyo ni raia kwa kuzaliwa, hata akizaliwa nje ya Kenya.',
			mend: 'Kuna uwezekano mkubwa kwamba huhitaji fomu hii. Omba hati za mtoto kwenye ofisi ya Uhamiaji au ubalozi.'
		},
		livesInKenya: {
			title: 'Mtoto anaishi Kenya kihalali',
			violated: 'Mtoto hayuko Kenya sasa. Ofisi inaomba uthibitisho wa kuishi Kenya kihalali.',
			mend: 'Uliza ofisi ya Uhamiaji au ubalozi kabla ya kulipa. Bado unaweza kuomba.'
		},
		arrivalPossible: {
			title: 'Mtoto alikuja Kenya mara ya kwanza baada ya kuzaliwa na kabla ya leo',
			violated: 'Uliandika {arrival}. Ni kabla ya kuzaliwa au baada ya leo.',
			mend: 'Sahihisha tarehe hii au tarehe ya kuzaliwa.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.child,
		photo: {
			title: 'Picha ya mtoto',
			hint: 'Ukubwa wa pasipoti: uso wote unaotazama kamera, mbele ya ukuta mweupe. Peleka picha mbili zilizochapishwa ofisini.'
		},
		parentCertificate: {
			title: 'Cheti cha uraia cha mzazi',
			hint: 'Cheti cha kusajiliwa kuwa raia wa Kenya.'
		},
		birthCertificate: {
			title: 'Cheti cha kuzaliwa cha mtoto',
			hint: 'Ukurasa mzima, wenye majina ya wazazi.'
		},
		adoptionCertificate: {
			title: 'Cheti cha kuasili',
			hint: 'Kutoka Kenya, au kutoka nchi ambayo Kenya inatambua amri za mahakama zake.'
		},
		passportPage: {
			title: 'Ukurasa wa pasipoti ya mtoto ulio na picha',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		guardianProof: {
			title: 'Uthibitisho kwamba wewe ni mlezi',
			hint: 'Kama amri ya mahakama.'
		}
	},
	fees: { registration: 'Usajili wa mtoto' },
	notes: {
		fee: `Orodha ya Novemba 2023 ya kampuni ya mawakili inataja KES 20,000 za kushughulikia uraia, na habari za 2012 zilitaja KES 20,000 kwa mtoto. Ubalozi mmoja wa Kenya unataja KES 2,000; ukurasa huo ni wa zamani. ${citizenship.askFirst}`,
		disability:
			'Kwa mtu mwenye ulemavu anayemtegemea mzazi Mkenya kuna fomu nyingine (Fomu 12). Kibali haina fomu hiyo.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
