import type { finder as english } from '../en/finder.ts';

export const finder: typeof english = {
	title: 'Ninahitaji huduma gani?',
	intro: 'Jibu maswali machache mafupi. Hakuna kinachohifadhiwa wala kutumwa.',
	back: 'Rudi kwenye swali lililotangulia',
	again: 'Anza upya',
	needed: 'Unahitaji huduma hii',
	read: 'Soma kuihusu na uanze',
	instead: 'La kufanya',
	all: 'Ona huduma zote',
	questions: {
		who: {
			question: 'Ni kwa ajili ya nani?',
			options: {
				kenyan: 'Raia wa Kenya',
				foreigner: 'Raia wa nchi nyingine',
				refugee: 'Mkimbizi aliye Kenya'
			}
		},
		kenyanWants: {
			question: 'Inahusu nini?',
			options: {
				passport: 'Pasipoti',
				neighbours: 'Hati ya safari ya kwenda nchi jirani',
				dual: 'Nimekuwa raia wa nchi nyingine pia',
				endorsement: 'Maandishi ya uraia wangu wa Kenya kwenye pasipoti ya nchi nyingine',
				family: 'Mume, mke, mtoto au jamaa yangu ambaye ni raia wa nchi nyingine',
				other: 'Jambo lingine'
			}
		},
		passportWhy: {
			question: 'Pasipoti gani?',
			options: {
				first: 'Ya kwanza kwangu: nina miaka 18 au zaidi',
				child: 'Ya mtoto wa chini ya miaka 18',
				expired: 'Mpya: ya zamani imeisha muda au imejaa',
				lost: 'Mpya: ya zamani imepotea au imeharibika',
				abroad: 'Niko nje ya nchi bila pasipoti'
			}
		},
		familyWants: {
			question: 'Jamaa yako anataka nini?',
			options: {
				visit: 'Kunitembelea kwa hadi siku 90',
				live: 'Kuishi nami Kenya',
				citizen: 'Kuwa raia wa Kenya'
			}
		},
		wants: {
			question: 'Mtu huyo anataka kufanya nini?',
			options: {
				visit: 'Kuzuru Kenya, au kukaa zaidi kama mgeni',
				work: 'Kufanya kazi au biashara',
				family: 'Kuwa na familia',
				study: 'Kusoma, kufanya utafiti au mafunzo ya kazi',
				live: 'Kuishi Kenya kwa kudumu, au kuwa raia',
				card: 'Kupata kitambulisho cha mgeni (alien card), kuongeza muda wake au kupata kingine',
				other: 'Jambo lingine'
			}
		},
		visitWhere: {
			question: 'Mtu huyo yuko wapi sasa?',
			options: {
				abroad: 'Nje ya Kenya',
				here: 'Kenya: pasi ya mgeni bado ni halali',
				overstayed: 'Kenya: pasi ya mgeni imeisha muda',
				airside: 'Anabadilisha ndege tu, bila kutoka kwenye uwanja wa ndege'
			}
		},
		workHow: {
			question: 'Kazi ya aina gani?',
			options: {
				employed: 'Kazi kwa mwajiri aliye Kenya',
				business: 'Biashara yake, uwekezaji au taaluma',
				short: 'Kazi fupi ya hadi miezi sita, au kusubiri kibali',
				remote: 'Kufanya kazi mtandaoni kwa mtu aliye nje ya Kenya',
				intern: 'Mafunzo ya kazi'
			}
		},
		workFor: {
			question: 'Mwajiri ni nani?',
			options: {
				company: 'Kampuni au shirika',
				home: 'Familia: yaya, mpishi au mtunzaji',
				religious: 'Kanisa, msikiti, misheni au shirika la hisani',
				faith: 'Shule au hospitali ya kidini: mwalimu, daktari au mtaalamu mwingine',
				international: 'UN, ubalozi au shirika la kimataifa',
				eac: 'Yeyote: mtu huyo ni raia wa nchi nyingine ya Jumuiya ya Afrika Mashariki'
			}
		},
		businessKind: {
			question: 'Biashara ya aina gani?',
			options: {
				trade: 'Kununua na kuuza, huduma au ushauri',
				factory: 'Kutengeneza bidhaa',
				farm: 'Kilimo au mifugo',
				mine: 'Uchimbaji au utafutaji wa madini',
				profession: 'Taaluma kama daktari, wakili, mhandisi au mhasibu',
				eac: 'Yoyote: mtu huyo ni raia wa nchi nyingine ya Jumuiya ya Afrika Mashariki'
			}
		},
		familyOf: {
			question: 'Inahusu nini?',
			options: {
				join: 'Kuishi na mume, mke, mzazi au jamaa mwingine nchini Kenya',
				reenter: 'Kutoka Kenya na kurudi kwa pasi ya mtegemezi',
				visit: 'Ziara ya hadi siku 90',
				spouse: 'Uraia: ameoana na Mkenya kwa miaka 7 au zaidi'
			}
		},
		studyHow: {
			question: 'Masomo ya aina gani?',
			options: {
				school: 'Shule, chuo au chuo kikuu',
				research: 'Utafiti au mafunzo ya kazi',
				course: 'Kozi fupi ya hadi siku 90'
			}
		},
		liveHow: {
			question: 'Kwa njia gani?',
			options: {
				income: 'Kwa mapato yake, ana miaka 35 au zaidi, bila kufanya kazi',
				residence: 'Kama mkaazi wa kudumu',
				citizen: 'Kama raia wa Kenya'
			}
		},
		citizenHow: {
			question: 'Kwa njia gani?',
			options: {
				marriage: 'Ameoana na Mkenya kwa miaka 7 au zaidi',
				residence: 'Yuko Kenya kihalali kwa miaka 7 au zaidi',
				child: 'Mtoto: wa raia kwa kusajiliwa, au aliyeasiliwa na raia',
				regain: 'Alikuwa raia wa Kenya kwa kuzaliwa hapo awali'
			}
		},
		refugeeWants: {
			question: 'Mtu huyo anataka nini?',
			options: {
				work: 'Kufanya kazi',
				study: 'Kusoma',
				card: 'Kitambulisho cha mgeni',
				travel: 'Kusafiri',
				other: 'Jambo lingine'
			}
		}
	},
	advice: {
		airside: {
			title: 'Huhitaji chochote',
			instead: 'Anayebaki kwenye uwanja wa ndege, au kwenye ndege ileile, hahitaji eTA.'
		},
		emergency: {
			title: 'Uliza ubalozi wa Kenya ulio karibu',
			instead:
				'Balozi hutoa hati za safari ya dharura ya kurudi nyumbani. Ukifika nyumbani unaweza kubadilisha pasipoti hapa: chagua “imepotea au imeharibika”.'
		},
		refugeeCard: {
			title: 'Wakimbizi waliosajiliwa hawahitaji kitambulisho cha mgeni',
			instead: 'Uliza ofisi iliyokusajili kuhusu hati zako za ukimbizi.'
		},
		refugeeTravel: {
			title: 'Hati za safari za wakimbizi haziko katika Kibali',
			instead: 'Uliza ofisi iliyokusajili. Safiri tu ukiwa na hati hiyo.'
		},
		ask: {
			title: 'Kibali haijui jambo hili',
			instead:
				'Tafuta kwa maneno yako kwenye ukurasa wa huduma zote, au uliza ofisi ya Uhamiaji kabla ya kumlipa mtu yeyote.'
		}
	}
};
