import type { payment as english } from '../en/payment.ts';

export const payment: typeof english = {
	title: 'Lipa',
	heading: (amount) => `Lipa ${amount}`,
	due: 'Ya kulipa',
	dueLater: 'Ya kulipa baada ya kukubaliwa',
	dueSoon: 'Ya kulipa baadaye',
	payBy: 'Siku ya mwisho ya kulipa',
	times: (n, price) => `${n} × ${price}`,
	otherFee: (name) => `Ada nyingine: “${name}”`,
	bond: 'dhamana, si ada',
	next: 'Kuna malipo mengine',
	total: 'Jumla',
	reference: 'Ankara',
	issued: (time) => `Imeombwa na ofisi, ${time}`,
	own: 'Unalipa kiasi ofisi inachoomba, kwa sarafu yake yenyewe.',
	practice: 'Ofisi ya mazoezi: hakuna pesa halisi inayotumwa.',
	open: (amount) => `Lipa ${amount}`,
	none: 'Hakuna cha kulipa sasa',
	noneText: 'Ofisi ikiomba malipo, yataonekana hapa.',

	howText:
		'M-Pesa itatuma ombi la malipo kwa namba hii ya simu na kuomba PIN yako huko. Shika simu hiyo mkononi: ombi hilo hudumu kama dakika moja.',
	phone: 'Namba ya simu ya M-Pesa',
	phoneHint: 'Namba ya Kenya, kwa mfano 0712 345 678 au +254 712 345 678',
	badPhone: 'Weka namba ya simu ya Kenya, kama 0712 345 678',
	problem: 'Kuna tatizo',
	error: 'Hitilafu:',
	send: 'Tuma ombi la malipo la M-Pesa',
	sending: 'Tunahifadhi malipo yako kwenye simu hii',
	offline:
		'Huna mtandao. Ombi la malipo litafika kwenye simu yako ukiwa na mtandao na ukiwa karibu nayo tu.',
	failedToKeep:
		'Malipo hayakuanza, kwa sababu hayakuweza kuhifadhiwa kwenye simu hii. Hakuna kilicholipwa. Jaribu tena.',

	attempt: (amount, way, by) => (by ? `${amount} kwa ${way}, ${by}` : `${amount} kwa ${way}`),
	ways: {
		mpesa: { name: 'M-Pesa' },
		paybill: {
			name: 'M-Pesa Paybill',
			prompted: {
				title: 'Ofisi inatafuta malipo yako',
				text: 'Msimbo wako uko ofisini. Usilipe tena. Jibu litaonekana hapa.'
			},
			checking: {
				title: 'Ofisi inatafuta malipo yako',
				text: 'Msimbo wako uko ofisini. Usilipe tena. Jibu litaonekana hapa.'
			}
		},
		airtel: {
			name: 'Airtel Money',
			prompted: {
				title: 'Angalia simu yako',
				text: 'Airtel Money inaomba PIN yako. Iweke kwenye simu hiyo, kamwe usiiweke hapa.'
			},
			checking: {
				title: 'Tunakagua malipo yako',
				text: 'Airtel Money bado haijasema kama yamepita. Usilipe tena. Tunaendelea kuuliza na jibu litaonekana hapa.'
			}
		},
		hosted: {
			name: 'kadi au benki',
			prompted: {
				title: 'Lipa kwenye ukurasa wa ofisi',
				text: 'Ufungue, ulipe huko, kisha urudi hapa. Kibali haiombi kamwe namba ya kadi.'
			},
			checking: {
				title: 'Tunakagua malipo yako',
				text: 'Ofisi bado haijasema kama pesa zimefika. Usilipe tena. Jibu litaonekana hapa.'
			}
		}
	},
	states: {
		sending: {
			title: 'Tunatuma ombi la malipo kwenye simu yako',
			text: 'Shika simu hiyo mkononi. Hakuna kinacholipwa hadi uweke PIN yako hapo.'
		},
		waiting: {
			title: 'Yanasubiri mtandao',
			text: 'Pesa bado hazijaombwa. Ikichukua zaidi ya dakika mbili, tutakuuliza kwanza.'
		},
		held: {
			title: 'Je, uko karibu na simu yako?',
			text: 'Ombi la malipo halikutumwa, kwa sababu huenda ulikuwa mbali. Pesa hazikuombwa.'
		},
		over: {
			title: 'Muda ulioruhusu umeisha',
			text: 'Hakuna kilichotumwa, na pesa hazikuombwa. Tuma sasa, au ghairi.'
		},
		awaiting: {
			title: 'Yanasubiri ofisi iombe pesa',
			text: 'Umeruhusu malipo haya. Yatatumwa ofisi ikiomba kiasi kisichozidi hicho.'
		},
		waitingPage: {
			title: 'Tunaomba ukurasa wa ofisi',
			text: 'Bado hakuna kilicholipwa. Ombi hili litatumwa lenyewe mtandao ukipatikana.'
		},
		waitingCode: {
			title: 'Msimbo wako umehifadhiwa kwenye simu hii',
			text: 'Utatumwa wenyewe ofisini mtandao ukipatikana. Usilipe tena.'
		},
		changed: {
			title: 'Kiasi kimebadilika',
			text: 'Ofisi sasa inaomba kiasi kingine, kwa hivyo hakuna kilichotumwa. Kubali kiasi kipya, au ghairi.'
		},
		prompted: {
			title: 'Angalia simu yako',
			text: 'M-Pesa inaomba PIN yako. Iweke kwenye simu hiyo, kamwe usiiweke hapa.'
		},
		checking: {
			title: 'Tunakagua malipo yako',
			text: 'M-Pesa bado haijasema kama yamepita. Usilipe tena. Tunaendelea kuuliza na jibu litaonekana hapa.'
		},
		paid: { title: 'Umelipa', text: 'Malipo yako yamefika ofisini.' }
	},
	failures: {
		insufficient: {
			title: 'Hakuna pesa za kutosha kwenye M-Pesa',
			text: 'Hakuna kilichochukuliwa. Ongeza pesa kwenye simu hiyo, au lipa kwa nyingine.'
		},
		cancelled: {
			title: 'Malipo yalighairiwa',
			text: 'Hakuna kilichochukuliwa. Jaribu tena ukiwa tayari.'
		},
		'no-answer': {
			title: 'Hakuna aliyejibu kwenye simu',
			text: 'Hakuna kilichochukuliwa. Washa simu, ishike mkononi kisha ujaribu tena.'
		},
		'wrong-pin': {
			title: 'PIN ya M-Pesa haikuwa sahihi',
			text: 'Hakuna kilichochukuliwa. Jaribu tena kwa PIN sahihi.'
		},
		busy: {
			title: 'Simu ilikuwa na malipo mengine',
			text: 'Hakuna kilichochukuliwa. Maliza yale mengine, subiri dakika moja kisha ujaribu tena.'
		},
		expired: {
			title: 'Muda wa ombi la malipo uliisha',
			text: 'Hakuna kilichochukuliwa. Jaribu tena na ujibu ndani ya dakika moja.'
		},
		'not-sent': {
			title: 'M-Pesa haikuifikia simu',
			text: 'Hakuna kilichochukuliwa. Angalia namba na kama simu imewashwa, kisha ujaribu tena.'
		},
		refused: {
			title: 'Ofisi haikupokea malipo haya',
			text: 'Hakuna kilichochukuliwa. Angalia kiasi na namba, kisha ujaribu tena.'
		},
		other: {
			title: 'Malipo hayakupita',
			text: 'Hakuna kilichochukuliwa. Jaribu tena baada ya dakika chache.'
		}
	},
	refusals: {
		'payment-live':
			'Safari hii hakuna kilichochukuliwa. Malipo mengine ya ankara hii bado yanaendelea: subiri yaishe.',
		'already-paid': 'Safari hii hakuna kilichochukuliwa: ofisi inasema ankara hii tayari imelipwa.',
		'amount-changed':
			'Hakuna kilichochukuliwa. Sasa ofisi inaomba kiasi kingine: kiangalie, kisha ulipe tena.',
		closed: 'Hakuna kilichochukuliwa. Ofisi haipokei tena malipo haya: tazama ilivyoamua.',
		'bad-phone':
			'Hakuna kilichochukuliwa. Ofisi haiwezi kutumia namba hii: weka namba ya simu ya Kenya.',
		'code-used':
			'Ofisi imehesabu pesa za msimbo huu kwenye malipo mengine. Angalia msimbo ulio kwenye ujumbe wako.',
		'code-unknown': 'Ofisi inaona huu si msimbo wa M-Pesa. Angalia msimbo ulio kwenye ujumbe wako.'
	},
	heldTitle: 'Ofisi inashika pesa zako',
	heldText: (amount) => `${amount} hazikudaiwa, au zilichelewa kufika. Tazama cha kufanya.`,
	allow: {
		text: (amount) =>
			`Ada ni ${amount}. Unaweza kuruhusu malipo sasa, nayo yatafanyika ofisi ikiomba.`,
		open: 'Ruhusu malipo'
	},
	besidePhone: 'Niko karibu nayo, tuma sasa',
	cancel: 'Ghairi malipo haya',
	cancelled: 'Ulighairi malipo haya kabla hayajatumwa. Hakuna kilichochukuliwa.',
	tooLate: 'Hayawezi kughairiwa hapa tena, kwa sababu huenda yameshaondoka kwenye simu hii.',
	paidReference: (reference) => `Msimbo ${reference}`,
	back: 'Ombi lako',
	see: 'Tazama malipo haya',
	seeStatus: 'Tazama ombi lako',
	blockedLive: 'Malipo ya ankara hii yanaendelea. Subiri yamalizike.'
};
