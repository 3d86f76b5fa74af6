import type { status as english } from '../en/status.ts';
import { spans } from './blocks/spans.ts';

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
	neverHeard: 'Kibali bado haijapata habari kutoka ofisini.',
	practice: 'Ofisi ya mazoezi: hakuna chochote hapa kinachoenda kwa Serikali ya Kenya.',

	headlines: {
		'account-needed': 'Liko tayari, linasubiri akaunti',
		waiting: 'Linasubiri kutumwa',
		sending: 'Linaelekea ofisini',
		unconfirmed: 'Limetumwa, bado halijathibitishwa',
		refused: 'Ofisi haikuweza kulipokea',
		'taken-back': 'Umelirudisha',
		received: 'Limepokelewa na ofisi',
		'awaiting-payment': 'Limepokelewa. Unatakiwa kulipa',
		paid: 'Limelipiwa',
		'under-review': 'Afisa analikagua',
		'more-information': 'Ofisi inakuomba maelezo zaidi',
		appointment: 'Una miadi',
		biometrics: 'Alama za vidole na picha zimechukuliwa',
		approved: 'Limekubaliwa',
		'awaiting-issuance': 'Limekubaliwa. Sasa lipa na utume hati',
		'issuance-fee': 'Limekubaliwa. Sasa lipa',
		'issuance-papers': 'Limekubaliwa. Sasa tuma hati',
		'issuance-done': 'Limekubaliwa. Sasa ofisi itakupa ulichoomba',
		issued: 'Ofisi imekupa ulichoomba',
		lapsed: 'Muda wa idhini umekwisha',
		'in-production': 'Hati yako inatengenezwa',
		'ready-for-collection': 'Hati yako iko tayari kuchukuliwa',
		collected: 'Hati imechukuliwa',
		rejected: 'Halikukubaliwa',
		withdrawn: 'Ombi limeondolewa'
	},
	officeSays: (word) => `Ofisi inasema: ${word}`,

	next: {
		'account-needed':
			'Huduma hii inahitaji akaunti ya ofisi. Ombi limefungwa salama kwenye simu hii, na litatumwa lenyewe akaunti yako ikiwa tayari.',
		waiting: 'Limefungwa na liko salama kwenye simu hii. Litatumwa lenyewe mtandao ukipatikana.',
		sending: 'Mtandao ukikatika, litaendelea lilipoishia.',
		unconfirmed:
			'Limeondoka kwenye simu hii, lakini risiti haijarudi. Programu inaendelea kuuliza. Haliwezi kuhesabiwa mara mbili.',
		refused:
			'Majibu na hati zako bado ziko hapa. Fungua ombi tena, lirekebishe kisha ulitume tena.',
		'taken-back': 'Ofisi haikulipata. Majibu yako yamerudi kwenye rasimu zako.',
		received: 'Ofisi itakuambia hapa hatua inayofuata. Huhitaji kufanya lolote sasa.',
		'awaiting-payment': 'Lipa ili afisa aweze kuangalia ombi lako.',
		paid: 'Malipo yako yamefika. Sasa afisa ataangalia ombi lako.',
		'more-information': 'Soma ofisi inachoomba kisha ujibu. Inakusubiri.',
		appointment: 'Soma ofisi ilichoandika kuhusu siku na mahali. Uliza ofisi kama huna uhakika.',
		biometrics: 'Huhitaji kufanya lolote sasa. Utaona hapa ofisi itakachosema.',
		approved: 'Beba idhini ya ofisi na namba ya ombi lako pamoja na pasipoti yako.',
		'approved-other': 'Ofisi imelikubali. Tunza namba ya ombi lako.',
		'awaiting-issuance': 'Ofisi itakupa ulichoomba ukishalipa na hati zako zikifika.',
		'issuance-fee': 'Ofisi itakupa ulichoomba ukishalipa.',
		'issuance-papers': 'Ofisi itakupa ulichoomba hati zako zikifika.',
		'issuance-done':
			'Umelipa na kutuma yote yaliyoombwa. Huhitaji kufanya lolote sasa. Ofisi ikikupa ulichoomba, utaona hapa.',
		issued: 'Ombi limekubaliwa na kulipiwa, na ofisi imekupa ulichoomba. Tunza namba ya ombi lako.',
		lapsed:
			'Yaliyoombwa baada ya kukubaliwa hayakufika kwa wakati, kwa hivyo idhini haihesabiki tena. Unaweza kuomba tena. Hilo litakuwa ombi jipya lenye malipo mapya.',
		'in-production': 'Huhitaji kufanya lolote sasa. Ikiwa tayari utaona hapa.',
		'ready-for-collection':
			'Soma ofisi ilichoandika kuhusu mahali pa kuichukua. Uliza ofisi kama huna uhakika.',
		collected: 'Ofisi inasema unayo. Itunze vizuri.',
		rejected: 'Unaweza kuomba tena. Hilo litakuwa ombi jipya lenye malipo mapya.',
		withdrawn: 'Ofisi imelimaliza, kama ulivyoomba. Kuomba tena ni ombi jipya lenye malipo mapya.'
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
	left: (left, all) => `Bado ${left} kati ya ${all} hazijatumwa`,
	spans,
	review: (span) => `Uamuzi huchukua kwa kawaida ${span}. Utauona hapa.`,
	entryNote: 'Idhini hiyo inakuruhusu kusafiri. Afisa wa mpakani ndiye anayeamua kama utaingia.',
	deadline: {
		until: (day) => `Hadi ${day}`,
		left: (days) =>
			days === 0
				? 'Leo ni siku ya mwisho'
				: days === 1
					? 'Imebaki siku 1'
					: `Zimebaki siku ${days}`,
		over: 'Siku hiyo imepita',
		overText: 'Kabla ya kulipa, uliza ofisi kama idhini yako bado inahesabika.',
		otherwise: 'Baada ya siku hiyo idhini itaisha. Itabidi uombe tena, na ulipie ombi hilo tena.'
	},
	nextUnknown: 'Programu hii haijui neno hili la ofisi. Uliza ofisi kama huna uhakika.',

	receiptNumber: 'Namba ya ombi',
	receiptKept: 'Risiti yenye saini imehifadhiwa kwenye simu hii',
	openReceipt: 'Tazama au chapisha risiti',
	openHistory: 'Tazama historia',
	needAccount: 'Fungua akaunti au uingie',
	seeOutbox: 'Litazame katika Yanayotumwa',
	mend: 'Lifungue tena na ulirekebishe',
	openDraft: 'Fungua rasimu',
	applyAgain: 'Anza ombi jipya',
	checkNow: 'Uliza ofisi sasa',
	asking: 'Tunauliza ofisi. Jibu litaonekana hapa likifika.',
	officeNote: 'Ofisi imeandika',

	happened: 'Yaliyotokea',
	happens: 'Yatakayofuata',
	events: {
		submitted: 'Limetiwa saini na kufungwa kwenye simu hii',
		refused: 'Ofisi haikulipokea',
		received: 'Limepokelewa na ofisi',
		'awaiting-payment': 'Ofisi inaomba malipo',
		paid: 'Limelipiwa',
		'under-review': 'Linakaguliwa na afisa',
		'more-information': 'Ofisi inaomba maelezo zaidi',
		appointment: 'Ofisi inakuomba ufike',
		biometrics: 'Alama za vidole na picha zimechukuliwa',
		approved: 'Limekubaliwa',
		'awaiting-issuance': 'Limekubaliwa, bado kuna cha kulipa au kuonyesha',
		issued: 'Ofisi imekupa ulichoomba',
		lapsed: 'Muda wa idhini umekwisha',
		'in-production': 'Hati inatengenezwa',
		'ready-for-collection': 'Hati iko tayari kuchukuliwa',
		collected: 'Hati imechukuliwa',
		rejected: 'Halikukubaliwa',
		'taken-back': 'Umelirudisha',
		withdrawn: 'Limeondolewa',
		decision: 'Uamuzi'
	},
	decisionHint: 'Utaonekana hapa mara programu itakapousikia.',

	refusals: {
		refused: 'Ofisi inasema kuna kitu ndani yake kisichofaa. Soma tena majibu na hati zako.',
		'missing-document': 'Hati moja haikufika kamili ofisini. Kulituma tena kunatosha.',
		damaged: 'Hati moja iliharibika njiani. Kulituma tena kunatosha.',
		'different-content':
			'Ofisi tayari ina toleo lingine lenye namba hiyo hiyo. Likitumwa tena litapata namba mpya.',
		'too-large': 'Hati moja ni kubwa kuliko ofisi inavyokubali. Weka ndogo zaidi badala yake.',
		malformed:
			'Ofisi haikuweza kulisoma. Tafuta toleo jipya la Kibali kwenye Mipangilio, kisha ulitume tena.',
		'not-found': 'Ofisi haikupata kitu fulani kinachohusika na ombi hili. Kulituma tena kunatosha.',
		'no-mailbox':
			'Ofisi haikuitambua simu hii. Tafuta toleo jipya la Kibali kwenye Mipangilio, kisha ulitume tena.'
	},
	refusedOther: (code) => `Ofisi imetoa sababu ambayo Kibali haina maneno yake: “${code}”.`,

	clear: {
		title: 'Hati zilizo kwenye simu hii',
		holds: (count, size) =>
			count === 1
				? `Ofisi imeamua. Simu hii bado ina hati 1 ya ombi hili (${size}).`
				: `Ofisi imeamua. Simu hii bado ina hati ${count} za ombi hili (${size}).`,
		clear: 'Ondoa hati kwenye simu hii',
		ask: 'Uondoe hati kwenye simu hii?',
		text: 'Faili zitafutwa kabisa kwenye simu hii. Majibu yako, risiti na yote ambayo ofisi ilisema yatabaki. Ofisi itabaki na ilichopokea.',
		yes: 'Ndiyo, ziondoe',
		no: 'Hapana, zibaki',
		done: 'Hati zimeondolewa kwenye simu hii.',
		failed: 'Hazikuweza kuondolewa. Hakuna kilichobadilika.'
	},

	request: {
		title: 'Ofisi inauliza',
		documents: 'Ingependa kuona',
		answer: 'Jibu ofisi',
		papersTitle: 'Hati za kutuma',
		addPapers: 'Ongeza hati',
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
		saving: 'Inahifadhiwa',
		saveFailed: 'Bado halijahifadhiwa. Huenda simu hii haina nafasi.',
		retry: 'Jaribu kuhifadhi tena',
		stale: 'Jibu hili limebadilishwa kwenye kichupo kingine.',
		loadNewer: 'Onyesha jipya',
		empty: 'Andika jibu au ongeza hati',
		papersTitle: 'Tuma hati',
		papersThere: (there, all) =>
			`Hati ${there} kati ya ${all} zinazohitajika ziko hapa. Zinasubiri kwenye simu hii hadi uzitume.`,
		papersAsked: (there, all) => `Hati ${there} kati ya ${all} ambazo ofisi inaomba ziko hapa.`,
		otherPapers: 'Hati nyingine',
		note: 'Maelezo kwa ofisi (si lazima)',
		noteHint: 'Ikiwa tu kuna jambo ambalo ofisi inafaa kujua.',
		missing: (names) => `Ongeza kwanza: ${names}`,
		sendPapers: 'Tuma hati',
		problem: 'Kuna tatizo',
		error: 'Hitilafu:',
		incomplete: (names) => `Ondoa hati hizi kisha uziongeze tena: ${names}`,
		closed: 'Ofisi haisubiri tena jibu hili',
		closedText: 'Limejibiwa, au ofisi imefunga swali lake.',
		queued: 'Jibu lako limefungwa na linasubiri katika Yanayotumwa'
	},

	receipt: {
		title: 'Risiti',
		heading: 'Risiti ya ombi lako',
		issuedBy: 'Imetolewa na',
		practiceOffice: 'Ofisi ya mazoezi',
		service: 'Huduma',
		applicant: 'Limetiwa saini na',
		receivedAt: 'Limepokelewa tarehe',
		signedAt: 'Ulitia saini tarehe',
		documents: 'Hati',
		digest: 'Namba ya ukaguzi ya kilichopokelewa (SHA-256)',
		payments: 'Malipo',
		paymentsLater: 'Malipo baada ya kukubaliwa',
		verified: 'Saini ya ofisi imekaguliwa tena kwenye simu hii sasa hivi. Ni halali.',
		verifying: 'Tunakagua saini ya ofisi',
		notVerified: 'Saini haikuweza kuthibitishwa. Usitegemee ukurasa huu; uliza ofisi.',
		none: 'Bado hakuna risiti',
		noneText: 'Itakuja mara ofisi itakapopokea ombi lako.',
		print: 'Chapisha au hifadhi kama PDF',
		share: 'Tuma namba kwa mwingine'
	}
};
