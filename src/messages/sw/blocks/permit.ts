import type {
	permit as english,
	permitIntroduction as englishIntroduction
} from '../../en/blocks/permit.ts';
import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { heldPassport } from './passport.ts';
import { person } from './person.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const permitNumber = 'Namba ya kibali ina herufi na tarakimu 3 hadi 20, kama 123456 au D/123456';
const course = {
	institution: {
		label: 'Shule, chuo au mahali pengine',
		required: 'Andika jina la mahali'
	},
	description: {
		label: 'Alichojifunza',
		hint: 'Kozi, na cheti kama kilitolewa.',
		required: 'Andika alichojifunza'
	},
	from: {
		label: 'Kuanzia',
		hint: 'Kama siku haijulikani, andika 1.',
		required: pickDate
	},
	to: { label: 'Hadi', required: pickDate }
};

/** Yanayosemwa na kila kibali cha kazi au cha ukaazi (Fomu 25). */
export const permit: typeof english = {
	sections: {
		applicant: { title: 'Anayeomba' },
		application: {
			title: 'Kibali',
			intro: 'Kila kibali hutolewa kwa mwaka mmoja au miwili.'
		},
		person: {
			title: 'Mtu atakayekuwa na kibali',
			intro: 'Nakili maelezo kutoka kwenye pasipoti.'
		},
		background: { title: 'Zaidi kuhusu mtu huyu' },
		passport: { title: 'Pasipoti' },
		presence: { title: 'Yuko Kenya sasa?' },
		home: { title: 'Makao nje ya Kenya' },
		contact: {
			title: 'Jinsi ya kuwasiliana na mwombaji',
			intro: 'Kama mwombaji bado yuko nje ya Kenya, andika anwani ya mwajiri au ya biashara.'
		},
		address: {
			title: 'Anwani nchini Kenya',
			intro: 'Anwani ya nyumbani. Kama bado hana nyumba Kenya, ya mwajiri au ya biashara.'
		},
		dependants: {
			title: 'Watu wa familia wanaomtegemea mwombaji',
			intro: 'Acha ukurasa huu wazi kama hawapo. Kila mmoja anahitaji pasi yake ya mtegemezi.'
		},
		previousPermits: {
			title: 'Vibali na pasi za awali',
			intro: 'Anza na kibali unachoongezea muda, kisha vingine.'
		},
		education: { title: 'Shule na vyuo', intro: 'Anza na cha mwisho.' },
		training: { title: 'Mafunzo ya ufundi', intro: 'Acha ukurasa huu wazi kama hayapo.' },
		employment: { title: 'Kazi alizofanya', intro: 'Anza na kazi ya mwisho.' },
		skills: { title: 'Ujuzi', intro: 'Mambo ambayo mwombaji anayaweza vizuri kazini.' },
		papers: { title: 'Kuhusu hati zako' }
	},
	questions: {
		...acting.questions,
		...person.questions,
		...heldPassport.questions,
		...presence.questions,
		...kenyaContact.questions,
		...kenyaAddress.questions,
		applicationType: {
			label: 'Je, unaomba kibali kipya au kuongeza muda?',
			hint: 'Muda huongezwa kwa kibali cha daraja lilelile. Omba takriban siku 90 kabla ya kibali kuisha.',
			options: { new: 'Kibali kipya', renewal: 'Kuongeza muda wa kibali' },
			required: 'Chagua kibali kipya au kuongeza muda'
		},
		permitYears: {
			label: 'Kwa miaka mingapi?',
			hint: 'Mmoja au miwili. Ada ya kibali hulipwa kwa kila mwaka.',
			required: 'Andika 1 au 2'
		},
		previousPermit: {
			label: 'Namba ya kibali unachoongezea muda',
			required: 'Andika namba ya kibali',
			badFormat: permitNumber
		},
		permitExpires: {
			label: 'Muda wa kibali hicho unaisha lini?',
			hint: 'Siku ya mwisho iliyochapishwa juu yake.',
			required: pickDate
		},
		spouseName: {
			label: 'Jina kamili la mume au mke',
			hint: 'Kama ni zaidi ya mmoja, andika kila jina, na uweke “na” kati ya majina.',
			required: 'Andika jina la mume au mke',
			badFormat: shape.name
		},
		profession: {
			label: 'Taaluma au kazi',
			hint: 'Kama mhandisi, muuguzi au mfanyabiashara.',
			required: 'Andika taaluma au kazi'
		},
		educationLevel: {
			label: 'Kiwango cha juu zaidi cha elimu',
			options: {
				none: 'Hakwenda shule',
				primary: 'Shule ya msingi',
				secondary: 'Shule ya sekondari',
				college: 'Chuo: cheti au diploma',
				bachelor: 'Shahada ya kwanza',
				master: 'Shahada ya uzamili',
				doctorate: 'Shahada ya uzamivu'
			},
			required: 'Chagua kiwango cha juu zaidi'
		},
		homeAddress: {
			label: 'Anwani katika nchi ya nyumbani',
			hint: 'Nyumba, barabara na mji.',
			required: 'Andika anwani katika nchi ya nyumbani'
		},
		homeCountry: { label: 'Nchi ya nyumbani', required: pickCountry },
		homePhone: {
			label: 'Namba ya simu katika nchi ya nyumbani',
			hint: 'Pamoja na msimbo wa nchi, kama +44 7700 900123.',
			required: 'Andika namba ya simu',
			badFormat: shape.phone
		},
		kenyanPhone: {
			label: 'Namba ya simu ya mkononi ya Kenya',
			hint: 'Kama ipo, kama vile 0712 345678.',
			required: 'Andika namba ya simu ya mkononi ya Kenya',
			badFormat: 'Andika namba ya simu ya mkononi ya Kenya kama 0712 345678'
		},
		dependants: {
			label: 'Watu wa familia',
			required: 'Ongeza mtu wa familia',
			add: 'Ongeza mtu wa familia',
			row: 'Mtu wa familia wa {n}',
			columns: {
				firstName: {
					label: 'Jina la kwanza',
					required: 'Andika jina la kwanza',
					badFormat: shape.name
				},
				middleName: {
					label: 'Jina la kati',
					required: 'Andika jina la kati',
					badFormat: shape.name
				},
				surname: {
					label: 'Jina la ukoo',
					required: 'Andika jina la ukoo',
					badFormat: shape.name
				},
				birthDate: { label: 'Tarehe ya kuzaliwa', required: pickDate },
				sex: {
					label: 'Jinsia, kama ilivyo kwenye pasipoti',
					options: { female: 'Wa kike (F)', male: 'Wa kiume (M)', x: 'X' },
					required: 'Chagua kama pasipoti inavyosema'
				},
				birthCountry: { label: 'Nchi ya kuzaliwa', required: pickCountry }
			}
		},
		previousPermits: {
			label: 'Vibali na pasi',
			required: 'Ongeza kibali au pasi',
			add: 'Ongeza kibali au pasi',
			row: 'Kibali au pasi ya {n}',
			columns: {
				permitClass: {
					label: 'Daraja au aina',
					hint: 'Kama D, au pasi maalumu.',
					required: 'Andika daraja au aina'
				},
				type: {
					label: 'Kilikuwa kipya au cha kuongeza muda?',
					options: { new: 'Kipya', renewal: 'Cha kuongeza muda' },
					required: 'Chagua kipya au cha kuongeza muda'
				},
				number: {
					label: 'Namba',
					required: 'Andika namba',
					badFormat: permitNumber
				},
				issued: { label: 'Tarehe ya kutolewa', required: pickDate },
				months: {
					label: 'Kwa miezi mingapi?',
					hint: 'Miaka miwili ni miezi 24.',
					required: 'Andika idadi ya miezi, 1 hadi 60'
				}
			}
		},
		education: {
			label: 'Shule na vyuo',
			required: 'Ongeza shule au chuo',
			add: 'Ongeza shule au chuo',
			row: 'Shule au chuo cha {n}',
			columns: course
		},
		training: {
			label: 'Kozi',
			required: 'Ongeza kozi',
			add: 'Ongeza kozi',
			row: 'Kozi ya {n}',
			columns: course
		},
		employment: {
			label: 'Kazi',
			required: 'Ongeza kazi',
			add: 'Ongeza kazi',
			row: 'Kazi ya {n}',
			columns: {
				employer: { label: 'Mwajiri', required: 'Andika jina la mwajiri' },
				work: {
					label: 'Aina ya kazi',
					hint: 'Cheo, au kazi iliyofanywa.',
					required: 'Andika aina ya kazi'
				},
				from: {
					label: 'Kuanzia',
					hint: 'Kama siku haijulikani, andika 1.',
					required: pickDate
				},
				to: { label: 'Hadi', hint: 'Acha wazi kama kazi inaendelea.', required: pickDate }
			}
		},
		skills: {
			label: 'Ujuzi',
			required: 'Ongeza ujuzi',
			add: 'Ongeza ujuzi',
			row: 'Ujuzi wa {n}',
			columns: {
				description: {
					label: 'Ujuzi',
					hint: 'Kama kuchomelea vyuma, uhasibu au lugha.',
					required: 'Andika ujuzi'
				}
			}
		},
		papersInOtherLanguage: {
			label: 'Je, kuna hati yako yoyote iliyo katika lugha isiyo Kiingereza?',
			hint: 'Hati hiyo inahitaji tafsiri ya ubalozi, mthibitishaji wa hati (notary) au taasisi inayotambuliwa.',
			required: yesOrNo
		},
		regulatedSector: {
			label: 'Je, kuna bodi au shirika la umma linalosimamia kazi ya aina hii?',
			hint: 'Kama vile matibabu, sheria, uhandisi, ualimu, benki, madini au usafiri wa anga. Kama ipo, barua yake inahitajika.',
			required: yesOrNo
		}
	},
	rules: {
		...person.rules,
		...heldPassport.rules,
		...presence.rules,
		notCitizen: {
			title: 'Raia wa Kenya hahitaji kibali',
			violated: 'Uliandika Kenya kuwa uraia. Raia wa Kenya hahitaji kibali ili afanye kazi.',
			mend: 'Sahihisha uraia. Kama ni sahihi, kibali hakihitajiki.'
		},
		eacHasClassR: {
			title: 'Huenda raia wa Afrika Mashariki wana daraja lao',
			violated:
				'Mwombaji ni raia wa nchi ya Jumuiya ya Afrika Mashariki. Huenda anaweza kuomba daraja R, ambalo ni bila malipo. Kwa raia wa Somalia hilo si hakika.',
			mend: 'Angalia daraja R kwanza, na uulize ofisi. Bado unaweza kuomba daraja hili.'
		},
		permitNotExpired: {
			title: 'Muda huongezwa kabla ya kibali kuisha',
			violated: 'Kibali kiliisha {expires}.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, uliza ofisi ya Uhamiaji kama kibali kipya kinahitajika.'
		},
		renewalInTime: {
			title: 'Ni bora kuomba kuongeza muda siku 90 kabla ya kibali kuisha',
			violated: 'Kibali kinaisha {expires}. Ingekuwa bora kuomba kufikia {advised}.',
			mend: 'Unaweza kuendelea. Wasilisha mapema: ombi ni lazima lifike kabla ya kibali kuisha.'
		},
		dependantsBorn: {
			title: 'Kila mtu wa familia ameshazaliwa',
			violated: 'Kuna mtu wa familia ambaye tarehe yake ya kuzaliwa bado haijafika.',
			mend: 'Sahihisha tarehe hiyo ya kuzaliwa.'
		},
		educationInOrder: {
			title: 'Kila shule inaisha baada ya kuanza',
			violated: 'Kuna shule au chuo ambacho siku ya mwisho iko kabla ya siku ya kwanza.',
			mend: 'Sahihisha tarehe za shule au chuo hicho.'
		},
		trainingInOrder: {
			title: 'Kila kozi inaisha baada ya kuanza',
			violated: 'Kuna kozi ambayo siku ya mwisho iko kabla ya siku ya kwanza.',
			mend: 'Sahihisha tarehe za kozi hiyo.'
		},
		employmentInOrder: {
			title: 'Kila kazi inaisha baada ya kuanza',
			violated: 'Kuna kazi ambayo siku ya mwisho iko kabla ya siku ya kwanza.',
			mend: 'Sahihisha tarehe za kazi hiyo.'
		}
	},
	documents: {
		...acting.documents,
		...presence.documents,
		form: {
			title: 'Fomu 25, iliyojazwa na kutiwa saini',
			hint: 'Fomu ya tovuti rasmi, kurasa zote, yenye saini ya mwombaji au ya mwajiri.'
		},
		coverLetter: {
			title: 'Barua ya maombi kwa Mkurugenzi Mkuu',
			hint: 'Kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji, yenye saini ya mwajiri, shirika au mwombaji. Inasema kibali ni cha nani na kwa nini kinahitajika.'
		},
		passportPage: {
			title: 'Ukurasa wa pasipoti ulio na picha',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		photo: {
			title: 'Picha ya rangi, ukubwa wa pasipoti',
			hint: 'Uso wote unaotazama kamera, mbele ya ukuta mweupe. Iliyopigwa katika miezi 6 iliyopita.'
		},
		previousPermits: {
			title: 'Vibali na pasi za awali',
			hint: 'Nakala ya kibali unachoongezea muda, na ya vibali vya kabla yake.'
		},
		qualifications: {
			title: 'Vyeti vya masomo na vya taaluma',
			hint: 'Nakala zilizothibitishwa kuwa ni za kweli.'
		},
		cv: {
			title: 'Wasifu (CV)',
			hint: 'Mambo ambayo mwombaji amesoma na mahali alipofanya kazi.'
		},
		registration: {
			title: 'Cheti cha usajili cha shirika',
			hint: 'Cha mwajiri, kampuni au shirika lingine.'
		},
		companyTax: {
			title: 'Cheti cha shirika cha kutimiza wajibu wa kodi (TCC)',
			hint: 'Kutoka Mamlaka ya Mapato ya Kenya (KRA). Ni lazima kiwe bado halali.'
		},
		personalTax: {
			title: 'Cheti cha mwombaji cha kutimiza wajibu wa kodi (TCC)',
			hint: 'Kutoka Mamlaka ya Mapato ya Kenya (KRA), kwa jina la mwombaji mwenyewe. Huhitajika kuongeza muda.'
		},
		clearance: {
			title: 'Barua ya shirika linalosimamia kazi hii',
			hint: 'Inasema kwamba shirika linairuhusu kazi hiyo.'
		},
		translation: {
			title: 'Tafsiri za Kiingereza',
			hint: 'Za kila hati iliyo katika lugha nyingine, kutoka kwa ubalozi, mthibitishaji wa hati (notary) au taasisi inayotambuliwa.'
		},
		paymentProof: {
			title: 'Uthibitisho kwamba ada ya kibali imelipwa',
			hint: 'Risiti ya ada ya kibali. Huombwa baada ya ombi kukubaliwa.'
		},
		approval: {
			title: 'Barua inayosema ombi limekubaliwa',
			hint: 'Taarifa inayosema kwamba ombi la kibali limekubaliwa. Huombwa baada ya hapo.'
		},
		bond: {
			title: 'Dhamana',
			hint: 'Hati inayoonyesha kwamba dhamana ilitolewa. Huombwa baada ya ombi kukubaliwa.'
		}
	},
	fees: {
		processing: 'Ada ya kushughulikia ombi',
		issuance: 'Ada ya kibali'
	},
	notes: {
		processing:
			'Ada hii hairudishwi. Kiasi hiki ni cha orodha ya ada inayotumika tangu Machi 2024; kurasa nyingi bado zinaonyesha kiasi cha zamani, ambacho ni kidogo zaidi.',
		issuance:
			'Hulipwa baada ya ombi kukubaliwa, ndani ya siku 30, la sivyo idhini huisha. Kurasa nyingi bado zinaonyesha kiasi cha zamani, ambacho ni kidogo zaidi.',
		eacFees:
			'Miongozo inasema raia wa Jumuiya ya Afrika Mashariki hawalipi ada hizi. Kibali inahesabu hivyo kwa Burundi, DR Congo, Rwanda, Somalia, Sudan Kusini, Tanzania na Uganda. Ofisi ikitaka ulipe, iulize.',
		time: 'Vyanzo vinataja siku 12 mambo yakienda haraka, mara nyingi wiki 4 hadi 12, na hata siku 120. Hii si ahadi.',
		express:
			'Orodha ya ada pia ina kibali cha haraka kwa dola 10,000 za Marekani. Hatujui zaidi kuhusu kibali hicho, kwa hivyo huwezi kukiomba hapa.',
		refusal:
			'Ombi likikataliwa, unaweza kuomba uamuzi uangaliwe upya. Kuomba hivyo hugharimu KES 20,000; kampuni moja ya mawakili inasema kuna takriban siku 30 za kuomba.',
		work: 'Mtu haruhusiwi kuanza kazi kabla ya kibali kutolewa: ni kosa, na mwajiri anaweza kupigwa faini ya hadi KES 500,000.',
		documents:
			'Hatukupata kikomo rasmi cha ukubwa wa faili. Kibali hupokea PDF, JPEG na PNG za hadi MB 5; picha ya uso ni JPEG au PNG ya hadi MB 1.'
	}
};

/** Mistari ya utangulizi inayofaa kila daraja. */
export const permitIntroduction: typeof englishIntroduction = {
	atHand: [
		'Pasipoti. Washauri wanasema inafaa iwe halali kwa miezi 6 zaidi.',
		'Picha ya rangi, vyeti vya masomo na vya taaluma, na wasifu (CV).',
		'Fomu 25 iliyotiwa saini, na barua ya maombi kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
		'Vyeti vya shirika: cha usajili, na cha kutimiza wajibu wa kodi.'
	],
	renewalAtHand:
		'Ukiongeza muda: kibali, namba yake na siku yake ya mwisho, na cheti cha mwombaji mwenyewe cha kutimiza wajibu wa kodi.',
	steps: [
		'Jibu maswali na uongeze hati. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa ada ya kwanza ofisi inapoiomba. Hairudishwi.',
		'Subiri uamuzi. Wiki 4 hadi 12 ni kawaida, lakini inaweza kuchukua muda zaidi.',
		'Jibu likiwa ndiyo, lipa ada ya kibali ndani ya siku 30, na uongeze hati zitakazoombwa wakati huo.',
		'Kibali kikitolewa, kichapishe kutoka tovuti rasmi (eFNS).',
		'Mtu mzima anayekaa zaidi ya siku 90 hujisajili pia kupata kitambulisho cha mgeni (alien card).'
	]
};
