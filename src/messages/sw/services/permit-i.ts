import type { text as english } from '../../en/services/permit-i.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';
import { pickCountry, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/permit-i.ts';

export const text: typeof english = {
	name: 'Kibali cha Daraja I: kazi ya dini au ya hisani',
	sections: {
		...permit.sections,
		organisation: { title: 'Kazi nchini Kenya' },
		sending: { title: 'Ametumwa kutoka nchi nyingine?' }
	},
	questions: {
		...permit.questions,
		organisation: {
			label: 'Jina la shirika la dini au la hisani nchini Kenya',
			hint: 'Jina kamili, kama lilivyosajiliwa.',
			required: 'Andika jina la shirika'
		},
		organisationKind: {
			label: 'Ni shirika la aina gani?',
			options: { religious: 'Shirika la dini', charity: 'Shirika la hisani au la misaada' },
			required: 'Chagua aina ya shirika'
		},
		leadsWorship: {
			label: 'Je, mwombaji atahubiri au kuongoza ibada?',
			hint: 'Kama mmishonari, mchungaji, padri, imamu au kiongozi mwingine wa dini.',
			required: yesOrNo
		},
		role: {
			label: 'Mwombaji atafanya nini?',
			hint: 'Kazi yenyewe, na itamsaidia nani.',
			required: 'Andika atakachofanya mwombaji'
		},
		workplace: {
			label: 'Kazi itafanyika wapi?',
			hint: 'Kanisa, msikiti, hekalu, shule au mahali pengine, pamoja na mji.',
			required: 'Andika mahali pa kazi'
		},
		sentFromAbroad: {
			label: 'Je, mwombaji anatumwa na shirika la nchi nyingine?',
			required: yesOrNo
		},
		sendingBody: {
			label: 'Jina la shirika linalomtuma mwombaji',
			required: 'Andika jina la shirika'
		},
		sendingCountry: { label: 'Nchi ya shirika hilo', required: pickCountry }
	},
	rules: {
		...permit.rules,
		agedThirtyFive: {
			title: 'Mwombaji ana miaka 35 au zaidi',
			violated:
				'Tarehe ya kuzaliwa ni {born}. Mshauri mmoja anasema kibali hiki ni cha watu wa miaka 35 au zaidi.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, uliza ofisi ya Uhamiaji kabla ya kulipa. Bado unaweza kuomba.'
		},
		worshipOnly: {
			title: 'Daraja I ni la watu wanaohubiri au kuongoza ibada',
			violated:
				'Kuna taarifa kwamba tangu Desemba 2024 daraja hili ni la watu wanaohubiri au kuongoza ibada pekee. Kurasa za zamani zinataja kazi ya hisani pia.',
			mend: 'Kabla ya kulipa, uliza ofisi ya Uhamiaji kama Daraja Q linafaa zaidi. Bado unaweza kuomba.'
		}
	},
	documents: {
		...permit.documents,
		registration: {
			title: 'Cheti cha usajili cha shirika lililo Kenya',
			hint: 'Cha shirika la dini au la hisani ambalo mwombaji analifanyia kazi.'
		},
		clearance: {
			title: 'Barua ya idhini ya shirika lililo Kenya',
			hint: 'Kutoka ofisi inayolisimamia shirika, kama ile ya mashirika yasiyo ya kiserikali.'
		},
		secondmentLetter: {
			title: 'Barua ya shirika la nje',
			hint: 'Inasema kwamba shirika linamtuma mwombaji. Ina anwani, simu na barua pepe yake, na jina la kiongozi wa kuulizwa.'
		},
		sendingRegistration: {
			title: 'Usajili wa shirika la nje',
			hint: 'Uthibitisho kwamba limesajiliwa katika nchi yake.'
		},
		religiousTraining: {
			title: 'Uthibitisho wa mafunzo ya dini',
			hint: 'Cheti cha chuo au shule ambako mwombaji alijifunza dini.'
		},
		ordination: {
			title: 'Cheti cha kutawazwa au kuwekwa wakfu',
			hint: 'Kama mwombaji anacho.'
		},
		umbrellaLetter: {
			title: 'Barua ya baraza la dini',
			hint: 'Kama dini hii ina baraza, kwa mfano SUPKEM, Hindu Council au Sikh Union.'
		}
	},
	fees: permit.fees,
	notes: {
		...permit.notes,
		processing:
			'Kampuni za mawakili zinataja KES 5,000. Mshauri aliyeangalia tovuti rasmi Januari 2026 anasema haitozi chochote. Uliza ofisi kabla ya kulipa. Ada hii hairudishwi.',
		issuance:
			'Miongozo inataja KES 50,000 kwa mwaka. Mawakili hawakubaliani kama kiasi hicho kilikuwa kipya mwaka 2024: mmoja anasema awali kilikuwa KES 5,000. Taarifa za tangu Desemba 2024 zinataja KES 20,000 kwa mwaka. Uliza ofisi kabla ya kulipa. Hulipwa ndani ya siku 30 baada ya ombi kukubaliwa.',
		classI:
			'Taarifa za Desemba 2024 zinasema kwamba wataalamu wa mashirika ya dini na ya hisani, kama madaktari na walimu, wamehamishiwa Daraja Q. Ukurasa rasmi bado unataja mashirika ya hisani chini ya Daraja I.'
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
