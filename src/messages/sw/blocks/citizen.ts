import type {
	applyingAdult as englishAdult,
	booklet as englishBooklet,
	bookletFees as englishFees,
	citizen as english,
	kenyanPassport as englishPassport,
	parents as englishParents,
	passportNotes as englishNotes,
	passportSteps as englishSteps,
	reach as englishReach,
	recommender as englishRecommender
} from '../../en/blocks/citizen.ts';
import { person } from './person.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const cardNumber = 'Tumia herufi na tarakimu pekee, kama 12345678';

export const citizen: typeof english = {
	questions: {
		...person.questions,
		surname: {
			label: 'Jina la ukoo',
			hint: 'Kama lilivyo kwenye kitambulisho, au kwenye cheti cha kuzaliwa cha mtoto. Kuna jina moja tu? Liandike hapa.',
			required: 'Andika jina la ukoo',
			badFormat: shape.plainLetters
		},
		givenNames: {
			label: 'Majina mengine',
			hint: 'Yote, kwa mpangilio ule ule wa kitambulisho au cheti cha kuzaliwa.',
			required: 'Andika majina mengine',
			badFormat: shape.plainLetters
		},
		sex: {
			label: 'Jinsia, kama ilivyo kwenye kitambulisho au cheti cha kuzaliwa',
			options: { female: 'Wa kike (F)', male: 'Wa kiume (M)', x: 'X' },
			required: 'Chagua kama hati inavyosema'
		},
		birthPlace: {
			label: 'Mji na wilaya ya kuzaliwa',
			hint: 'Kama ilivyo kwenye cheti cha kuzaliwa.',
			required: 'Andika mahali pa kuzaliwa'
		},
		nationalId: {
			label: 'Namba ya kitambulisho cha taifa',
			hint: 'Tarakimu 7 au 8 zilizo kwenye kitambulisho. Si ile Maisha Namba ndefu.',
			required: 'Andika namba ya kitambulisho',
			badFormat: 'Namba ya kitambulisho ina tarakimu 7 au 8, kama 12345678'
		},
		birthCertificateNumber: {
			label: 'Namba ya cheti cha kuzaliwa',
			hint: 'Imechapishwa kwenye cheti.',
			required: 'Andika namba ya cheti cha kuzaliwa'
		},
		occupation: {
			label: 'Kazi',
			hint: 'Kama mwalimu, mkulima, mwanafunzi au “hakuna”.',
			required: 'Andika kazi'
		},
		dualCitizen: {
			label: 'Je, mwombaji ni raia wa nchi nyingine pia?',
			required: yesOrNo
		},
		otherCitizenship: { label: 'Ni nchi gani nyingine?', required: pickCountry },
		dualDeclared: {
			label: 'Je, Idara ya Uhamiaji ya Kenya imejulishwa kuhusu uraia huo mwingine?',
			required: yesOrNo
		},
		detailsChecked: {
			label: 'Nimelinganisha majina, tarehe na namba na hati, herufi kwa herufi',
			hint: 'Ni vigumu kusahihisha kosa baada ya ombi kutumwa.',
			required: 'Linganisha majibu yako na hati, kisha weka alama kwenye kisanduku'
		}
	},
	rules: {
		...person.rules,
		dualDeclared: {
			title: 'Tamko la uraia wa pili hutolewa kwanza',
			violated: 'Tamko la uraia huo mwingine bado halijatolewa.',
			mend: 'Toa tamko kwanza: Kibali ina huduma ya uraia wa nchi mbili. Bado unaweza kuomba.'
		},
		minorNeedsAdult: {
			title: 'Mzazi au mlezi huomba kwa niaba ya mtoto',
			violated: 'Mwombaji ana umri wa chini ya miaka 18 na hawezi kuomba peke yake.',
			mend: 'Mzazi au mlezi wa kisheria hujaza fomu: chagua hivyo kwenye ukurasa wa kwanza. Au sahihisha tarehe ya kuzaliwa.'
		},
		adultOwnForm: {
			title: 'Mtu mzima huomba kwa jina lake mwenyewe',
			violated: 'Unaomba kama mzazi au mlezi, lakini mwombaji ana miaka 18 au zaidi.',
			mend: 'Chagua “Mwombaji mwenyewe” kwenye ukurasa wa kwanza, au sahihisha tarehe ya kuzaliwa. Kama mtu huyo hawezi kuomba peke yake, unaweza kuendelea.'
		}
	},
	documents: {
		idCard: {
			title: 'Kitambulisho cha taifa',
			hint: 'Pande zote mbili, katika PDF moja au picha mbili.'
		},
		birthCertificate: {
			title: 'Cheti cha kuzaliwa',
			hint: 'Ukurasa mzima, pamoja na muhuri. Beba cheti halisi ukienda ofisini.'
		},
		photo: {
			title: 'Picha ya mwombaji',
			hint: 'Uso wote unaotazama kamera, mbele ya ukuta mweupe. Bila kofia. Ofisi hupiga nyingine siku hiyo.'
		}
	}
};

