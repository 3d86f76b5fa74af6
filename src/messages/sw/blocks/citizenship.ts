import type {
	citizenship as english,
	paperForms as englishForms,
	steps as englishSteps
} from '../../en/blocks/citizenship.ts';
import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact } from './kenya.ts';
import { pickCountry, pickDate, shape, yesOrNo } from './words.ts';

const idShape = 'Namba ya kitambulisho ina tarakimu 7 au 8';
const kenyanBy = { birth: 'Kwa kuzaliwa', registration: 'Kwa kusajiliwa' };

export const citizenship: typeof english = {
	sections: {
		applicant: { title: 'Nani anaomba' },
		person: { title: 'Mwombaji', intro: 'Nakili maelezo kutoka kwenye pasipoti.' },
		origin: { title: 'Zaidi kuhusu mwombaji' },
		otherPassport: {
			title: 'Pasipoti ya nchi nyingine',
			intro: 'Pasipoti ambayo si ya Kenya.'
		},
		passport: { title: 'Pasipoti' },
		presence: { title: 'Yuko Kenya sasa?' },
		permits: {
			title: 'Vibali na pasi',
			intro: 'Kila kibali au pasi ambayo Kenya ilimpa mwombaji, ukianza na ya zamani zaidi.'
		},
		earlierNames: { title: 'Mabadiliko ya jina na uraia' },
		contact: {
			title: 'Jinsi ya kumfikia mwombaji',
			intro: 'Kama ni mtoto, andika mawasiliano ya mzazi au mlezi.'
		},
		postal: { title: 'Anwani ya posta nchini Kenya' },
		place: { title: 'Mahali nchini Kenya', intro: 'Mahali mwombaji anapoishi au anapokaa Kenya.' },
		papers: { title: 'Lugha ya hati' }
	},
	questions: {
		applicantKind: {
			...acting.questions.applicantKind,
			hint: 'Mwombaji ni mtu ambaye ombi hili linahusu uraia wake au ukaazi wake.'
		},
		...kenyaContact.questions,
		...kenyaAddress.questions,
		birthPlace: {
			label: 'Mahali pa kuzaliwa',
			hint: 'Mji au kijiji, kama ilivyo kwenye cheti cha kuzaliwa.',
			required: 'Andika mahali pa kuzaliwa'
		},
		birthNationality: { label: 'Uraia wakati wa kuzaliwa', required: pickCountry },
		profession: {
			label: 'Taaluma au kazi',
			hint: 'Kama muuguzi, mkulima, mfanyabiashara au mwanafunzi.',
			required: 'Andika taaluma au kazi'
		},
		spouseName: {
			label: 'Jina kamili la mume au mke',
			required: 'Andika jina kamili la mume au mke',
			badFormat: shape.name
		},
		spouseNationality: { label: 'Uraia wa mume au mke', required: pickCountry },
		marriedOn: {
			label: 'Tarehe ya ndoa',
			hint: 'Kama ilivyo kwenye cheti cha ndoa.',
			required: pickDate
		},
		marriedIn: { label: 'Nchi ambapo ndoa ilifungwa', required: pickCountry },
		spouseKenyanBy: {
			label: 'Mume au mke ni raia wa Kenya kwa njia gani?',
			options: kenyanBy,
			required: 'Chagua kuzaliwa au kusajiliwa'
		},
		spouseId: {
			label: 'Namba ya kitambulisho cha Kenya cha mume au mke',
			hint: 'Hata kama amefariki: namba aliyokuwa nayo.',
			required: 'Andika namba ya kitambulisho',
			badFormat: idShape
		},
		parentName: {
			label: 'Jina kamili la mzazi ambaye ni Mkenya',
			required: 'Andika jina kamili la mzazi',
			badFormat: shape.name
		},
		parentKenyanBy: {
			label: 'Mzazi huyu ni raia wa Kenya kwa njia gani?',
			options: kenyanBy,
			required: 'Chagua kuzaliwa au kusajiliwa'
		},
		parentId: {
			label: 'Namba ya kitambulisho cha Kenya cha mzazi huyu',
			required: 'Andika namba ya kitambulisho',
			badFormat: idShape
		},
		kenyanBy: {
			label: 'Mwombaji ni raia wa Kenya kwa njia gani?',
			options: kenyanBy,
			required: 'Chagua kuzaliwa au kusajiliwa'
		},
		kenyanId: {
			label: 'Namba ya kitambulisho cha Kenya',
			hint: 'Acha wazi kama hakuwahi kuwa na kitambulisho.',
			required: 'Andika namba ya kitambulisho',
			badFormat: idShape
		},
		kenyanPassport: {
			label: 'Namba ya pasipoti ya Kenya',
			hint: 'Ya mwisho, hata kama muda wake umeisha. Acha wazi kama hakuwahi kuwa nayo.',
			required: 'Andika namba ya pasipoti ya Kenya',
			badFormat: 'Namba ya pasipoti ya Kenya ina herufi 1 au 2 na tarakimu 6 hadi 8'
		},
		otherCitizenship: {
			label: 'Mwombaji ni raia wa nchi gani nyingine?',
			required: pickCountry
		},
		acquiredHow: {
			label: 'Mwombaji alipataje uraia wa nchi hiyo nyingine?',
			options: {
				birth: 'Kwa kuzaliwa',
				marriage: 'Kwa ndoa',
				naturalisation: 'Kwa kusajiliwa au kupewa uraia',
				other: 'Kwa njia nyingine'
			},
			required: 'Chagua alivyoupata'
		},
		nameChanged: {
			label: 'Je, mwombaji amewahi kubadilisha jina?',
			hint: 'Hata kwa sababu ya ndoa.',
			required: yesOrNo
		},
		formerNames: {
			label: 'Jina kamili kabla ya kubadilisha',
			required: 'Andika jina kamili kabla ya kubadilisha',
			badFormat: shape.name
		},
		nameChangedOn: { label: 'Jina lilibadilishwa lini?', required: pickDate },
		nationalityChanged: {
			label: 'Je, mwombaji amewahi kubadilisha uraia?',
			required: yesOrNo
		},
		formerNationality: { label: 'Uraia kabla ya kubadilisha', required: pickCountry },
		nationalityChangedOn: { label: 'Uraia ulibadilishwa lini?', required: pickDate },
		habitualCountry: {
			label: 'Nchi ambayo mwombaji huishi kwa kawaida',
			required: pickCountry
		},
		habitualAddress: {
			label: 'Anwani katika nchi hiyo',
			hint: 'Nyumba, barabara, mji na msimbo wa posta.',
			required: 'Andika anwani'
		},
		addressInKenya: {
			label: 'Je, mwombaji ana anwani nchini Kenya pia?',
			hint: 'Kama nyumba yake au ya jamaa.',
			required: yesOrNo
		},
		addressAbroad: {
			label: 'Je, mwombaji ana anwani katika nchi nyingine pia?',
			required: yesOrNo
		},
		foreignCountry: { label: 'Nchi ya anwani hiyo', required: pickCountry },
		foreignAddress: {
			label: 'Anwani katika nchi hiyo nyingine',
			hint: 'Nyumba, barabara, mji na msimbo wa posta.',
			required: 'Andika anwani'
		},
		permits: {
			label: 'Vibali na pasi',
			required: 'Ongeza angalau kibali au pasi moja',
			add: 'Ongeza kibali au pasi',
			row: 'Kibali au pasi ya {n}',
			columns: {
				kind: {
					label: 'Aina',
					hint: 'Kama kibali cha kazi daraja D au pasi ya mtegemezi.',
					required: 'Andika aina ya kibali au pasi'
				},
				number: {
					label: 'Namba',
					required: 'Andika namba',
					badFormat: 'Tumia herufi, tarakimu, vistari na mikwaju pekee, 3 hadi 20'
				},
				issued: { label: 'Tarehe ya kutolewa', required: pickDate },
				expires: { label: 'Tarehe ya mwisho wa matumizi', required: pickDate }
			}
		},
		papersInOtherLanguage: {
			label: 'Je, kuna hati yoyote iliyo katika lugha isiyo Kiingereza?',
			required: yesOrNo
		}
	},
	rules: {
		nameChangedPast: {
			title: 'Jina lilibadilishwa baada ya kuzaliwa na kabla ya leo',
			violated: 'Jina lilibadilishwa {changed}. Ni kabla ya kuzaliwa au baada ya leo.',
			mend: 'Sahihisha tarehe hii au tarehe ya kuzaliwa.'
		},
		nationalityChangedPast: {
			title: 'Uraia ulibadilishwa baada ya kuzaliwa na kabla ya leo',
			violated: 'Uraia ulibadilishwa {changed}. Ni kabla ya kuzaliwa au baada ya leo.',
			mend: 'Sahihisha tarehe hii au tarehe ya kuzaliwa.'
		},
		minorNeedsAdult: {
			title: 'Mtu mzima huomba kwa niaba ya mtoto',
			violated: 'Mwombaji ana umri wa chini ya miaka 18 na hawezi kuomba peke yake.',
			mend: 'Mzazi au mlezi hujaza fomu. Badilisha anayeijaza, au sahihisha tarehe ya kuzaliwa.'
		},
		adultOwnForm: {
			title: 'Mtu mzima huomba kwa jina lake',
			violated: 'Mwombaji ana miaka 18 au zaidi, lakini mzazi au mlezi anajaza fomu.',
			mend: 'Badilisha anayejaza fomu, au sahihisha tarehe ya kuzaliwa. Kama mwombaji hawezi kujifanyia mwenyewe, unaweza kuendelea.'
		},
		adultApplies: {
			title: 'Mwombaji ana miaka 18 au zaidi',
			violated:
				'Tarehe ya kuzaliwa ni {born}: mwombaji ana umri wa chini ya miaka 18. Fomu hii ni ya watu wazima.',
			mend: 'Sahihisha tarehe ya kuzaliwa, au uliza ofisi ya Uhamiaji fomu inayomfaa mtoto.'
		},
		notYetKenyan: {
			title: 'Mwombaji bado si raia wa Kenya',
			violated: 'Uliandika Kenya kama uraia. Raia wa Kenya hahitaji ombi hili.',
			mend: 'Sahihisha uraia. Kama ni sahihi, uliza ofisi ya Uhamiaji unachohitaji badala yake.'
		},
		otherThanKenya: {
			title: 'Nchi nyingine si Kenya',
			violated: 'Ulichagua Kenya kama nchi nyingine.',
			mend: 'Chagua nchi ambayo mwombaji ni raia wake mbali na Kenya.'
		},
		passportNotExpired: {
			title: 'Pasipoti bado ni halali',
			violated: 'Muda wa pasipoti uliisha {expires}.',
			mend: 'Sahihisha tarehe. Kama ni sahihi, ni salama zaidi kupata pasipoti mpya. Bado unaweza kuomba.'
		},
		passportOfOther: {
			title: 'Pasipoti ni ya nchi hiyo nyingine',
			violated: 'Pasipoti ilitolewa na nchi tofauti na ile uliyoitaja.',
			mend: 'Sahihisha mojawapo. Kama yote mawili ni sahihi, unaweza kuendelea.'
		},
		permitDatesInOrder: {
			title: 'Muda wa kila kibali unaisha baada ya kutolewa',
			violated:
				'Kuna kibali au pasi ambayo muda wake unaisha kabla ya siku ya kutolewa, au siku hiyo hiyo.',
			mend: 'Sahihisha tarehe za kibali au pasi hiyo.'
		},
		marriageLasts: {
			title: 'Ndoa bado ipo',
			violated: 'Kwa jibu lako, hakuna ndoa na raia wa Kenya kwa sasa.',
			mend: 'Sahihisha hali ya ndoa. Kama ni sahihi, uliza ofisi ya Uhamiaji ni njia gani inayokufaa.'
		}
	},
	documents: {
		photo: {
			title: 'Picha ya mwombaji',
			hint: 'Ukubwa wa pasipoti: uso wote unaotazama kamera, mbele ya ukuta mweupe. Iliyopigwa katika miezi 6 iliyopita. Peleka picha mbili zilizochapishwa ofisini.'
		},
		passportPage: {
			title: 'Ukurasa wa pasipoti ulio na picha',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		otherPassportPage: {
			title: 'Ukurasa wenye picha wa pasipoti ya nchi nyingine',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		questionnaire: {
			title: 'Hojaji ya waombaji',
			hint: 'Tovuti rasmi ya raia wa kigeni (eFNS) huitoa pamoja na fomu. Jibu maswali yote na utie saini.'
		},
		goodConduct: {
			title: 'Cheti cha tabia njema',
			hint: 'Kutoka kwa polisi (DCI) kupitia eCitizen, au kwa polisi wa nchi ambayo mwombaji anaishi.'
		},
		birthCertificate: {
			title: 'Cheti cha kuzaliwa cha mwombaji',
			hint: 'Ukurasa mzima, wenye majina ya wazazi.'
		},
		kenyanPaper: {
			title: 'Pasipoti au kitambulisho cha Kenya',
			hint: 'Ukurasa wenye picha, au pande zote mbili za kitambulisho.'
		},
		citizenshipCertificate: {
			title: 'Cheti cha uraia wa nchi nyingine',
			hint: 'Kama cheti cha kupewa uraia.'
		},
		marriageCertificate: {
			title: 'Cheti cha ndoa',
			hint: 'Nakala iliyothibitishwa.'
		},
		spousePaper: {
			title: 'Kitambulisho au pasipoti ya Kenya ya mume au mke',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wenye picha.'
		},
		familyLife: {
			title: 'Uthibitisho wa maisha ya familia',
			hint: 'Hati zinazoonyesha kwamba ndoa ni ya kweli: vyeti vya kuzaliwa vya watoto, mkataba wa nyumba au akaunti ya benki yenye majina yenu nyote wawili, hati ya kiapo ya pamoja.'
		},
		permitCopies: {
			title: 'Nakala za vibali na pasi',
			hint: 'Za miaka 7 iliyopita. Hadi faili 5: zikizidi, weka kurasa kadhaa katika PDF moja.'
		},
		parentPaper: {
			title: 'Kitambulisho au pasipoti ya Kenya ya mzazi',
			hint: 'Pande zote mbili za kitambulisho, au ukurasa wenye picha.'
		},
		translation: {
			title: 'Tafsiri za Kiingereza',
			hint: 'Za kila hati iliyo katika lugha nyingine, zilizofanywa na ubalozi, mthibitishaji wa hati (notary) au taasisi inayotambuliwa.'
		}
	},
	askFirst: 'Uliza ofisi ya Uhamiaji kabla ya kulipa.'
};

const stamped =
	'Ijaze kwenye tovuti rasmi ya raia wa kigeni (eFNS) na uichapishe. Itie saini mbele ya wakili, hakimu au kamishna wa viapo, naye aipige muhuri.';
const printed = 'Ijaze kwenye tovuti rasmi ya raia wa kigeni (eFNS), uichapishe na uitie saini.';

export const paperForms: typeof englishForms = {
	regain: { title: 'Fomu 1, yenye saini', hint: printed },
	dual: { title: 'Fomu 3, yenye saini na muhuri', hint: stamped },
	endorsement: { title: 'Fomu 4, yenye saini', hint: printed },
	marriage: {
		title: 'Fomu 7, yenye saini na muhuri',
		hint: `${stamped} Huenda ikaitwa Fomu 8.`
	},
	residence: { title: 'Fomu 10, yenye saini na muhuri', hint: stamped },
	child: { title: 'Fomu 11, yenye saini na muhuri', hint: stamped },
	permanent: { title: 'Fomu 23, yenye saini na muhuri', hint: stamped }
};

export const steps: typeof englishSteps = {
	fill: 'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
	submit: 'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
	pay: 'Lipa ofisi inapoomba ada.',
	bring: 'Peleka hati halisi na picha mbili ofisi inapokuita.',
	decide: 'Subiri uamuzi. Muda kamili haukupatikana.'
};
