import type { status as english } from '../en/status.ts';

export const status: typeof english = {
	title: 'Ombi lako',
	back: 'Mwanzo',
	backToApplication: 'Ombi lako',
	notHere: 'Ombi hili halipo kwenye simu hii',
	notHereText: 'Huenda lipo kwenye simu au kivinjari ulichotumia kulituma.',
	loading: 'Tunafungua ombi lako',
	failed:
		'Ombi lako halikuweza kusomwa. Hakuna kilichopotea. Funga programu, ifungue tena na ujaribu mara nyingine.',
	asOf: (time) => `Kufikia ${time}`,
	asOfPhone: (time) => `Kwenye simu hii, kufikia ${time}`,
	neverHeard: 'Ofisi haijasikika tangu ulipolituma.',
	practice: 'Ofisi ya mazoezi: hakuna chochote hapa kinachoenda kwa Serikali ya Kenya.',

	headlines: {
		waiting: 'Linasubiri kutumwa',
		sending: 'Linaelekea ofisini',
		unconfirmed: 'Limetumwa, bado halijathibitishwa',
		refused: 'Ofisi haikuweza kulipokea',
		withdrawn: 'Umelirudisha',
		received: 'Limepokelewa na ofisi',
		'awaiting-payment': 'Limepokelewa. Unatakiwa kulipa',
		paid: 'Limelipiwa',
		'under-review': 'Afisa analikagua',
		'more-information': 'Ofisi inakuomba maelezo zaidi',
		approved: 'Limekubaliwa',
		rejected: 'Halikukubaliwa'
	},
	officeSays: (word) => `Ofisi inasema: ${word}`,

	next: {
		waiting: 'Limefungwa na liko salama kwenye simu hii. Litatumwa lenyewe mtandao ukipatikana.',
		sending: 'Mtandao ukikatika, litaendelea lilipoishia.',
		unconfirmed:
			'Limeondoka kwenye simu hii, lakini stakabadhi haijarudi. Programu inaendelea kuuliza. Haliwezi kuhesabiwa mara mbili.',
		refused: 'Lifungue tena, rekebisha kasoro kisha ulitume tena.',
		withdrawn: 'Halikutumwa. Majibu yako yamerudi kwenye rasimu zako.',
		received: 'Ofisi itakuambia hapa hatua inayofuata. Huhitaji kufanya lolote sasa.',
		'awaiting-payment': 'Lipa ili afisa aweze kuangalia ombi lako.',
		paid: 'Malipo yako yamefika. Sasa afisa ataangalia ombi lako.',
		'more-information': 'Soma ofisi inachoomba kisha ujibu. Inakusubiri.',
		approved: 'Beba stakabadhi na namba yake pamoja na pasipoti yako unaposafiri.',
		rejected:
			'Soma sababu hapa chini. Unaweza kuomba tena; hilo litakuwa ombi jipya lenye malipo mapya.'
	},
	reasons: {
		offline: 'Limefungwa na liko salama kwenye simu hii. Litatumwa lenyewe mtandao ukipatikana.',
		unreachable:
			'Simu yako inaonekana kuwa na mtandao, lakini ofisi haijibu. Litajaribiwa tena lenyewe.',
		portal:
			'Mtandao unataka uingie kwanza, kama kwenye mkahawa au hoteli. Baada ya hapo litatumwa lenyewe.',
		busy: 'Ofisi ina maombi mengi mno sasa. Litajaribiwa tena lenyewe.',
		server: 'Seva ya ofisi ina hitilafu. Litajaribiwa tena lenyewe; huhitaji kufanya lolote.'
	},
	left: (left, all) => `${left} kati ya ${all} bado kutumwa`,
	review: (from, to) =>
		from === to
			? `Uamuzi huchukua kwa kawaida siku ${to} za kazi. Utauona hapa.`
			: `Uamuzi huchukua kwa kawaida siku ${from} hadi ${to} za kazi. Utauona hapa.`,
	entryNote: 'Kibali kinakuruhusu kusafiri. Afisa wa mpakani ndiye anayeamua kama utaingia.',
	nextUnknown: 'Programu hii haijui neno hili la ofisi. Uliza ofisi kama huna uhakika.',

	receiptNumber: 'Namba ya ombi',
	receiptKept: 'Stakabadhi yenye saini imehifadhiwa kwenye simu hii',
	openReceipt: 'Tazama au chapisha stakabadhi',
	seeOutbox: 'Litazame kwenye kikasha cha kutuma',
	mend: 'Lifungue tena na ulirekebishe',
	openDraft: 'Fungua rasimu',
	applyAgain: 'Anza ombi jipya',
	checkNow: 'Uliza ofisi sasa',
	asking: 'Tunauliza ofisi. Jibu litaonekana hapa likifika.',
	officeNote: 'Ofisi imeandika',

	happened: 'Yaliyotokea',
	happens: 'Yatakayofuata',
	events: {
		submitted: 'Limesainiwa na kufungwa kwenye simu hii',
		received: 'Limepokelewa na ofisi',
		'awaiting-payment': 'Ofisi inaomba malipo',
		paid: 'Limelipiwa',
		'under-review': 'Linakaguliwa na afisa',
		'more-information': 'Ofisi inaomba maelezo zaidi',
		approved: 'Limekubaliwa',
		rejected: 'Halikukubaliwa',
		withdrawn: 'Limeondolewa',
		decision: 'Uamuzi'
	},
	decisionHint: 'Utaonekana hapa mara programu itakapousikia.',

	refusals: {
		refused: 'Ofisi imepata kosa katika ombi.',
		'missing-document': 'Hati moja haikufika kamili. Tuma ombi tena.',
		'different-content':
			'Ofisi tayari ina toleo lingine lenye namba hiyo hiyo. Litume tena kama jipya.',
		'too-large': 'Hati moja ni kubwa kuliko ofisi inavyokubali. Ambatisha ndogo zaidi.',
		unauthorized: 'Ofisi haikuitambua simu hii.',
		forbidden: 'Ofisi haikuitambua simu hii.'
	},
	refusedOther: (code) => `Ofisi imetoa sababu hii: ${code}`,

	request: {
		title: 'Ofisi inauliza',
		documents: 'Ingependa kuona',
		answer: 'Jibu ofisi',
		sent: 'Jibu lako liko njiani',
		sentHint: 'Litatumwa lenyewe mtandao ukipatikana.',
		delivered: 'Jibu lako limefika ofisini',
		deliveredHint: 'Afisa atalisoma.',
		refused: 'Ofisi haikuweza kupokea jibu lako. Liandike tena.'
	},

	reply: {
		title: 'Jibu ofisi',
		text: 'Jibu lako',
		hint: 'Eleza kwa maneno yako mwenyewe kile ofisi inachohitaji kujua.',
		documents: 'Hati',
		send: 'Tuma jibu',
		sending: 'Tunafunga jibu lako',
		saved: 'Imehifadhiwa kwenye simu hii',
		saving: 'Inahifadhi',
		saveFailed: 'Bado halijahifadhiwa. Huenda simu hii haina nafasi.',
		retry: 'Jaribu kuhifadhi tena',
		stale: 'Jibu hili limebadilishwa kwenye dirisha lingine.',
		loadNewer: 'Onyesha jipya',
		empty: 'Andika jibu au ongeza hati',
		problem: 'Kuna tatizo',
		error: 'Hitilafu:',
		incomplete: (names) => `Ondoa hati hizi kisha uziongeze tena: ${names}`,
		closed: 'Ofisi haisubiri tena jibu hili',
		closedText: 'Limejibiwa, au ofisi imefunga swali lake.',
		queued: 'Jibu lako limefungwa na linasubiri kwenye kikasha cha kutuma'
	},

	receipt: {
		title: 'Stakabadhi',
		heading: 'Stakabadhi ya ombi lako',
		issuedBy: 'Imetolewa na',
		practiceOffice: 'Ofisi ya mazoezi',
		service: 'Huduma',
		applicant: 'Limesainiwa na',
		receivedAt: 'Limepokelewa tarehe',
		signedAt: 'Ulisaini tarehe',
		documents: 'Hati',
		digest: 'Alama ya kilichopokelewa (SHA-256)',
		payments: 'Malipo',
		verified: 'Saini ya ofisi imekaguliwa tena kwenye simu hii sasa hivi. Ni halali.',
		verifying: 'Tunakagua saini ya ofisi',
		notVerified: 'Saini haikuweza kuthibitishwa. Usitegemee ukurasa huu; uliza ofisi.',
		none: 'Bado hakuna stakabadhi',
		noneText: 'Itakuja mara ofisi itakapopokea ombi lako.',
		print: 'Chapisha au hifadhi kama PDF',
		share: 'Tuma namba kwa mwingine'
	}
};