export const applyingAdult: typeof englishAdult = {
	questions: {
		actingId: {
			label: 'Namba ya kitambulisho chako au pasipoti yako',
			required: 'Andika namba ya kitambulisho chako au pasipoti yako',
			badFormat: cardNumber
		},
		consentFrom: {
			label: 'Nani anatia saini barua ya idhini?',
			hint: 'Barua hiyo inasema kwamba mtoto anaruhusiwa kupata pasipoti hii.',
			options: {
				both: 'Wazazi wote wawili',
				one: 'Mzazi mmoja, ingawa wako wawili',
				only: 'Mzazi pekee: mwingine alifariki, hapatikani au hayumo kwenye hati'
			},
			required: 'Chagua anayetia saini barua ya idhini'
		}
	},
	rules: {
		consentOfBoth: {
			title: 'Ni salama zaidi wazazi wote wawili watie saini idhini',
			violated:
				'Mzazi mmoja tu anatia saini. Vyanzo vinatofautiana: vingine vinataka wazazi wote wawili, vingine mmoja au mlezi.',
			mend: 'Pata saini zote mbili ukiweza. Usipoweza, uliza ofisi kabla ya kulipa.'
		}
	},
	documents: {
		consentLetter: {
			title: 'Barua ya idhini ya wazazi au mlezi',
			hint: 'Imetiwa saini na wazazi, au na mlezi wa kisheria. Inamtaja mtoto.'
		},
		actingPaper: {
			title: 'Kitambulisho chako au pasipoti yako',
			hint: 'Cha mzazi au mlezi anayejaza fomu hii. Pande zote mbili za kitambulisho.'
		},
		guardianProof: {
			title: 'Uthibitisho kwamba wewe ni mlezi',
			hint: 'Kama amri ya mahakama.'
		}
	}
};

export const parents: typeof englishParents = {
	questions: {
		fatherStatus: {
			label: 'Baba',
			options: {
				living: 'Yuko hai',
				unreachable: 'Yuko hai, lakini hapatikani',
				deceased: 'Amefariki',
				unnamed: 'Hayumo kwenye hati, au hajulikani'
			},
			required: 'Chagua lililo kweli kuhusu baba'
		},
		fatherName: {
			label: 'Jina kamili la baba',
			required: 'Andika jina kamili la baba',
			badFormat: shape.name
		},
		fatherId: {
			label: 'Namba ya kitambulisho au pasipoti ya baba',
			required: 'Andika namba ya kitambulisho au pasipoti ya baba',
			badFormat: cardNumber
		},
		motherStatus: {
			label: 'Mama',
			options: {
				living: 'Yuko hai',
				unreachable: 'Yuko hai, lakini hapatikani',
				deceased: 'Amefariki',
				unnamed: 'Hayumo kwenye hati, au hajulikani'
			},
			required: 'Chagua lililo kweli kuhusu mama'
		},
		motherName: {
			label: 'Jina kamili la mama',
			required: 'Andika jina kamili la mama',
			badFormat: shape.name
		},
		motherId: {
			label: 'Namba ya kitambulisho au pasipoti ya mama',
			required: 'Andika namba ya kitambulisho au pasipoti ya mama',
			badFormat: cardNumber
		}
	},
	rules: {
		parentsReachable: {
			title: 'Wazazi walio hai wanapatikana',
			violated:
				'Ulisema kwamba mzazi yuko hai lakini hapatikani. Hakuna chanzo kinachosema ofisi inapokea hati gani badala ya hati zake.',
			mend: 'Uliza ofisi ya pasipoti kabla ya kulipa. Bado unaweza kuomba.'
		},
		parentShown: {
			title: 'Angalau mzazi mmoja ametajwa',
			violated: 'Hujataja mzazi yeyote. Kwa kawaida ofisi hutaka kuona hati za wazazi.',
			mend: 'Taja mzazi ukiweza. Usipoweza, uliza ofisi inapokea hati gani badala yake. Bado unaweza kuomba.'
		}
	},
	documents: {
		fatherPaper: {
			title: 'Kitambulisho au pasipoti ya baba',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wa pasipoti wenye picha.'
		},
		fatherDeath: { title: 'Cheti cha kifo cha baba', hint: 'Ukurasa mzima.' },
		motherPaper: {
			title: 'Kitambulisho au pasipoti ya mama',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wa pasipoti wenye picha.'
		},
		motherDeath: { title: 'Cheti cha kifo cha mama', hint: 'Ukurasa mzima.' }
	}
};

