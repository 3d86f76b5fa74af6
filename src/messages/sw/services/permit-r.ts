import type { text as english } from '../../en/services/permit-r.ts';
import { acting, declared } from '../blocks/acting.ts';
import { permit } from '../blocks/permit.ts';

export { introduction } from '../introductions/permit-r.ts';

const { questions, notes } = permit;

export const text: typeof english = {
	name: 'Kibali cha Daraja R: raia wa Afrika Mashariki',
	sections: {
		...permit.sections,
		activity: { title: 'Atakachofanya mwombaji Kenya' }
	},
	questions: {
		...questions,
		permitYears: {
			label: 'Kwa miaka mingapi?',
			hint: 'Mmoja au miwili. Ni bila malipo.',
			required: questions.permitYears.required
		},
		activity: {
			label: 'Kibali ni cha nini?',
			options: {
				employment: 'Kazi ya kuajiriwa',
				business: 'Biashara',
				trade: 'Kununua na kuuza',
				profession: 'Taaluma, kama ya daktari au mhandisi',
				residence: 'Kuishi Kenya tu'
			},
			required: 'Chagua kibali ni cha nini'
		},
		activityName: {
			label: 'Jina la mwajiri au la biashara',
			hint: 'Kama biashara haina jina, andika jina lako.',
			required: 'Andika jina la mwajiri au la biashara'
		},
		activityDetails: {
			label: 'Mwombaji atafanya nini?',
			hint: 'Aina ya kazi au ya bidhaa, na mahali.',
			required: 'Andika atakachofanya mwombaji'
		},
		kraPin: {
			label: 'PIN ya KRA',
			hint: 'Namba ya kodi kutoka Mamlaka ya Mapato ya Kenya, kama A123456789B.',
			required: 'Andika PIN ya KRA',
			badFormat: 'PIN ya KRA ina herufi A au P, tarakimu tisa na herufi moja, kama A123456789B'
		}
	},
	rules: {
		...permit.rules,
		eacCitizen: {
			title: 'Mwombaji ni raia wa nchi ya Jumuiya ya Afrika Mashariki',
			violated:
				'Daraja R ni la raia wa Burundi, DR Congo, Rwanda, Somalia, Sudan Kusini, Tanzania au Uganda. Uraia wako si wa mojawapo ya nchi hizo.',
			mend: 'Sahihisha uraia, au angalia madaraja mengine.'
		},
		somaliaUncertain: {
			title: 'Haijulikani kwa hakika kama Daraja R ni la raia wa Somalia',
			violated:
				'Somalia ni mwanachama wa Jumuiya ya Afrika Mashariki, lakini si vyanzo vyote vinavyoihesabu hapa.',
			mend: 'Uliza ofisi ya Uhamiaji kabla ya kuendelea. Bado unaweza kuomba.'
		},
		activityNamed: {
			title: 'Kibali ni cha kazi, biashara au taaluma fulani',
			violated:
				'Kampuni moja ya mawakili inasema kibali hiki ni cha kuishi Kenya pia. Vyanzo vingine vinataja tu watu wenye kazi, biashara au taaluma.',
			mend: 'Uliza ofisi ya Uhamiaji kwanza. Bado unaweza kuomba.'
		}
	},
	documents: {
		...permit.documents,
		passportPage: {
			title: permit.documents.passportPage.title,
			hint: 'Wa pasipoti ya nchi ya Jumuiya ya Afrika Mashariki. Ukurasa mzima, ulionyooka na unaosomeka vizuri.'
		},
		coverLetter: {
			title: 'Barua kwa Mkurugenzi Mkuu',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, yenye saini ya mwombaji au ya mwajiri. Inasema mwombaji atafanya nini Kenya.'
		},
		taxNumber: {
			title: 'Cheti cha PIN ya KRA',
			hint: 'Kutoka Mamlaka ya Mapato ya Kenya, kwa wanaofanya biashara.'
		},
		employmentProof: {
			title: 'Mkataba au barua ya mwajiri',
			hint: 'Inaonyesha kazi na anayeitoa.'
		},
		qualifications: {
			title: 'Vyeti vya masomo na vya taaluma',
			hint: 'Vinaonyesha kwamba mwombaji anaweza kufanya kazi hii.'
		},
		cv: {
			title: 'Wasifu (CV)',
			hint: 'Kama unao.'
		},
		registration: {
			title: 'Usajili wa biashara',
			hint: 'Kama biashara imesajiliwa.'
		},
		policeClearance: {
			title: 'Cheti cha tabia njema kutoka kwa polisi',
			hint: 'Kama unacho. Chanzo kimoja dhaifu kinasema wafanyabiashara wadogo huombwa.'
		}
	},
	fees: {},
	notes: {
		gratis:
			'Washauri wanasema kibali hiki ni bure: hakuna kinacholipwa pamoja na ombi, wala baada ya kukubaliwa. Tovuti rasmi ikionyesha kiasi cha kulipa, uliza ofisi.',
		alienCard:
			'Kibali hiki hakichukui nafasi ya kitambulisho cha mgeni (alien card). Watu wazima wanaokaa zaidi ya siku 90 ni lazima wajisajili kukipata, na kina ada yake.',
		trade:
			'PIN ya KRA huombwa kwa wanaofanya biashara. Ni chanzo kimoja tu, tena dhaifu, kinachosema wafanyabiashara wadogo wanahitaji cheti cha tabia njema, kwa hivyo unaweza kukiacha.',
		countries:
			'Somalia imejiunga na Jumuiya ya Afrika Mashariki, lakini si vyanzo vyote vinavyoihesabu.',
		time: notes.time,
		work: notes.work,
		documents: notes.documents
	},
	declaration: { version: '1', lines: declared, byApplicant: acting.declares }
};
