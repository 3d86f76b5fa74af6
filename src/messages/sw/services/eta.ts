import type { text as english } from '../../en/services/eta.ts';
import { passport } from '../blocks/passport.ts';
import { person } from '../blocks/person.ts';
import { pickCountry, pickDate, yesOrNo } from '../blocks/words.ts';

export { introduction } from '../introductions/eta.ts';

export const text: typeof english = {
	name: 'Idhini ya kusafiri ya kielektroniki (eTA)',
	sections: {
		nationality: {
			title: 'Je, unahitaji eTA?',
			intro: 'Watu wa nchi nyingi wanaweza kuzuru Kenya bila eTA.'
		},
		applicant: { title: 'Nani anasafiri' },
		reason: { title: 'Sababu ya ziara' },
		traveller: {
			title: 'Msafiri',
			intro: 'Nakili maelezo kutoka kwenye pasipoti. Kama ni ya mtoto, tumia pasipoti ya mtoto.'
		},
		passport: { title: 'Pasipoti' },
		contact: {
			title: 'Jinsi ya kukufikia',
			intro: 'Ofisi hutuma uamuzi wake hapa.'
		},
		emergency: {
			title: 'Wakati wa dharura',
			intro: 'Mtu ambaye hasafiri pamoja nawe.'
		},
		arrival: { title: 'Kuja Kenya' },
		departure: { title: 'Kuondoka Kenya' },
		stay: {
			title: 'Mahali utakapokaa',
			intro: 'Hoteli, nyumba au mahali pengine. Ongeza kila mahali.'
		},
		background: { title: 'Zaidi kuhusu msafiri' },
		history: {
			title: 'Ziara zilizopita na sheria',
			intro: 'Jibu kwa ukweli. Jibu la uongo linaweza kufanya ombi likataliwe.'
		},
		customs: { title: 'Pesa utakazobeba' }
	},
	questions: {
		...person.questions,
		...passport.questions,
		nationality: {
			label: 'Unasafiri kwa pasipoti ya nchi gani?',
			hint: 'Uraia ulio kwenye pasipoti. Kama ni ya mtoto, uraia wa mtoto.',
			required: pickCountry
		},
		exemptStatus: {
			label: 'Je, mojawapo ya haya ni kweli kwako?',
			hint: 'Ikiwa ndiyo, huenda huhitaji eTA.',
			options: {
				none: 'Hakuna hata moja',
				kenyanDocument:
					'Nina pasipoti ya Kenya, cheti cha dharura cha Kenya au hati ya kusafiri ya mkimbizi iliyotolewa na Kenya',
				permit: 'Nina kibali, pasi, pasi ya kuingia tena au ukaazi wa kudumu wa Kenya ulio halali',
				staysInside: 'Ninabaki ndani ya uwanja wa ndege, au kwenye ndege au meli ile ile',
				crew: 'Nimo kwenye orodha ya wafanyakazi wa ndege au meli',
				laissezPasser:
					'Nina laissez-passer ya UN, Umoja wa Afrika, Benki ya Maendeleo ya Afrika, Benki ya Dunia au COMESA',
				special:
					'Ninatumikia jeshi la Uingereza nchini Kenya, au ndege yangu mwenyewe inasimama kujaza mafuta',
				diplomatic: 'Nina pasipoti ya kidiplomasia au ya kikazi'
			},
			required: 'Chagua mstari unaokufaa, au “Hakuna hata moja”'
		},
		applicantKind: {
			label: 'Ombi hili ni la nani?',
			options: { self: 'Ni langu', child: 'Ni la mtoto wa chini ya miaka 18' },
			required: 'Chagua ombi ni la nani'
		},
		guardianName: {
			label: 'Jina lako kamili',
			hint: 'Wewe ndiye mtu mzima unayeomba kwa niaba ya mtoto.',
			required: 'Andika jina lako kamili',
			badFormat: 'Andika jina lako kwa herufi pekee'
		},
		guardianRelation: {
			label: 'Wewe ni nani kwa mtoto?',
			options: {
				parent: 'Mzazi',
				guardian: 'Mlezi wa kisheria',
				companion: 'Mtu mzima anayesafiri na mtoto'
			},
			required: 'Chagua wewe ni nani kwa mtoto'
		},
		travelReason: {
			label: 'Kwa nini unakuja Kenya?',
			hint: 'Chagua sababu kuu. Huruhusiwi kuajiriwa Kenya kwa eTA.',
			options: {
				tourism: 'Likizo au utalii',
				family: 'Kutembelea familia au marafiki',
				business: 'Biashara',
				conference: 'Kongamano, mkutano, semina au mafunzo',
				medical: 'Matibabu',
				religious: 'Ziara ya kidini',
				study: 'Masomo ya muda mfupi',
				transit: 'Kupita tu: naelekea nchi nyingine'
			},
			required: 'Chagua sababu'
		},
		passportExpires: {
			label: 'Tarehe ya mwisho wa matumizi',
			hint: 'Ni lazima iwe miezi 6 au zaidi baada ya kufika.',
			required: pickDate
		},
		blankPage: {
			label: 'Je, pasipoti ina ukurasa mtupu?',
			hint: 'Angalau mmoja. Miwili ni salama zaidi: baadhi ya vyanzo vinasema miwili.',
			required: yesOrNo
		},
		email: {
			label: 'Barua pepe',
			hint: 'Uamuzi huja kwenye anwani hii.',
			required: 'Andika barua pepe',
			badFormat: 'Andika barua pepe kama jina@example.com'
		},
		phone: {
			label: 'Namba ya simu',
			hint: 'Pamoja na msimbo wa nchi, kama +44 7700 900123.',
			required: 'Andika namba ya simu',
			badFormat: 'Andika namba pamoja na + na msimbo wa nchi, kama +254 712 345678'
		},
		homeAddress: {
			label: 'Anwani ya nyumbani',
			hint: 'Nyumba, barabara na mji.',
			required: 'Andika anwani yako ya nyumbani'
		},
		homeCountry: { label: 'Nchi unayoishi', required: pickCountry },
		occupation: {
			label: 'Unafanya kazi gani?',
			hint: 'Kama mwalimu, mkulima, mwanafunzi au mstaafu. Kama ni mtoto, andika anachofanya.',
			required: 'Andika kazi'
		},
		emergencyContacts: {
			label: 'Watu wa kupigiwa simu',
			required: 'Ongeza angalau mtu mmoja',
			add: 'Ongeza mtu',
			row: 'Mtu wa {n}',
			columns: {
				name: {
					label: 'Jina kamili',
					required: 'Andika jina kamili la mtu huyo',
					badFormat: 'Andika jina kwa herufi pekee'
				},
				phone: {
					label: 'Namba ya simu',
					hint: 'Pamoja na msimbo wa nchi, kama +44 7700 900123.',
					required: 'Andika namba ya simu ya mtu huyo',
					badFormat: 'Andika namba pamoja na + na msimbo wa nchi, kama +254 712 345678'
				}
			}
		},
		arrivalDate: {
			label: 'Unafika Kenya lini?',
			hint: 'Unaweza kuomba kuanzia miezi 3 kabla ya siku hii. Wiki mbili kabla ni bora.',
			required: pickDate
		},
		arrivalFrom: {
			label: 'Unatoka nchi gani katika safari hiyo?',
			hint: 'Nchi ambapo safari yako ya kuja Kenya inaanza.',
			required: pickCountry
		},
		yellowFeverVisit: {
			label: 'Je, utapita njiani kwenye nchi yenye homa ya manjano?',
			hint: 'Nchi nyingi za Afrika na Amerika Kusini zina ugonjwa huu.',
			required: yesOrNo
		},
		arrivalMode: {
			label: 'Unafika kwa njia gani?',
			options: { air: 'Kwa ndege', sea: 'Kwa meli au mashua', land: 'Kwa barabara au reli' },
			required: 'Chagua utakavyofika'
		},
		arrivalAirline: {
			label: 'Shirika la ndege',
			hint: 'Halimo kwenye orodha? Andika jina lake.',
			required: 'Chagua au andika shirika la ndege'
		},
		arrivalFlight: {
			label: 'Namba ya safari ya ndege',
			hint: 'Iko kwenye tiketi yako, kama KQ101.',
			required: 'Andika namba ya safari ya ndege',
			badFormat: 'Andika msimbo wa shirika na namba, kama KQ101'
		},
		arrivalAirport: {
			label: 'Uwanja wa ndege nchini Kenya',
			required: 'Chagua uwanja wa ndege kutoka kwenye orodha'
		},
		arrivalVessel: {
			label: 'Jina la meli au la kampuni ya meli',
			required: 'Andika jina la meli au la kampuni ya meli'
		},
		arrivalPort: { label: 'Bandari nchini Kenya', required: 'Chagua bandari kutoka kwenye orodha' },
		arrivalBorder: {
			label: 'Kituo cha mpakani',
			hint: 'Mahali unapovuka kuingia Kenya.',
			required: 'Chagua kituo cha mpakani kutoka kwenye orodha'
		},
		departureDate: {
			label: 'Unaondoka Kenya lini?',
			hint: 'Si zaidi ya siku 90 baada ya kufika. Ukipita tu, si zaidi ya siku 3.',
			required: pickDate
		},
		departureTo: { label: 'Kisha unaenda nchi gani?', required: pickCountry },
		departureMode: {
			label: 'Unaondoka kwa njia gani?',
			options: { air: 'Kwa ndege', sea: 'Kwa meli au mashua', land: 'Kwa barabara au reli' },
			required: 'Chagua utakavyoondoka'
		},
		departureAirline: {
			label: 'Shirika la ndege',
			hint: 'Halimo kwenye orodha? Andika jina lake.',
			required: 'Chagua au andika shirika la ndege'
		},
		departureFlight: {
			label: 'Namba ya safari ya ndege',
			hint: 'Iko kwenye tiketi yako, kama KQ100.',
			required: 'Andika namba ya safari ya ndege',
			badFormat: 'Andika msimbo wa shirika na namba, kama KQ100'
		},
		departureAirport: {
			label: 'Uwanja wa ndege nchini Kenya',
			required: 'Chagua uwanja wa ndege kutoka kwenye orodha'
		},
		departureVessel: {
			label: 'Jina la meli au la kampuni ya meli',
			required: 'Andika jina la meli au la kampuni ya meli'
		},
		departurePort: {
			label: 'Bandari nchini Kenya',
			required: 'Chagua bandari kutoka kwenye orodha'
		},
		departureBorder: {
			label: 'Kituo cha mpakani',
			hint: 'Mahali unapovuka kutoka Kenya.',
			required: 'Chagua kituo cha mpakani kutoka kwenye orodha'
		},
		accommodation: {
			label: 'Mahali utakapokaa',
			required: 'Ongeza angalau mahali pamoja',
			add: 'Ongeza mahali',
			row: 'Mahali pa {n}',
			columns: {
				name: {
					label: 'Jina la mahali',
					hint: 'Hoteli, au jina na mji wa mwenyeji wako.',
					required: 'Andika jina la mahali'
				},
				from: { label: 'Kuanzia', required: pickDate },
				to: { label: 'Hadi', hint: 'Siku unayoondoka mahali hapa.', required: pickDate }
			}
		},
		birthNationality: { label: 'Uraia wakati wa kuzaliwa', required: pickCountry },
		thirdPartyPays: {
			label: 'Je, mtu mwingine analipia safari?',
			hint: 'Mtu ambaye si mwajiri wako wala si serikali.',
			required: yesOrNo
		},
		visitedKenya: {
			label: 'Umewahi kufika Kenya mara ngapi?',
			options: {
				never: 'Sijawahi',
				upToThree: 'Mara moja hadi tatu',
				moreThanThree: 'Zaidi ya mara tatu'
			},
			required: 'Chagua mara ngapi'
		},
		deniedEntry: {
			label: 'Je, Kenya imewahi kukukatalia kuingia?',
			required: yesOrNo
		},
		convicted: {
			label: 'Je, mahakama imekupata na hatia ya kosa lolote katika miaka 5 iliyopita?',
			hint: 'Katika nchi yoyote.',
			required: yesOrNo
		},
		convictionDetails: {
			label: 'Nini kilitokea?',
			hint: 'Kosa, nchi na mwaka.',
			required: 'Andika kosa lilikuwa nini, wapi na lini'
		},
		overTenThousand: {
			label: 'Je, utabeba pesa zenye thamani ya zaidi ya dola 10,000 za Marekani?',
			hint: 'Pesa taslimu, hundi na kadhalika, za sarafu yoyote.',
			required: yesOrNo
		},
		moneyKind: {
			label: 'Ni pesa za aina gani?',
			options: { cash: 'Pesa taslimu', cheques: 'Hundi au hawala', other: 'Aina nyingine' },
			required: 'Chagua aina ya pesa'
		},
		moneySource: {
			label: 'Pesa hizo zimetoka wapi?',
			hint: 'Kama akiba, au mauzo ya gari.',
			required: 'Andika pesa zimetoka wapi'
		},
		moneyCurrency: {
			label: 'Ni sarafu gani?',
			hint: 'Kama dola za Marekani au yuro.',
			required: 'Andika sarafu'
		},
		moneyAmount: { label: 'Ni kiasi gani?', required: 'Andika kiasi kwa tarakimu' }
	},
	rules: {
		...person.rules,
		...passport.rules,
		mayBeExempt: {
			title: 'Wasiohitaji eTA hawana haja ya kuomba',
			violated: 'Kwa majibu yako ya kwanza, huenda huhitaji eTA. Angalia hilo ni kwa siku ngapi.',
			mend: 'Soma yanayosemwa kuhusu nchi yako. Bado unaweza kuomba ukitaka kuwa na uhakika.'
		},
		exemptionUncertain: {
			title: 'Haijulikani kwa hakika kama unahitaji eTA',
			violated: 'Vyanzo vyetu havisemi wazi kama watu wenye pasipoti yako wanahitaji eTA.',
			mend: 'Uliza ubalozi wa Kenya au shirika lako la ndege kabla ya kusafiri. Bado unaweza kuomba hapa.'
		},
		minorNeedsAdult: {
			title: 'Mtu mzima huomba kwa niaba ya mtoto',
			violated: 'Msafiri ana umri wa chini ya miaka 18 na hawezi kuomba peke yake.',
			mend: 'Chagua “Ni la mtoto wa chini ya miaka 18”. Mzazi, mlezi au mtu mzima anayesafiri naye hujaza fomu.'
		},
		adultOwnForm: {
			title: 'Mtu mzima huomba kwa jina lake',
			violated: 'Ulisema ombi ni la mtoto, lakini msafiri ana miaka 18 au zaidi.',
			mend: 'Chagua “Ni langu”, au sahihisha tarehe ya kuzaliwa.'
		},
		passportSixMonths: {
			title: 'Pasipoti ni halali kwa miezi 6 baada ya kufika',
			violated:
				'Unafika {arrival}. Muda wa pasipoti unaisha {expires}, lakini pasipoti ni lazima iwe halali hadi {earliest} au baadaye.',
			mend: 'Pata pasipoti mpya kwanza, au safiri mapema zaidi.'
		},
		blankPage: {
			title: 'Pasipoti ina ukurasa mtupu',
			violated: 'Unahitaji angalau ukurasa mmoja mtupu wa kupigia muhuri.',
			mend: 'Pata pasipoti mpya kabla ya kusafiri.'
		},
		arrivalAhead: {
			title: 'Unafika baada ya leo',
			violated: 'Siku ya kufika, {arrival}, haiko baada ya leo. Unahitaji eTA kabla ya kusafiri.',
			mend: 'Sahihisha siku ya kufika.'
		},
		notTooEarly: {
			title: 'Unaomba si zaidi ya miezi 3 kabla ya kufika',
			violated: 'Unafika {arrival}. Ni mapema mno: unaweza kuomba kuanzia {first}.',
			mend: 'Hifadhi fomu hii kwenye simu yako na uiwasilishe baadaye, au sahihisha tarehe.'
		},
		fromAbroad: {
			title: 'Safari yako ya kuja Kenya inaanzia nchi nyingine',
			violated: 'Ulisema safari yako ya kuja Kenya inaanzia Kenya.',
			mend: 'Chagua nchi ambapo safari yako ya kuja Kenya inaanza.'
		},
		leadTime: {
			title: 'Unaomba angalau siku 3 kabla ya kufika',
			violated:
				'Unafika {arrival}. Uamuzi kwa kawaida huchukua siku 3 za kazi, hivyo unaweza kuchelewa.',
			mend: 'Ukiweza, fika {earliest} au baadaye. La sivyo, wasilisha mara moja.'
		},
		leadTimeAdvised: {
			title: 'Ni bora kuomba wiki 2 kabla ya kufika',
			violated: 'Unafika {arrival}, kabla ya wiki 2 kupita.',
			mend: 'Unaweza kuendelea. Wasilisha mapema, ili kuwe na muda wa maswali.'
		},
		toAbroad: {
			title: 'Unaondoka kwenda nchi nyingine',
			violated: 'Ulisema unaenda Kenya unapoondoka Kenya.',
			mend: 'Chagua nchi unayoenda unapoondoka Kenya.'
		},
		departureAfterArrival: {
			title: 'Unaondoka baada ya kufika',
			violated: 'Unaondoka {departure}, lakini unafika {arrival}.',
			mend: 'Sahihisha mojawapo ya tarehe hizi mbili.'
		},
		stayNinetyDays: {
			title: 'Hukai zaidi ya siku 90',
			violated:
				'Unafika {arrival} na kuondoka {departure}. Siku ya mwisho unayoweza kukaa ni {latest}.',
			mend: 'Chagua siku ya mapema zaidi ya kuondoka. Ukitaka kukaa zaidi, uliza ubalozi wa Kenya.'
		},
		transitThreeDays: {
			title: 'Ukipita tu, unaondoka ndani ya saa 72',
			violated:
				'Unafika {arrival} na kuondoka {departure}. Ukipita tu, ni lazima uondoke kufikia {latest}.',
			mend: 'Chagua siku ya mapema zaidi ya kuondoka, au chagua sababu nyingine ya ziara.'
		},
		stayDatesInOrder: {
			title: 'Kila mahali, siku ya kuondoka iko baada ya siku ya kufika',
			violated: 'Kuna mahali ambapo siku ya mwisho si baada ya siku ya kwanza.',
			mend: 'Sahihisha tarehe za mahali hapo.'
		},
		stayInsideTrip: {
			title: 'Tarehe za kila mahali ziko ndani ya ziara yako',
			violated:
				'Kuna mahali penye tarehe zilizo nje ya ziara yako, ambayo ni kuanzia {arrival} hadi {departure}.',
			mend: 'Sahihisha tarehe za mahali hapo, au tarehe za ziara yako.'
		},
		firstNight: {
			title: 'Usiku wa kwanza una mahali pa kulala',
			violated: 'Huna mahali pa kukaa usiku wa kwanza, {arrival}.',
			mend: 'Ongeza mahali utakapokaa usiku wa kwanza.'
		}
	},
	documents: {
		passportPage: {
			title: 'Ukurasa wa pasipoti ulio na picha yako',
			hint: 'Ukurasa mzima, ulionyooka na unaosomeka vizuri, pamoja na mistari miwili ya herufi chini.'
		},
		photo: {
			title: 'Picha yako',
			hint: 'Uso wote unaotazama kamera, mbele ya ukuta mweupe au wa rangi hafifu. Bila kofia wala miwani inayoakisi mwanga. Iliyopigwa katika miezi 6 iliyopita.'
		},
		arrivalBooking: {
			title: 'Uthibitisho wa safari',
			hint: 'Tiketi au uthibitisho wa ndege au meli, kwenda na kurudi.'
		},
		stayBooking: {
			title: 'Uthibitisho wa mahali utakapokaa',
			hint: 'Ukikaa kwa mtu, barua kutoka kwake.'
		},
		invitationLetter: {
			title: 'Barua ya mwaliko',
			hint: 'Kutoka kwa kampuni, au kwa mtu unayemtembelea.'
		},
		companyRegistration: {
			title: 'Usajili wa kampuni inayokualika',
			hint: 'Nakala ya cheti chake cha usajili.'
		},
		employerLetter: {
			title: 'Barua kutoka kwa mwajiri wako',
			hint: 'Kama unayo. Inasema wewe ni nani na kwa nini unasafiri.'
		},
		hostId: {
			title: 'Kitambulisho cha mtu unayemtembelea',
			hint: 'Kitambulisho, pasipoti au kibali chake.'
		},
		medicalLetter: {
			title: 'Barua kuhusu matibabu',
			hint: 'Kutoka kwa daktari wako au hospitali iliyo Kenya.'
		},
		religiousInvitation: {
			title: 'Mwaliko kutoka kwa kundi la kidini',
			hint: 'Barua kutoka kwa kundi unalotembelea Kenya.'
		},
		admissionLetter: {
			title: 'Barua kutoka kwa shule au kozi',
			hint: 'Inasema una nafasi, na ni ya muda gani.'
		},
		onwardTicket: {
			title: 'Tiketi ya kuondoka Kenya',
			hint: 'Inaonyesha kwamba unaondoka ndani ya saa 72.'
		},
		yellowFever: {
			title: 'Cheti cha homa ya manjano',
			hint: 'Unatoka au unapita nchi yenye homa ya manjano. Onyesha ukurasa wa kadi ya manjano.'
		},
		birthCertificate: {
			title: 'Cheti cha kuzaliwa cha mtoto',
			hint: 'Kinaonyesha majina ya wazazi.'
		},
		parentalConsent: {
			title: 'Idhini ya wazazi',
			hint: 'Barua yenye saini: wazazi wanakubali safari hii. Mlezi huongeza uthibitisho kwamba yeye ni mlezi.'
		},
		proofOfFunds: {
			title: 'Uthibitisho wa pesa za safari',
			hint: 'Kama unao, kwa mfano taarifa ya benki. Ofisi huuomba kwa watu wa baadhi ya nchi.'
		}
	},
	fees: { authorisation: 'Idhini ya kusafiri ya kielektroniki' },
	notes: {
		fee: 'Ada ni dola 30 za Marekani. Pamoja na makato ya kadi, watu wamelipa dola 32.50 hadi 34. Wakala mmoja anasema hairudishwi. Inaripotiwa pia kwamba malipo ya dola huongezewa ada ya huduma ya dola 1: mahakama ilisema Aprili 2025 kwamba si halali, na bado ilikuwa ikitozwa Novemba 2025. Kibali haiiongezi.',
		urgent:
			'Huduma ya haraka, ya takriban dola 50, imeripotiwa. Hatuna uhakika nayo, kwa hivyo huwezi kuiomba hapa.',
		entries:
			'eTA ni ya kuingia mara moja. Hata hivyo, kuna taarifa kwamba unaweza kurudi nayo kutoka Burundi, DR Congo, Rwanda, Sudan Kusini, Tanzania au Uganda, ikiwa hukwenda nchi nyingine na bado ni halali. Fomu rasmi pia imeonekana ikitoa eTA ya kuingia mara nyingi. Huwezi kuiomba hapa.',
		diplomats:
			'Wanadiplomasia na wafanyakazi wa mashirika ya kimataifa walioidhinishwa hawalipi ada, lakini wanahitaji eTA. Kibali haizingatii hili.',
		yellowFever:
			'Mwongozo mmoja unasema wasafiri kutoka nchi yenye homa ya manjano wanahitaji cheti. Ni orodha ya nchi hizo pekee ambayo ni yetu wenyewe.',
		documents:
			'Hatukupata kikomo rasmi cha ukubwa wa faili. Kibali hupokea PDF, JPEG na PNG za hadi MB 5; picha ya uso wako ni JPEG au PNG ya hadi MB 1. Tunakupunguzia picha kubwa.',
		entry: 'eTA haiahidi kuingia. Afisa wa mpakani ndiye huamua.',
		validity: 'Safiri ndani ya siku 90 tangu siku eTA ilipotolewa.'
	},
	declaration: {
		version: '1',
		lines: [
			'Nimesoma majibu yangu, na ni ya kweli.',
			'Hati ni halisi, na ni za msafiri.',
			'Ninajua kwamba jibu la uongo linaweza kufanya ombi likataliwe, na kwamba huenda ada isirudishwe.',
			'Kama ninaomba kwa niaba ya mtoto, nina ruhusa ya kufanya hivyo.'
		]
	}
};