export const reach: typeof englishReach = {
	sections: {
		contact: { title: 'Mawasiliano na makao' },
		address: { title: 'Anwani ya posta nchini Kenya' },
		residence: { title: 'Mahali mwombaji anapoishi' },
		nextOfKin: {
			title: 'Mtu wa karibu (next of kin)',
			intro:
				'Mtu wa familia au rafiki wa karibu wa mwombaji, anayeweza kupigiwa simu wakati wa dharura.'
		}
	},
	questions: {
		livesInKenya: { label: 'Je, mwombaji anaishi Kenya?', required: yesOrNo },
		homeAddress: {
			label: 'Anwani ya nyumbani',
			hint: 'Nyumba, barabara na mji.',
			required: 'Andika anwani ya nyumbani'
		},
		homeCountry: { label: 'Nchi ya anwani ya nyumbani', required: pickCountry },
		kinName: {
			label: 'Jina kamili',
			required: 'Andika jina kamili la mtu huyo',
			badFormat: shape.name
		},
		kinRelation: {
			label: 'Ana uhusiano gani na mwombaji?',
			hint: 'Kama dada, mume, mke au shangazi.',
			required: 'Andika uhusiano wake na mwombaji'
		},
		kinPhone: {
			label: 'Namba ya simu',
			hint: 'Kama 0712 345678, au namba yenye msimbo wa nchi.',
			required: 'Andika namba ya simu ya mtu huyo',
			badFormat: shape.phone
		}
	}
};

export const recommender: typeof englishRecommender = {
	sections: {
		recommender: {
			title: 'Mpendekezaji',
			intro:
				'Raia wa Kenya anayemjua mwombaji na kuweka saini kwa ajili yake, kama daktari, wakili, kiongozi wa dini, mtumishi wa umma au mfanyakazi wa benki. Asiwe jamaa wa karibu.'
		}
	},
	questions: {
		recommenderName: {
			label: 'Jina kamili la mpendekezaji',
			required: 'Andika jina kamili la mpendekezaji',
			badFormat: shape.name
		},
		recommenderId: {
			label: 'Namba ya kitambulisho au pasipoti ya mpendekezaji',
			required: 'Andika namba ya kitambulisho au pasipoti ya mpendekezaji',
			badFormat: cardNumber
		},
		recommenderOccupation: {
			label: 'Kazi ya mpendekezaji',
			required: 'Andika kazi ya mpendekezaji'
		},
		recommenderPhone: {
			label: 'Namba ya simu ya mpendekezaji',
			hint: 'Kama 0712 345678, au namba yenye msimbo wa nchi.',
			required: 'Andika namba ya simu ya mpendekezaji',
			badFormat: shape.phone
		},
		recommenderCitizen: { label: 'Je, mpendekezaji ni raia wa Kenya?', required: yesOrNo },
		recommenderRelative: {
			label: 'Je, mpendekezaji ni jamaa wa karibu wa mwombaji?',
			hint: 'Kama mzazi, mtoto, kaka, dada, mume au mke.',
			required: yesOrNo
		}
	},
	rules: {
		recommenderCitizen: {
			title: 'Mpendekezaji ni raia wa Kenya',
			violated: 'Mpendekezaji uliyemtaja si raia wa Kenya.',
			mend: 'Mwombe raia wa Kenya anayemjua mwombaji.'
		},
		recommenderRelative: {
			title: 'Mpendekezaji si jamaa wa karibu',
			violated: 'Mpendekezaji uliyemtaja ni jamaa wa karibu wa mwombaji.',
			mend: 'Mwombe mtu mwingine, kama daktari, wakili, kiongozi wa dini au mtumishi wa umma.'
		},
		recommenderNotSelf: {
			title: 'Mpendekezaji ni mtu mwingine',
			violated: 'Namba ya kitambulisho ya mpendekezaji ni sawa na ya mwombaji.',
			mend: 'Sahihisha mojawapo ya namba hizo, au taja mtu mwingine.'
		}
	},
	documents: {
		recommenderPaper: {
			title: 'Kitambulisho au pasipoti ya mpendekezaji',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wa pasipoti wenye picha.'
		}
	}
};

