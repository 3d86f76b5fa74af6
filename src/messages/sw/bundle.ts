import type { bundle as english } from '../en/bundle.ts';

export const bundle: typeof english = {
	title: 'Faili kwa wakili au dirisha la ofisi',
	text: 'Ombi hili lote katika faili moja: ulichotia saini, kila hati, risiti, malipo, ujumbe, maamuzi na historia. Kila kitu kinakaguliwa kwanza.',
	warning: 'Faili haijafungwa. Aliye nayo anaweza kuisoma: mpe mtu unayemwamini tu.',
	save: 'Tengeneza faili',
	making: 'Inakusanya na kukagua…',
	saved: (name, size) => `Imehifadhiwa kwa jina ${name}, ${size}. Itafute kwenye vipakuliwa vyako.`,
	allGood: 'Kila kitu ndani yake kimekaguliwa, na kila kitu ni sawa.',
	someBad: 'Faili imetengenezwa, lakini si kila kitu ndani yake ni sawa. Faili nayo inasema hivyo:',
	fingerprint: 'Namba ya ukaguzi ya faili',
	fingerprintText:
		'Atakayepata faili anaweza kulinganisha namba hii nawe. Iko kwenye historia ya simu hii.',
	failed: 'Faili haikuweza kutengenezwa. Hakuna kilichobadilika. Jaribu tena.',
	notSent: 'Ombi hili bado halijatumwa. Faili inaweza kutengenezwa likishatumwa.',
	tooLarge:
		'Hati ni kubwa mno kwa faili moja kwenye simu hii. Hifadhi hati moja moja, au hifadhi yote kwenye ukurasa wa faragha.',
	checkOne: 'Kagua faili uliyopewa',

	checks: {
		receipt: (n) => `Risiti ${n}: saini ya ofisi, na ilitolewa kwa ajili ya nini`,
		document: (n) => `Hati “${n}”: ni ile ile iliyofungwa`,
		history: () => 'Historia: hakuna tukio lililobadilishwa, na inalingana na risiti'
	},
	results: { passed: 'ni sawa', failed: 'si sawa', missing: 'haikuweza kukaguliwa' },
	why: {
		'no-receipt': 'Ofisi bado haijatia saini risiti yoyote.',
		'no-letter': 'Kilichotumwa hakitunzwi tena hapa, kwa hivyo risiti haiwezi kulinganishwa nacho.',
		signature: 'Saini ya ofisi hailingani. Usiitegemee risiti hii; uliza ofisi.',
		gone: 'Hati haipo tena kwenye simu hii. Ofisi inayo ile iliyotumwa.',
		changed:
			'Hati iliyo kwenye simu hii si ile iliyofungwa. Haikuwekwa kwenye faili. Ofisi inayo ile sahihi.',
		history: 'Historia kwenye simu hii imebadilishwa. Usiitegemee.'
	},

	check: {
		title: 'Kagua faili',
		intro:
			'Mtu amekupa faili ya Kibali kuhusu ombi? Ichague hapa. Inakaguliwa kwenye simu hii, na haiendi popote. Huhitaji mtandao.',
		choose: 'Chagua faili',
		of: 'ya kukagua',
		reading: 'Inakagua faili…',
		chosen: (name, size) => `${name}, ${size}`,
		whole: 'Faili ni kamili',
		wholeText: (n) =>
			n === 1
				? 'Faili 1 iliyomo iko kama ilivyokuwa ilipotengenezwa.'
				: `Faili zote ${n} zilizomo ziko kama zilivyokuwa zilipotengenezwa.`,
		altered: 'Usiiamini faili hii',
		alteredText: 'Kitu ndani yake hakiko kama kilivyokuwa ilipotengenezwa:',
		doubts: 'Ambayo hayakuwa sawa faili ilipotengenezwa',
		about: 'Ni nini',
		madeAt: 'Ilitengenezwa',
		service: 'Huduma',
		receiptNumber: 'Namba ya ombi',
		receivedAt: 'Lilipokelewa na ofisi',
		proved: 'Saini ya ofisi inathibitisha nini',
		provedText:
			'Ofisi ilitia saini kwamba ilipokea ombi lililofungwa lililomo kwenye faili hii, kwa namba hii na wakati huu.',
		provedHistory: 'Historia hadi kutumwa ndiyo ile ambayo ofisi iliitia saini.',
		nothingProved:
			'Hakuna risiti ya ofisi kwenye faili hii. Hakuna anayeithibitisha ila aliyeitengeneza.',
		otherOffice:
			'Risiti iliyomo kwenye faili hii ni ya ofisi nyingine ambayo programu hii haiijui. Saini yake haikuweza kukaguliwa.',
		notProved:
			'Mengine (majibu, ujumbe, malipo) ni yale yaliyokuwa kwenye simu ya aliyeitengeneza. Saini ya ofisi haiyahusu; ofisi inaweza kufungua ombi lililofungwa na kulinganisha.',
		fingerprint: 'Namba ya ukaguzi',
		madeHere: (time) => `Simu hii ilitengeneza faili hii hii: ${time}.`,
		compare:
			'Mtu anaweza kutengeneza faili ya uongo tangu mwanzo. Linganisha namba hii na ya aliyeitengeneza: iko kwenye historia ya simu yake.',
		again: 'Kagua faili nyingine',
		back: 'Kumbukumbu',
		refusals: {
			empty: 'Faili haina kitu. Chagua nyingine, au iombe tena.',
			'too-large': 'Faili ni kubwa mno kuwa faili ya Kibali. Hakuna kilichofunguliwa.',
			'no-zip':
				'Hii si faili ya Kibali. Jina la faili ya Kibali huanza na kibali na kuishia na .zip.',
			damaged: 'Faili imeharibika: sehemu yake haipo au imebadilika. Usiiamini. Iombe tena.',
			repacked:
				'Faili ilipakiwa upya kwa programu nyingine, kwa hivyo haiwezi kukaguliwa. Iombe kama Kibali ilivyoitengeneza.',
			foreign: 'Faili hii ya ZIP haikutengenezwa na Kibali kwa ombi moja. Hakuna cha kukagua.',
			newer:
				'Faili hii ilitengenezwa na toleo jipya zaidi la Kibali. Sasisha programu, kisha uikague tena.'
		},
		findings: {
			changed: (path) => `“${path}” imebadilishwa.`,
			missing: (path) => `“${path}” haipo.`,
			added: (path) => `“${path}” iliongezwa baadaye.`,
			receipt: (path) => `Saini ya ofisi kwenye “${path}” hailingani.`,
			document: (path) => `“${path}” imeorodheshwa kuwa ilitiwa saini, lakini haimo kwenye faili.`,
			history: (path) => `“${path}”: tukio limebadilishwa, limeondolewa au limeongezwa.`,
			anchor: (path) => `“${path}” hailingani na kilichotiwa saini na ofisi.`,
			content: (path) => `“${path}” si kama Kibali inavyoandika.`
		},
		more: (n) => `Na nyingine ${n}.`
	},

	summary: {
		title: 'Ombi moja, kutoka Kibali',
		made: (time) => `Imetengenezwa kwenye simu ya mwombaji: ${time}`,
		independent:
			'Kibali ni programu huru. Hii ni nakala aliyotunza mwombaji, si hati ya Serikali ya Kenya.',
		practice: 'Lilitumwa kwa ofisi ya mazoezi, kwa ajili ya kujaribu.',
		service: 'Huduma',
		person: 'Mwombaji',
		number: 'Namba ya ombi',
		receivedAt: 'Lilipokelewa na ofisi',
		signedBy: 'Saini ya',
		signedAt: 'Lilitiwa saini',
		status: 'Limefika wapi',
		noStatus: 'Ofisi bado haijasema lolote.',
		checks: 'Kilichokaguliwa',
		answers: 'Majibu yaliyotiwa saini',
		answersOf: (n) => `Majibu yaliyotiwa saini, kutumwa mara ya ${n}`,
		noAnswers: 'Hakuna',
		documents: 'Hati',
		noDocuments: 'Hakuna',
		leftOut: 'haimo kwenye faili hii',
		payments: 'Malipo',
		invoice: (amount, reference) => `Ankara ${reference}: ${amount}`,
		attempt: (amount, channel, by) =>
			`Aliomba kulipa ${amount} (${[channel, by].filter(Boolean).join(', ')})`,
		paid: (amount, reference) => `Imelipwa: ${amount}, msimbo ${reference}`,
		held: (amount, reference) => `Ofisi inamwekea mwombaji: ${amount}, msimbo ${reference}`,
		refund: (amount, reference) => `Imerudishwa: ${amount}, msimbo ${reference}`,
		messages: 'Ujumbe',
		theOffice: 'Ofisi',
		applicant: 'Mwombaji',
		decisions: 'Maamuzi na hatua',
		none: 'Hakuna',
		history: 'Historia ya simu hii',
		historyText: (n) =>
			n === 1 ? 'Tukio 1 liko kwenye history.json.' : `Matukio ${n} yako kwenye history.json.`,
		how: 'Jinsi ya kukagua faili hii',
		howText:
			'Fungua Kibali, kisha Mipangilio, kisha “Kumbukumbu”, kisha “Kagua faili uliyopewa”, na uchague faili hii ya ZIP kama ilivyo.',
		files: 'Yaliyomo kwenye faili',
		fileKinds: {
			answers: 'Majibu yaliyotiwa saini',
			sealed: 'Kilichotumwa, kimefungwa kwa ajili ya ofisi',
			receipts: 'Risiti yenye saini ya ofisi',
			documents: 'Hati, kama ilivyo',
			payments: 'Ankara na malipo',
			messages: 'Ujumbe wa pande zote mbili',
			decisions: 'Maamuzi ya ofisi, hatua kwa hatua',
			timeline: 'Yote ofisi iliyosema, kwa mpangilio wake',
			history: 'Yaliyofanywa kwenye simu, na mnyororo wake wa uthibitisho',
			summary: 'Ukurasa huu'
		}
	}
};
