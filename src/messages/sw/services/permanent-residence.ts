import type { text as english } from '../../en/services/permanent-residence.ts';
import { acting, declared } from '../blocks/acting.ts';
import { citizenship, paperForms } from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permanent-residence.ts';

const { sections } = citizenship;

export const text: typeof english = {
	name: 'Ukaazi wa kudumu (Fomu 23)',
	sections: {
		applicant: sections.applicant,
		category: { title: 'Kundi' },
		person: sections.person,
		origin: sections.origin,
		passport: sections.passport,
		presence: sections.presence,
		former: { title: 'Uraia wa Kenya wa zamani' },
		residence: {
			title: 'Miaka ya kuishi Kenya',
			intro: 'Ongeza kila kibali au pasi ambayo Kenya ilimpa mwombaji, ukianza na ya zamani zaidi.'
		},
		parent: { title: 'Mzazi ambaye ni Mkenya' },
		marriage: { title: 'Ndoa' },
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
		kenyanBy: {
			...citizenship.questions.kenyanBy,
			label: 'Mwombaji alikuwa raia wa Kenya kwa njia gani?'
		},
		category: {
			label: 'Mwombaji ni nani kati ya hawa?',
			options: {
				formerCitizen: 'Aliyekuwa raia wa Kenya (kundi A)',
				permitHolder: 'Mwenye vibali vya kazi kwa miaka 7 au zaidi (kundi B)',
				child: 'Mtoto wa raia wa Kenya (kundi C)',
				spouse: 'Mume au mke wa raia wa Kenya (kundi D)'
			},
			required: 'Chagua kundi'
		},
		dualBarred: {
			label: 'Je, nchi ya mwombaji inakataza uraia wa pili?',
			required: yesOrNo
		},
		permitsSince: {
			label: 'Mwombaji amekuwa na vibali vya kazi vya Kenya tangu lini?',
			required: pickDate
		},
		residentSince: {
			label: 'Mwombaji ameishi Kenya mfululizo tangu lini?',
			required: pickDate
		}
	},
	rules: {
		...person.rules,
		...citizenship.rules,
		...heldPassport.rules,
		...presence.rules,
		dualBarred: {
			title: 'Nchi ya mwombaji inakataza uraia wa pili',
			violated:
				'Ulisema nchi hiyo inaruhusu uraia wa pili. Basi huenda uraia wa Kenya unawezekana, nao ni bora zaidi.',
			mend: 'Aliyekuwa raia kwa kuzaliwa anaweza kurudishiwa uraia (Fomu 1). Mtoto wa raia huenda tayari ni raia. Uliza ofisi ya Uhamiaji kabla ya kulipa.'
		},
		kenyanByBirth: {
			title: 'Raia wa zamani alikuwa raia kwa kuzaliwa',
			violated: 'Ulisema mwombaji alikuwa raia kwa kusajiliwa.',
			mend: 'Sahihisha jibu, au uliza ofisi ya Uhamiaji kabla ya kulipa.'
		},
		permitsSevenYears: {
			title: 'Mwombaji amekuwa na vibali vya kazi kwa miaka 7',
			violated: 'Mwombaji amekuwa na vibali tangu {since}, na anaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii na uiwasilishe baadaye, au sahihisha tarehe.'
		},
		residentThreeYears: {
			title: 'Mwombaji ameishi Kenya mfululizo kwa miaka 3 iliyopita',
			violated: 'Mwombaji ameishi Kenya tangu {since}, na anaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii na uiwasilishe baadaye, au sahihisha tarehe.'
		},
		marriedThreeYears: {
			title: 'Ndoa ina angalau miaka 3',
			violated: 'Ndoa ilifungwa {married}. Mwombaji anaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii na uiwasilishe baadaye, au sahihisha tarehe.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		...citizenship.documents,
		attestedForm: paperForms.permanent,
		applicationLetter: {
			title: 'Barua ya maombi',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji. Kundi D: mume au mke Mkenya anaweza kuiandika.'
		},
		formerCitizenProof: {
			title: 'Uthibitisho wa kuwa raia wa Kenya zamani',
			hint: 'Cheti cha kuzaliwa, kitambulisho au pasipoti ya Kenya.'
		},
		permitCopies: {
			title: 'Nakala za vibali',
			hint: 'Za miaka 7. Hadi faili 5: zikizidi, weka kurasa kadhaa katika PDF moja.'
		},
		taxCompliance: {
			title: 'Cheti cha kutimiza wajibu wa kodi',
			hint: 'Kilicho halali, kutoka Mamlaka ya Mapato ya Kenya (KRA).'
		},
		alienCard: {
			title: 'Kitambulisho cha mgeni (alien card)',
			hint: 'Pande zote mbili za kitambulisho kilicho halali.'
		},
		introductionLetter: {
			title: 'Barua ya utambulisho',
			hint: 'Kutoka kwa mwajiri au shirika ambalo mwombaji anafanya kazi nalo.'
		},
		parentLetter: {
			title: 'Barua ya maombi ya mzazi Mkenya',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.'
		},
		childPasses: {
			title: 'Pasi ya mtegemezi na pasi ya mwanafunzi',
			hint: 'Nakala za zile ambazo Kenya ilimpa mwombaji.'
		}
	},
	fees: {
		processing: 'Kushughulikia ombi',
		issuanceFormerCitizen: 'Cheti, kundi A',
		issuancePermitHolder: 'Cheti, kundi B',
		issuanceChild: 'Cheti, kundi C',
		issuanceSpouse: 'Cheti, kundi D'
	},
	notes: {
		processing:
			'KES 10,000 za kushughulikia ombi zimetoka kwenye ukurasa rasmi, lakini si mpya. Hazirudishwi.',
		issuance: `Vyanzo vinatofautiana kuhusu ada baada ya kukubaliwa. Kundi A: KES 100,000 au 15,000. B: 500,000 (ya zamani) au 750,000. C: 750,000 (habari za Machi 2024) au 500,000 (rasmi, ya zamani). D: 150,000 (habari za Machi 2024); ilikuwa 50,000. ${citizenship.askFirst}`,
		permits:
			'Mshauri mmoja anasema kukaa nje mwaka mzima, au kukosa kibali halali kwa muda wowote, hufanya miaka 7 ianze upya.',
		citizen:
			'Mtoto ambaye mama au baba yake alikuwa raia wa Kenya siku aliyozaliwa ni raia kwa kuzaliwa, na hahitaji ukaazi wa kudumu.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