export const kenyanPassport: typeof englishPassport = {
	questions: {
		passportNumber: {
			label: 'Namba ya pasipoti',
			hint: 'Iko juu kulia kwenye ukurasa wa picha, kama AK123456.',
			required: 'Andika namba ya pasipoti',
			badFormat: 'Namba ya pasipoti ya Kenya ina herufi 1 au 2 na tarakimu 6 hadi 8, kama AK123456'
		},
		passportIssued: { label: 'Tarehe ya kutolewa', required: pickDate },
		passportExpires: { label: 'Tarehe ya mwisho wa matumizi', required: pickDate }
	}
};

export const booklet: typeof englishBooklet = {
	sections: {
		booklet: {
			title: 'Pasipoti na ofisi',
			intro: 'Utatoa alama za vidole katika ofisi hii, na utachukulia pasipoti hapo.'
		}
	},
	questions: {
		series: {
			label: 'Kurasa ngapi?',
			hint: 'Orodha hutofautiana kwa ukurasa mmoja au miwili. Herufi ndiyo muhimu.',
			options: {
				a: 'Aina A: kurasa 34',
				b: 'Aina B: kurasa 50',
				c: 'Aina C: kurasa 66'
			},
			required: 'Chagua idadi ya kurasa'
		},
		station: {
			label: 'Ofisi au ubalozi',
			hint: 'Haimo kwenye orodha? Andika jina lake, na uulize kwanza kama inachukua alama za vidole.',
			required: 'Chagua au andika ofisi'
		}
	}
};

export const bookletFees: typeof englishFees = {
	seriesA: 'Pasipoti, aina A (kurasa 34)',
	seriesB: 'Pasipoti, aina B (kurasa 50)',
	seriesC: 'Pasipoti, aina C (kurasa 66)'
};

export const passportNotes: typeof englishNotes = {
	time: 'Vyanzo vinatofautiana kuhusu muda. eCitizen inasema siku 10 za kazi kwa pasipoti ya kwanza na 5 kwa nyingine, wizara iliahidi siku 7 mwaka 2023, na waraka wa 2026 unataja siku 45. Mwaka 2023 na 2024 watu walisubiri kwa miezi. Omba mapema.',
	pages:
		'Vijitabu vimewahi kuitwa vya kurasa 32, 48 na 64, kisha 34, 50 na 66, na waraka wa 2026 unasema 32, 50 na 66. Herufi A, B na C zina maana ile ile kote.',
	express:
		'Orodha ya ada inataja huduma ya haraka ya shilingi 30,000. Haijulikani kama inaongezwa kwenye ada ya kawaida au inachukua nafasi yake, kwa hivyo huwezi kuiomba hapa. Uliza ofisi.',
	photos:
		'Beba pia picha za karatasi: kwa kawaida 3, na katika baadhi ya balozi 2 au 4. Ukuta mweupe, bila kofia. Vyanzo vinatofautiana kuhusu ukubwa: inchi 2 kwa 2, au kati ya inchi 2 kwa 1½ na inchi 2½ kwa 2. Uliza kabla ya kuzichapisha.',
	originals:
		'Beba hati halisi pamoja na nakala zake. Mwongozo mmoja unasema nakala za vitambulisho zithibitishwe na wakili.',
	offices:
		'Habari moja inataja pia Bungoma, Kericho na baadhi ya vituo vya Huduma. Hazimo kwenye orodha yetu, kwa sababu vyanzo vingine havizitaji. Unaweza kuandika jina mwenyewe.',
	validity: 'Pasipoti ni halali kwa miaka 10.',
	mistakes:
		'Kagua kila herufi. Mwongozo wa 2019 unasema kosa katika ombi lililotumwa liliweza kusahihishwa katika Nyayo House, Nairobi, pekee.'
};

export const feeNote =
	'Tangazo la kwanza lilisema shilingi 12,000 kwa aina C, na la baadaye 12,500. Kurasa nyingine bado zinaonyesha ada za kabla ya Machi 2024. Angalia ankara kabla ya kulipa.';

export const passportSteps: typeof englishSteps = {
	answer: 'Jibu maswali na uongeze picha za hati. Huhitaji mtandao kwa hili.',
	submit: 'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
	pay: 'Lipa ofisi inapoomba ada.',
	appear:
		'Weka miadi katika ofisi uliyochagua na uende mwenyewe, ukiwa na hati halisi. Ofisi huchukua alama za vidole, picha na saini, na huuliza maswali machache.',
	appearWithChild:
		'Weka miadi katika ofisi uliyochagua na uende pamoja na mtoto, ukiwa na hati halisi. Ofisi huchukua alama za vidole, picha na saini, na huuliza maswali machache.',
	wait: 'Subiri hati zikaguliwe na pasipoti ichapishwe.',
	collect: 'Chukua pasipoti katika ofisi ile ile, siku ya miadi yako.'
};
