import type { paying as english } from '../en/paying.ts';

export const paying: typeof english = {
	why: 'Ni ya nini',
	forWhat: { processing: 'Kuangalia ombi lako', issuance: 'Kupewa ulichoomba' },
	how: 'Unataka kulipa kwa njia gani?',
	channels: {
		mpesa: {
			name: 'Ombi la malipo la M-Pesa',
			hint: 'Ombi la malipo linafika kwenye simu. Linahitaji mtandao.'
		},
		paybill: {
			name: 'M-Pesa Paybill',
			hint: 'Unalipa kwenye menyu ya simu yenyewe. Haihitaji data.'
		},
		airtel: {
			name: 'Airtel Money',
			hint: 'Ombi la malipo linafika kwenye simu. Linahitaji mtandao.'
		},
		hosted: {
			name: 'Kadi au benki',
			hint: 'Kwenye ukurasa wa ofisi, kwenye kichupo kipya. Inahitaji mtandao.'
		}
	},

	prompt: {
		airtel: {
			howText:
				'Airtel Money itatuma ombi la malipo kwa namba hii ya simu na kuomba PIN yako huko. Shika simu hiyo mkononi: ombi hilo hudumu kama dakika moja.',
			phone: 'Namba ya simu ya Airtel Money',
			send: 'Tuma ombi la malipo la Airtel Money'
		}
	},
	when: 'Ombi la malipo lije lini?',
	whenNow: 'Sasa tu, nikiwa karibu na simu',
	within: (days) =>
		days === 1 ? 'Wakati wowote ndani ya siku moja' : `Wakati wowote ndani ya siku ${days}`,
	whenHint: 'Kiasi kikibadilika, hakuna kinachotumwa na utaulizwa tena.',

	paybill: {
		intro: 'Huhitaji data kwa njia hii, ila menyu ya M-Pesa ya simu yako tu.',
		steps: {
			menu: 'Fungua M-Pesa, kisha “Lipa na M-Pesa”, kisha “Pay Bill”.',
			number: 'Namba ya biashara',
			account: 'Namba ya akaunti',
			amount: 'Kiasi, kwa shilingi',
			pin: 'Weka PIN yako ya M-Pesa kwenye menyu hiyo, kamwe usiiweke hapa.',
			code: 'M-Pesa itakutumia ujumbe. Weka msimbo wake hapa chini.'
		},
		check: 'Herufi ya mwisho ya namba ya akaunti ni ya ukaguzi. Ikikosewa, M-Pesa haichukui pesa.',
		notReal: 'Namba hii ni ya mazoezi na si ya mtu yeyote. Usiilipe kwa M-Pesa halisi.',
		code: 'Ujumbe wa M-Pesa, au msimbo wake',
		codeHint: 'Bandika ujumbe wote, au andika herufi na tarakimu kumi, kama QAB2CDE3FG',
		noCode: 'Bandika ujumbe wa M-Pesa, au andika msimbo wake wa herufi na tarakimu kumi',
		usedCode: (code) => `Tayari uliweka msimbo ${code} kwa malipo mengine`,
		send: 'Hifadhi msimbo kwa ajili ya ofisi',
		offline: 'Msimbo unahifadhiwa kwenye simu hii na utatumwa wenyewe mtandao ukipatikana.',
		doubts: {
			'too-little': (sent, asked) =>
				`Ujumbe unasema ${sent}. Ofisi inaomba ${asked}, kwa hivyo hazitoshi.`,
			'too-much': (sent, asked) =>
				`Ujumbe unasema ${sent}. Ofisi inaomba ${asked}, kwa hivyo zimezidi.`,
			'other-account': (account) => `Ujumbe unataja akaunti ${account}, ambayo si ya ankara hii.`
		},
		doubtNext:
			'Je, ni ujumbe mwingine? Basi weka ulio sahihi. Kama ulilipa hivyo, utume: ofisi itatafuta malipo hayo, na itakuwekea pesa zilizozidi.',
		sendAnyway: 'Nililipa hivyo, utume'
	},

	hosted: {
		how: 'Ofisi inafungua ukurasa wa malipo haya. Unaweka kadi au benki huko. Namba ya kadi haiji kamwe kwenye Kibali.',
		start: 'Omba ukurasa huo',
		offline: 'Huna mtandao. Ukurasa utafunguka mtandao ukipatikana.',
		open: 'Fungua ukurasa wa ofisi',
		openAgain: 'Fungua tena ukurasa wa ofisi',
		newTab: 'unafunguka kwenye kichupo kipya'
	},

	allow: {
		title: 'Lipa mara ofisi inapoomba',
		open: 'Ruhusu malipo sasa',
		intro:
			'Unaweza kuruhusu malipo sasa, hata bila mtandao. Ombi la malipo litakuja ofisi ikishapata ombi lako na kuomba pesa.',
		upTo: 'Kiasi kisichozidi',
		expected: (amount) => `Ada inavyojulikana hapa: ${amount}.`,
		badAmount: 'Weka kiasi kamili cha shilingi au dola, kama 7500',
		send: 'Ruhusu malipo haya',
		allowed: (amount, until) => `Kisichozidi ${amount}, hadi ${until}`,
		none: 'Hakuna cha kuruhusu',
		noneText: 'Kutuma ombi hili hakulipiwi, au ofisi tayari imeomba.'
	},
	changedTo: (asked, before) =>
		before ? `Ulikubali ${before}. Sasa ofisi inaomba ${asked}.` : `Sasa ofisi inaomba ${asked}.`,
	agree: (amount) => `Kubali, na ulipe ${amount}`,

	failures: {
		airtel: {
			insufficient: {
				title: 'Hakuna pesa za kutosha kwenye Airtel Money',
				text: 'Hakuna kilichochukuliwa. Ongeza pesa kwenye simu hiyo, au lipa kwa nyingine.'
			},
			cancelled: {
				title: 'Malipo yalikataliwa kwenye simu',
				text: 'Hakuna kilichochukuliwa. Jaribu tena ukiwa tayari.'
			},
			'wrong-pin': {
				title: 'PIN ya Airtel Money haikuwa sahihi',
				text: 'Hakuna kilichochukuliwa. Jaribu tena kwa PIN sahihi.'
			},
			'over-limit': {
				title: 'Kiasi kinazidi kile Airtel Money inachoruhusu kwa mara moja',
				text: 'Hakuna kilichochukuliwa. Lipa kwa njia nyingine, au omba Airtel ikuongezee kiwango.'
			}
		},
		hosted: {
			declined: {
				title: 'Benki ilikataa',
				text: 'Hakuna kilichochukuliwa. Iulize benki yako sababu, au lipa kwa njia nyingine.'
			},
			insufficient: {
				title: 'Hakuna pesa za kutosha kwenye akaunti',
				text: 'Hakuna kilichochukuliwa. Ongeza pesa, au lipa kwa njia nyingine.'
			},
			cancelled: {
				title: 'Uliacha ukurasa wa ofisi',
				text: 'Hakuna kilichochukuliwa. Jaribu tena ukiwa tayari.'
			},
			expired: {
				title: 'Muda wa ukurasa wa ofisi uliisha',
				text: 'Hakuna kilichochukuliwa. Omba ukurasa mpya.'
			}
		},
		paybill: {
			'code-unknown': {
				title: 'Hakuna malipo yaliyofika kwa msimbo huu',
				text: 'Angalia msimbo ulio kwenye ujumbe wa M-Pesa, kisha uuweke tena.'
			},
			'too-little': {
				title: 'Ulilipa chini ya kilichoombwa',
				text: 'Ofisi inakuwekea ulicholipa, na itakirudisha. Lipa kiasi chote.'
			},
			refused: {
				title: 'Ofisi haikupokea msimbo huu',
				text: 'Angalia msimbo ulio kwenye ujumbe wa M-Pesa, kisha uuweke tena.'
			}
		}
	},

	money: {
		title: 'Malipo hadi sasa',
		paid: 'Umelipa',
		held: 'Ziko ofisini',
		refund: 'Zimerudishwa',
		reference: (way, code) => `${way}, msimbo ${code}`,
		heldTitle: 'Ofisi inakuwekea pesa zako',
		why: {
			double:
				'Ankara hii ililipwa mara mbili. Ofisi itarudisha malipo ya pili: huhitaji kufanya lolote. Hifadhi msimbo.',
			'too-much':
				'Ulilipa zaidi ya kilichoombwa. Ofisi itarudisha kilichozidi: huhitaji kufanya lolote. Hifadhi msimbo.',
			'too-little':
				'Ulilipa chini ya kilichoombwa. Ofisi itakirudisha. Lipa kiasi chote, kwa malipo moja.',
			closed:
				'Pesa zilifika baada ya ofisi kuamua. Ofisi itazirudisha: huhitaji kufanya lolote. Hifadhi msimbo.'
		},
		whyOther: 'Ofisi inazishika na itazirudisha, au itasema ni za nini. Hifadhi msimbo.'
	}
};
