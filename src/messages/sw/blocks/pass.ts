import type {
	pass as english,
	passBefore as englishBefore,
	passInstitution as englishInstitution,
	passNotes as englishNotes,
	passPresence as englishPresence,
	passSections as englishSections
} from '../../en/blocks/pass.ts';
import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { heldPassport } from './passport.ts';
import { person } from './person.ts';
import { pickDate, yesOrNo } from './words.ts';

export const passSections: typeof englishSections = {
	applicant: { title: 'Anayejaza fomu hii' },
	person: {
		title: 'Mwombaji',
		intro: 'Nakili maelezo kutoka kwenye pasipoti ya mwombaji.'
	},
	passport: { title: 'Pasipoti' },
	reach: { title: 'Jinsi ya kumfikia mwombaji', intro: 'Ofisi huandika hapa.' },
	home: {
		title: 'Anwani nchini Kenya',
		intro: 'Mahali mwombaji anapoishi Kenya, au atakapoishi.'
	}
};

export const passPresence: typeof englishPresence = {
	title: 'Yuko Kenya sasa?',
	intro: 'Baadhi ya hati zinategemea mahali mwombaji alipo leo.'
};

export const passBefore: typeof englishBefore = {
	questions: {
		applicationType: {
			label: 'Je, hii ni pasi ya kwanza ya aina hii, au anaongeza muda?',
			options: { new: 'Ni ya kwanza', renewal: 'Anaongeza muda: tayari anayo pasi' },
			required: 'Chagua kama ni ya kwanza au ni kuongeza muda'
		},
		previousNumber: {
			label: 'Namba ya pasi ambayo mwombaji anayo sasa',
			required: 'Andika namba ya pasi',
			badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye pasi'
		},
		previousExpires: {
			label: 'Siku ya mwisho ya pasi hiyo',
			required: pickDate
		}
	},
	rules: {
		renewsInTime: {
			title: 'Muda wa pasi huongezwa kabla haujaisha',
			violated: 'Muda wa pasi ambayo mwombaji anayo uliisha {expires}.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, uliza ofisi ya Uhamiaji cha kufanya kwanza. Bado unaweza kuomba.'
		}
	},
	documents: {
		previousPass: {
			title: 'Pasi ambayo mwombaji anayo sasa',
			hint: 'Kurasa zote za pasi, au kurasa za pasipoti zinazoionyesha.'
		}
	}
};

export const passInstitution: typeof englishInstitution = {
	questions: {
		institutionName: {
			label: 'Jina la taasisi',
			hint: 'Jina lake kamili, kama lilivyosajiliwa.',
			required: 'Andika jina la taasisi'
		},
		institutionPostal: {
			label: 'Anwani yake ya posta',
			hint: 'Kama S.L.P. 12345.',
			required: 'Andika anwani ya posta ya taasisi'
		},
		institutionCode: {
			label: 'Msimbo wake wa posta',
			hint: 'Tarakimu tano, kama 00100.',
			required: 'Andika msimbo wa posta wa taasisi'
		},
		institutionCity: {
			label: 'Mji ilipo',
			required: 'Andika mji ilipo taasisi'
		}
	}
};

export const pass: typeof english = {
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		papersInOtherLanguage: {
			label: 'Je, kuna hati yoyote iliyo katika lugha isiyo Kiingereza?',
			hint: 'Hati kama hiyo inahitaji tafsiri ya Kiingereza.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		minorNeedsAdult: {
			title: 'Mtu mzima huomba kwa niaba ya mtoto',
			violated: 'Mwombaji ana umri wa chini ya miaka 18, na ulisema anajaza fomu hii mwenyewe.',
			mend: 'Mzazi au mlezi aijaze, na uchague hivyo katika sehemu ya kwanza.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		passportPage: {
			title: 'Ukurasa wa pasipoti wenye picha ya mwombaji',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		photo: {
			title: 'Picha ya mwombaji',
			hint: 'Uso wote unaotazama kamera, mbele ya ukuta mweupe au wa rangi hafifu. Bila kofia. Iliyopigwa katika miezi 6 iliyopita.'
		},
		translation: {
			title: 'Tafsiri ya Kiingereza',
			hint: 'Iliyofanywa na ubalozi, mthibitishaji wa hati (notary) au taasisi inayotambuliwa.'
		},
		policeClearance: {
			title: 'Cheti cha tabia njema kutoka kwa polisi',
			hint: 'Kinasema kwamba polisi hawana rekodi ya uhalifu. Kutoka nchi ambako mwombaji aliishi, au Kenya.'
		}
	}
};

export const passNotes: typeof englishNotes = {
	eac: 'Raia wa Burundi, DR Congo, Rwanda, Somalia, Sudan Kusini, Tanzania na Uganda hawalipi chochote kwa vibali na pasi nyingi. Cha kufuata ni ankara ya ofisi.',
	convenience:
		'Huduma ya malipo inaweza kuongeza makato yake madogo: shilingi 50, au dola 1 kwa malipo ya dola. Mahakama ilisema Aprili 2025 kwamba si halali, na bado yalikuwa yakitozwa Novemba 2025.'
};
