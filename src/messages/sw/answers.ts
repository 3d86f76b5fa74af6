import type { answers as english } from '../en/answers.ts';

const support = 'Jinsi Kibali inavyofanya kazi: andikia usaidizi, kwenye ukurasa wa msaada.';
const office = 'Kilicho na ofisi, au kinachoamuliwa nayo: ni ofisi yenyewe pekee.';

export const answers: typeof english = {
	slow: {
		does: [
			'Kurasa, fomu na hati ziko kwenye simu hii, kwa hivyo hufunguka bila ofisi.',
			'Unachowasilisha husubiri katika Yanayotumwa na hujaribiwa tena chenyewe, kwa vipindi virefu zaidi. Hakihesabiwi mara mbili kamwe.'
		],
		now: [
			'Jaza na uweke saini. Huhitaji kusubiri ofisi.',
			'Katika Yanayotumwa, “Tuma sasa” hujaribu papo hapo.',
			'Siku ikiisha kabla ofisi haijarudi, hifadhi historia: inaonyesha ulipowasilisha.'
		],
		who: [office, support],
		known: {
			outages:
				'eFNS halisi haikupatikana kwa kiasi kuanzia 27 Desemba 2023 hadi 4 Aprili 2024; hati hazikuweza kupakiwa.',
			queues:
				'Februari 2024 watu walieleza kuhusu mfumo kukwama, foleni, na malipo kuonekana baada ya siku mbili.'
		}
	},
	connection: {
		does: ['Yote hufanya kazi bila mtandao, isipokuwa kupokelewa, kulipa na majibu ya ofisi.'],
		now: [
			'Endelea kuandika. Unachoandika kinahifadhiwa kwenye simu hii.',
			'Simu ikisema ina mtandao na hakuna kinachotumwa, huenda mtandao wa mkahawa au hoteli unataka uingie kwanza: fungua tovuti yoyote, au tumia data ya simu.',
			'Katika Yanayotumwa, gusa “Tuma sasa”.'
		],
		who: [support],
		known: {}
	},
	refused: {
		does: ['Majibu na hati zako zinabaki hapa. Ukurasa unasema sababu iliyotolewa na ofisi.'],
		now: [
			'Fungua ombi na uguse “Lifungue tena na ulirekebishe”.',
			'Kagua sehemu zilizo na alama, kisha ulitume tena. Litapata namba mpya.',
			'Usipoelewa sababu, andikia usaidizi na utaje msimbo wake.'
		],
		who: [office, support],
		known: {}
	},
	'lost-draft': {
		does: [
			'Fomu huwekwa kwenye kivinjari hiki tu. Data yake ikifutwa, au ukitumia kivinjari kingine au dirisha la faragha, hazionekani.'
		],
		now: [
			'Fungua Kibali kwenye kivinjari ulichoandikia.',
			'Ulitengeneza faili ya nakala? Ilete: Mipangilio, “Nakala na kuhamisha”.',
			'Uliifuta mwenyewe? Kwa muda mfupi ukurasa wa mwanzo una “Rudisha”.',
			'Weka Kibali kwenye skrini ya mwanzo: basi kivinjari hakiifuti kwa urahisi.'
		],
		who: ['Bila faili ya nakala, hakuna aliye na nakala ya ambacho hakikutumwa.'],
		known: {
			unknown: 'Tulitafuta ripoti za rasimu zilizopotea kwenye tovuti halisi na hatukupata yoyote.'
		}
	},
	private: {
		does: ['Kibali husema hivyo kabla hujaandika, ili kisipotee kitu.'],
		now: [
			'Fungua Kibali kwenye dirisha la kawaida. Madirisha ya faragha husahau kila kitu.',
			'Sasisha kivinjari, au tumia kingine.'
		],
		who: [support],
		known: {}
	},
	upload: {
		does: [
			'Picha hupunguzwa zenyewe. Kila faili hukaguliwa kwenye simu hii kabla ya kutumwa, na ukurasa husema kasoro yake.'
		],
		now: [
			'Ongeza JPEG, PNG au PDF. Picha ya iPhone ya HEIC: ipige ukiwa ndani ya Kibali, au weka kamera kwenye “Most Compatible”.',
			'PDF yenye nenosiri: ihifadhi upya bila nenosiri, au piga picha ya karatasi.',
			'PDF kubwa mno: bakisha kurasa zilizoombwa tu, au zipige picha.',
			'Faili iliyoharibika: omba upewe tena.'
		],
		who: [support],
		known: {
			formats: 'Watumiaji wa tovuti halisi ya viza walieleza kuhusu ukubwa na aina kali za faili.',
			size: 'Hatukupata kikomo rasmi cha ukubwa; vikomo vya hapa ni vyetu.'
		}
	},
	photo: {
		does: [
			'Kibali hukagua aina na ukubwa wa faili, si uso wako: afisa bado anaweza kuomba nyingine.'
		],
		now: [
			'Ukuta mweupe mtupu, mwanga kutoka mbele, bila kivuli.',
			'Tazama mbele, mdomo ukiwa umefungwa, bila kofia isipokuwa kwa dini au afya.',
			'Piga picha yenyewe, si picha ya picha iliyochapishwa.'
		],
		who: [office],
		known: {
			rejected: 'Kwa eTA halisi, watu wanaeleza kuhusu picha zilizokataliwa bila sheria wazi.',
			sizes: 'Miongozo inatofautiana: mm 51 × 51 au mm 35 × 45. Hatukupata kanuni rasmi.'
		}
	},
	requirement: {
		does: [
			'Kila swali, sharti na hati husema sababu ya kuombwa, chanzo chake, uhakika wake na tarehe yake.'
		],
		now: [
			'Gusa “Kwa nini inaombwa”, au “Hii imetoka wapi”.',
			'Huna uhakika? Ongeza hati, au eleza kwa nini huna.',
			'Ofisi ikiomba zaidi, jibu ndani ya ombi: maneno yake yako hapo.'
		],
		who: [office, 'Kwa jambo gumu: wakili.'],
		known: {
			differ:
				'Watu wanaripoti kwamba maafisa huomba hati tofauti na zilizo kwenye tovuti, hata nakala ya ujumbe wa M-Pesa.',
			trips: 'Mmoja alieleza kwenda kaunta mara sita kwa siku moja.'
		}
	},
	'wrong-details': {
		does: [
			'Kilichotumwa kimefungwa na hakiwezi kubadilishwa. Kikisubiri katika Yanayotumwa, unaweza kukirudisha na kukirekebisha.'
		],
		now: [
			'Bado kiko katika Yanayotumwa? Gusa “Lirudishe”.',
			'Kimefika ofisini? Hifadhi namba ya ombi lako na uiambie ofisi. Ikikuomba zaidi, jibu hapo.',
			'Kagua kila jibu kwenye ukurasa wa kukagua kabla ya kuweka saini.'
		],
		who: [office],
		known: {
			counter: 'Kwa pasipoti, makosa yaliweza kubadilishwa Nyayo House tu (2019).',
			flight: 'eTA ya kawaida haikuweza kubadilishwa ndege ilipoghairiwa (Januari 2024).'
		}
	},
	'paid-not-shown': {
		does: [
			'Kibali huonyesha “Tunakagua malipo yako” hadi ofisi iwe na uhakika, na hairuhusu malipo ya pili ya ankara hiyo kwa wakati huo.'
		],
		now: [
			'Usilipe tena.',
			'Hifadhi ujumbe wa M-Pesa wenye msimbo wake: unathibitisha malipo.',
			'Yanapokaguliwa, subiri. Kibali ikisema hakuna kilichochukuliwa, unaweza kujaribu tena.'
		],
		who: ['M-Pesa, kuhusu kama pesa zilitoka kwenye simu yako.', office],
		known: {
			deducted: 'Kwenye eCitizen halisi, pesa zilikatwa kutoka M-Pesa na risiti haikuja.',
			days: 'Malipo yalionekana baada ya siku mbili tu (Februari 2024).'
		}
	},
	'pay-failed': {
		does: [
			'Kibali husema sababu, na kama pesa zilichukuliwa. Hakuna namba ya kadi inayoingia ndani ya Kibali.'
		],
		now: [
			'Shika simu mkononi: ombi la malipo hudumu kama dakika moja.',
			'Kagua namba, pesa na PIN, kisha tuma ombi la malipo tena.',
			'Kwenye tovuti halisi ya eTA watu hulipa kwa kadi. Uliza benki yako kama inazuia malipo ya nje.'
		],
		who: ['M-Pesa au benki yako.', support],
		known: {
			card: 'Kwa eTA halisi, kadi hukataa kwa sababu msimbo wa benki hauonyeshwi (2026).'
		}
	},
	'paid-twice': {
		does: [
			'Hapa ankara inaweza kuwa na malipo mamoja tu yanayoendelea, na iliyolipwa haipokei mengine. Ankara inataja huduma na kila mstari.'
		],
		now: [
			'Kabla ya kulipa, soma jina la huduma kwenye ankara.',
			'Umeshalipa? Hifadhi misimbo yote miwili na uulize ofisi inayohusika na huduma.',
			'Andika siku, kiasi na misimbo yote miwili. Usighairi chochote kwa sasa.'
		],
		who: [office],
		known: {
			sent: 'Watu walilipa mara mbili, na eCitizen na idara kila moja ikawatuma kwa nyingine (Julai 2025).',
			refunds: 'eCitizen inasema kwamba idara ndiyo inayorudisha pesa, si eCitizen.'
		}
	},
	overcharged: {
		does: [
			'Kila mstari wa ada uko kwenye ukurasa wa huduma, na kwenye ankara, pamoja na chanzo na tarehe.'
		],
		now: [
			'Linganisha mistari. “Ada ya huduma ya malipo” ni mstari wake wenyewe.',
			'Umetozwa zaidi ya ulichopata? Uliza kwa maandishi, ukiwa na risiti na tarehe.',
			'Kwenye tovuti ya watu binafsi unalipia pia msaada wao: ondoka, na utumie iliyo rasmi.'
		],
		who: [office, 'Ombudsman alichunguza malalamiko kama hayo mwaka 2023.'],
		known: {
			pages: 'Mwaka 2023 watu walilipia kurasa 50 na kupata 34; pesa hazikurudi zenyewe.',
			fee: 'Ada ya huduma ya malipo ilikuwa KES 5 hadi 50, au USD 1 (Desemba 2023).'
		}
	},
	locked: {
		does: [
			'Kwenye ofisi ya mazoezi, majaribio 5 yasiyo sahihi hufunga kwa dakika 30, kisha zaidi kila mara. Kinachosubiri kwenye simu hii kinabaki.'
		],
		now: [
			'Subiri, au ifungue sasa kwa msimbo: “Akaunti yangu imefungwa”.',
			'Umesahau nenosiri? Omba jipya.',
			'Haikuwa wewe? Ifungue kwa msimbo, kisha utoke kila mahali pengine.'
		],
		who: [office],
		known: { tries: 'Jinsi tovuti halisi zinavyofunga haijulikani.' }
	},
	password: {
		does: ['Kibali haiweki nenosiri lolote. Kwa msimbo wa ofisi unachagua jipya.'],
		now: [
			'Gusa “Nimesahau nenosiri” na uchague SMS au barua pepe.',
			'Weka msimbo ndani ya dakika 10, na nenosiri jipya.'
		],
		who: [office],
		known: {
			code: 'Kwenye eCitizen halisi pia msimbo huja kwa barua pepe au SMS.',
			link: 'Wengine wanasema kiungo cha nenosiri jipya hakikuja.'
		}
	},
	code: {
		does: ['Ukurasa unasema lini unaweza kuomba msimbo mwingine, kwa SMS au barua pepe.'],
		now: [
			'Subiri dakika mbili. Angalia barua taka.',
			'Je, simu ina mtandao, na nafasi ya ujumbe mpya?',
			'Jaribu njia nyingine. Ni msimbo mpya zaidi tu unaofaa.',
			'Usimpe mtu yeyote msimbo.'
		],
		who: [office],
		known: {
			eta: 'Misimbo ya eTA halisi haifiki kila mara (2026).',
			reset: 'Wala ya nenosiri jipya la eCitizen.'
		}
	},
	'id-number': {
		does: ['Kibali hukagua umbo la namba tu. Kama ni yako, ofisi ndiyo inayosema.'],
		now: [
			'Chagua aina sahihi: raia, mgeni anayeishi hapa, anayetembelea, mkimbizi.',
			'Andika namba kama ilivyo kwenye kitambulisho, bila nafasi.',
			'Huenda una akaunti tayari: ingia, au omba nenosiri jipya.'
		],
		who: [office],
		known: {
			unknown:
				'eCitizen halisi wakati mwingine haijui namba sahihi ya kitambulisho; usaidizi wake unaweza kusaidia.',
			exists:
				'Tovuti ya zamani ya viza iliwaambia “email already exists” watu ambao hawakuweza kuingia.'
		}
	},
	'lost-contact': {
		does: ['Ukiwa umeingia unaweza kubadilisha barua pepe au simu katika akaunti yako.'],
		now: [
			'Moja kati ya mbili ipo? Ichague kwa msimbo, kisha ubadilishe nyingine.',
			'Ulitengenezewa barua pepe kwenye cyber café? Weka yako mapema: anayeweza kuisoma anasoma misimbo yako.',
			'Hakuna iliyobaki? Ni ofisi pekee inayoweza kusaidia.'
		],
		who: [office],
		known: {
			support:
				'Kwa eCitizen halisi: andikia support@ecitizen.go.ke ukiambatisha nakala ya kitambulisho, kama akaunti haikutumika kwa siku 30.',
			cafe: 'Akaunti nyingi zilitengenezwa kwenye cyber café kwa barua pepe ambayo hakuna anayeweza kuifungua sasa.'
		}
	},
	delay: {
		does: [
			'Hali huonyesha neno la mwisho la ofisi na lini iliulizwa mwisho. Ukurasa wa huduma unasema huchukua muda gani kwa kawaida. Kukosa habari si habari njema.'
		],
		now: [
			'Gusa “Uliza ofisi sasa”.',
			'Muda wa kawaida umepita? Uliza ofisi, ukiwa na namba yako na risiti yenye saini: inathibitisha kwamba lilipokelewa.',
			'Chapisha au hifadhi risiti.'
		],
		who: [office, 'Ombudsman, kama hakuna jibu.'],
		known: {
			stuck: 'Kwa pasipoti, faili kupotea na kusubiri kuchapishwa vinatajwa (haijathibitishwa).',
			sms: 'Inasemekana ukituma namba ya ombi lako kwa SMS kwa 22222, utaambiwa hali ya pasipoti; ukurasa mwingine unasema 2032.'
		}
	},
	appointment: {
		does: ['Ofisi inachoandika kuhusu siku na mahali kiko kwenye hali ya ombi lako.'],
		now: [
			'Angalia tena asubuhi mapema, na kwenye ofisi nyingine.',
			'Usinunue nafasi kutoka kwa mtu.'
		],
		who: [office],
		known: { full: 'Kwa pasipoti, nafasi zilijaa kwa miezi (haijathibitishwa).' }
	},
	scam: {
		does: [
			'Kibali inajitegemea. Haionyeshi nembo ya taifa, haiombi PIN yako ya M-Pesa, na inasema “Ofisi ya mazoezi” kwenye kila ukurasa.'
		],
		now: [
			'Simama. Usilipe, na usiandike kitu zaidi.',
			'Soma anwani: tovuti za serikali huishia na .go.ke, kabla tu ya “/” ya kwanza.',
			'Umeshalipa? Iambie benki au M-Pesa mara moja, na polisi.',
			'Uliandika nenosiri hapo? Libadilishe kwenye tovuti ya kweli.'
		],
		who: ['Benki yako au M-Pesa, na polisi.'],
		known: {
			fake: 'Makumi ya tovuti bandia za eTA hutoza USD 50 hadi 150 zaidi (Novemba 2025).',
			warned:
				'Idara ya uhamiaji ilionya kuhusu tovuti kama hiyo Mei 2021; polisi huomba watu waripoti.'
		}
	},
	broker: {
		does: ['Kibali haitozi chochote na huonyesha kila hatua, ili usihitaji mtu.'],
		now: [
			'Lipa ankara ya ofisi tu.',
			'Usimpe mtu nenosiri, msimbo wala PIN yako.',
			'Mtu ofisini anaomba pesa nje ya ankara? Usilipe; andika ni nani, lini na wapi.'
		],
		who: ['Marafiki au familia wanaweza kukusaidia kuandika; weka saini mwenyewe.'],
		known: { brokers: 'Madalali wanatajwa kati ya matatizo ya pasipoti (haijathibitishwa).' }
	},
	'lost-phone': {
		does: [
			'Yaliyo hapa yamefungwa kwa siri. Ukiwa na ulinzi wako mwenyewe, anayeipata simu hawezi kuyafungua.',
			'Ofisi ilichopokea kinabaki ofisini.'
		],
		now: [
			'Kwenye simu nyingine, ingia na utumie “Toka kila mahali pengine”.',
			'Fungia laini yako, na M-Pesa pamoja nayo.',
			'Hifadhi namba ya ombi lako: ofisi inaijua.',
			'Simu mpya: leta faili yako ya nakala, kama uliitengeneza. Wakati mwingine itengeneze, na uweke ulinzi.'
		],
		who: ['Kampuni yako ya simu.', office],
		known: {}
	},
	'forgot-secret': {
		does: [
			'Ni njia zako tu zinazofungua: maneno ya siri, PIN, ufunguo wa simu (passkey) au ufunguo wa akiba. Hakuna mwingine aliye na ufunguo, hata sisi.'
		],
		now: [
			'Tumia ufunguo wa akiba ulioandika.',
			'Majaribio yasiyo sahihi hukufanya usubiri; subiri kwa utulivu.',
			'Maombi yaliyo na ofisi yako salama huko.'
		],
		who: ['Hakuna anayeweza kukufungulia. Anayesema anaweza, anadanganya.'],
		known: {}
	},
	shared: {
		does: [
			'Kwenye kompyuta isiyo yako, gusa “Hii ni kompyuta ya pamoja” kwenye ukurasa wa mwanzo: hakuna kinachowekwa, na kufunga hufuta yote.',
			'Kwenye simu ya pamoja kila mtu anaweza kuwa na mahali pake penye ulinzi.'
		],
		now: [
			'Cyber café: gusa “Ondoka na ufute” ukimaliza.',
			'Simu: Mipangilio, Ulinzi, “Mtu mwingine pia anatumia simu hii”.'
		],
		who: [support],
		known: {}
	},
	saving: {
		does: [
			'Kila jibu huhifadhiwa unapoandika. “Imehifadhiwa kwenye simu hii” huonekana tu ikiwa ni kweli.',
			'Yote yamefungwa kwa siri. Hakuna anayeyapata hadi uwasilishe, na hapo ni ofisi pekee inayoweza kuyafungua.',
			'Yako kwenye simu hii tu.'
		],
		now: [],
		who: [],
		known: {}
	},
	sending: {
		does: [
			'Husubiri katika Yanayotumwa na hutumwa lenyewe. Unaweza kufunga Kibali; baadhi ya vivinjari, kama vya iPhone, hutuma unapoifungua tena.',
			'Hati hutumwa kwanza, kipande kwa kipande. Mtandao ukikatika, huendelea pale zilipoishia.',
			'Limepokelewa tu pale ofisi inapotuma risiti yenye saini. Kibali hukagua saini hiyo.',
			'Linaposubiri, unaweza kulirudisha.'
		],
		now: [],
		who: [],
		known: {}
	},
	paying: {
		does: [
			'Unalipa baada ya ofisi kupokea ombi lako.',
			'Andika PIN yako ya M-Pesa kwenye ombi la malipo la simu yako tu, kamwe si ndani ya Kibali. Ombi hilo hudumu kama dakika moja.',
			'Hapa unafanya mazoezi kwa M-Pesa; hakuna pesa halisi inayolipwa.'
		],
		now: [],
		who: [],
		known: {}
	},
	practice: {
		does: [
			'Kibali inajitegemea. Haikutengenezwa na Serikali ya Kenya, wala si tovuti yake.',
			'Imeunganishwa na ofisi ya mazoezi. Hakuna kinachofika serikalini, hakuna pesa halisi inayolipwa, hakuna kibali halisi kinachotolewa.',
			'Ili kuomba kwa kweli, tumia tovuti rasmi.'
		],
		now: [],
		who: [],
		known: {}
	}
};
