import type { help as english } from '../en/help.ts';

export const help: typeof english = {
	title: 'Msaada',
	intro: 'Kurasa hizi hufanya kazi bila mtandao.',
	startTitle: 'Kuanza',
	start: [
		'Tafuta huduma yako. Ukurasa wake unaeleza gharama, muda na hati unazohitaji.',
		'Gusa “Anza sasa” na ujibu sehemu moja moja, kwa mpangilio wowote.',
		'Ongeza hati zako: piga picha, au chagua faili.',
		'Kagua majibu yako, weka saini, na uwasilishe. Unaweza kufanya haya bila mtandao.',
		'Ofisi ikishapokea, lipa, na ufuatilie kwenye ukurasa wa mwanzo.'
	],
	topicsTitle: 'Jinsi Kibali inavyofanya kazi',
	topics: [
		{
			id: 'saving',
			title: 'Jinsi uhifadhi unavyofanya kazi',
			text: [
				'Kila jibu huhifadhiwa kwenye simu hii unapoandika. “Imehifadhiwa kwenye simu hii” huonekana tu ikiwa ni kweli.',
				'Majibu na hati huwekwa kwa siri. Hakuna anayeyapata hadi uwasilishe, na hapo ni ofisi pekee inayoweza kuyafungua.',
				'Yako kwenye simu hii tu. Ukifuta data ya kivinjari au ukipoteza simu, yatapotea.'
			]
		},
		{
			id: 'sending',
			title: 'Nini hutokea nikiwasilisha',
			text: [
				'Ombi lako husubiri katika Yanayotumwa na hutumwa lenyewe mtandao ukipatikana. Unaweza kufunga Kibali; kwa baadhi ya vivinjari, kama vya iPhone, litatumwa utakapofungua Kibali tena.',
				'Hati hutumwa kwanza, kipande kwa kipande. Mtandao ukikatika, huendelea kutumwa pale zilipoishia.',
				'Limepokelewa tu pale ofisi inapotuma risiti yenye saini. Kibali hukagua saini hiyo.',
				'Linaposubiri katika Yanayotumwa, unaweza kulirudisha. Fomu yako itafunguka tena.'
			]
		},
		{
			id: 'paying',
			title: 'Jinsi ya kulipa',
			text: [
				'Unalipa baada ya ofisi kupokea ombi lako. Kibali haiombi kamwe PIN yako ya M-Pesa: iandike tu kwenye ombi la malipo la M-Pesa linalotokea kwenye simu yako.',
				'Ombi hilo la malipo hudumu kama dakika moja, kwa hivyo shika simu yako mkononi.',
				'Hapa unafanya mazoezi kwa M-Pesa, Airtel Money na kadi. Kwa eTA halisi, watu wanaripoti kulipa kwa kadi kwa dola za Marekani.'
			]
		},
		{
			id: 'practice',
			title: 'Maana ya “Ofisi ya mazoezi”',
			text: [
				'Kibali inajitegemea. Haikutengenezwa na Serikali ya Kenya, wala si tovuti yake.',
				'Kwa sasa imeunganishwa na ofisi ya mazoezi. Unaweza kujaribu njia yote, kuanzia swali la kwanza hadi uamuzi, lakini hakuna kinachofika serikalini, hakuna pesa halisi inayolipwa na hakuna kibali halisi kinachotolewa.',
				'Ili kuomba kwa kweli, tumia tovuti rasmi zilizo hapa chini.'
			]
		}
	],
	guides: 'Miongozo, hatua kwa hatua',
	problemsTitle: 'Kitu kikienda vibaya',
	problems: [
		{
			id: 'upload',
			title: 'Hati yangu imekataliwa',
			text: [
				'Unaweza kuongeza faili za JPEG, PNG na PDF. Picha za iPhone za aina ya HEIC haziwezi kuongezwa: piga picha ukiwa ndani ya Kibali, au weka kamera kwenye “Most Compatible”.',
				'PDF yenye nenosiri haiwezi kufunguliwa na ofisi. Ihifadhi upya bila nenosiri, au piga picha ya karatasi yenyewe.',
				'Picha kubwa hupunguzwa yenyewe. PDF kubwa ipunguze mwenyewe, au piga picha ukurasa mmoja mmoja.',
				'Kama faili imeharibika, ifungue kwanza kwenye simu yako. Isipofunguka huko, omba upewe tena.'
			]
		},
		{
			id: 'payment',
			title: 'Nimelipa, lakini malipo hayaonekani',
			text: [
				'Usilipe tena. Kibali huonyesha “Tunakagua malipo yako” hadi ofisi iwe na uhakika, na hairuhusu malipo ya pili ya ankara hiyo kwa wakati huo.',
				'Hifadhi ujumbe wa M-Pesa wenye msimbo wake. Unathibitisha malipo yako.',
				'Kibali ikisema hakuna kilichochukuliwa, unaweza kujaribu tena. Ikisema “Tunakagua malipo yako”, subiri.'
			]
		},
		{
			id: 'connection',
			title: 'Nimepoteza mtandao',
			text: [
				'Endelea tu. Kila kitu hufanya kazi bila mtandao isipokuwa kupokelewa, kulipa na majibu ya ofisi.',
				'Kama simu inasema ina mtandao lakini hakuna kinachokwenda, huenda uko kwenye mtandao unaotaka uingie kwanza. Fungua tovuti yoyote uone ukurasa wa kuingia, au tumia data ya simu.',
				'Katika Yanayotumwa, “Tuma sasa” hujaribu papo hapo.'
			]
		},
		{
			id: 'shared',
			title: 'Ninatumia simu hii na wengine, au kompyuta ya cyber café',
			text: [
				'Kibali bado haina nenosiri. Yeyote anayeweza kufungua kivinjari hiki anaweza kufungua fomu zako.',
				'Kwenye kompyuta isiyo yako ni bora usianze fomu.',
				'Kwenye simu ya pamoja, futa rasimu zako kwenye ukurasa wa mwanzo ukimaliza. Uliyowasilisha hubaki, na wengine wanaweza kuyaona.'
			]
		},
		{
			id: 'private',
			title: 'Kibali inasema haiwezi kuhifadhi hapa',
			text: [
				'Madirisha ya faragha husahau kila kitu yanapofungwa, na mengine hayaruhusu Kibali kuhifadhi kabisa. Fungua Kibali kwenye dirisha la kawaida.',
				'Huenda pia kivinjari ni cha zamani. Kisasishe, au tumia kingine.'
			]
		}
	],
	realTitle: 'Je, tovuti hii ni ya kweli? Jinsi ya kujua',
	real: [
		'Tovuti za Serikali ya Kenya huishia na .go.ke. Angalia mwisho kabisa wa jina, kabla tu ya “/” ya kwanza.',
		'Jina kama “kenya-visa-gov.com” si la serikali, hata likionekana rasmi.',
		'Tovuti nyingi za watu binafsi hutoza zaidi ya ada. Linganisha bei na tovuti rasmi kabla ya kulipa.',
		'Hakuna anayehitaji PIN yako ya M-Pesa wala ya kadi ya benki. Usiitoe.',
		'Kibali haitumii kamwe nembo ya taifa, wala haisemi kuwa ni serikali.'
	],
	officialTitle: 'Tovuti rasmi',
	officialNote: 'Hizi zinahitaji mtandao.',
	official: [
		{ name: 'Maombi ya eTA', url: 'https://www.etakenya.go.ke' },
		{ name: 'Idara ya Huduma za Uhamiaji', url: 'https://immigration.go.ke' }
	],
	settings: 'Mipangilio: lugha, rangi, yaliyo kwenye simu hii'
};
