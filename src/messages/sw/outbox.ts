import type { outbox as english } from '../en/outbox.ts';

export const outbox: typeof english = {
	title: 'Yanayotumwa',
	intro: 'Kinachotoka kwenye simu hii hukaa hapa hadi ofisi ikipate.',
	empty: 'Hakuna kinachosubiri kutumwa.',
	emptyNext: 'Unachowasilisha huja hapa kwanza, na hutumwa chenyewe mtandao ukipatikana.',
	done: 'Ya awali',
	more: (count) => `Onyesha ${count} zaidi`,
	kinds: {
		submission: 'Ombi',
		reply: 'Jibu lako kwa ofisi',
		message: 'Ujumbe wako kwa ofisi',
		payment: 'Malipo',
		account: 'Akaunti yako'
	},
	asks: {
		appointment: 'Wakati wa miadi',
		correction: 'Marekebisho ya jibu',
		withdrawal: 'Kurudisha ombi',
		access: 'Namba mpya ya ufuatiliaji',
		track: 'Ombi limefika wapi'
	},
	paymentOf: (amount) => `Malipo, ${amount}`,
	submitted: (time) => `Liliwasilishwa ${time}`,
	tags: {
		queued: 'Inasubiri',
		offline: 'Inasubiri mtandao',
		unreachable: 'Ofisi haikufikiwa',
		portal: 'Mtandao unataka uingie',
		busy: 'Ofisi ina kazi nyingi',
		server: 'Seva ya ofisi ina hitilafu',
		sending: 'Inatumwa',
		delivered: 'Imepokelewa',
		handed: 'Imekabidhiwa',
		refused: 'Haikupokelewa',
		held: 'Inakuhitaji',
		withdrawn: 'Imerudishwa'
	},
	reasons: {
		none: 'Litatumwa lenyewe mara litakapoweza.',
		offline:
			'Simu yako haina mtandao. Litatumwa lenyewe mtandao ukipatikana. Baadhi ya vivinjari huhitaji Kibali iwe wazi.',
		unreachable: 'Simu yako inaonekana kuwa na mtandao, lakini ofisi haikujibu.',
		portal:
			'Kitu kingine kilijibu badala ya ofisi. Huenda mtandao wa mkahawa au hoteli unataka uingie kwanza.',
		busy: 'Ofisi ina maombi mengi sasa na imetuomba tusubiri.',
		server: 'Seva ya ofisi ina hitilafu. Si kosa lako.'
	},
	left: (bytes, all) => `Bado ${bytes} kati ya ${all}`,
	resumes: 'Mtandao ukikatika, litaendelea kutoka hapa.',
	handedOver: 'Huenda ofisi tayari inalo, kwa hivyo haliwezi tena kurudishwa hapa.',
	nextTry: (time) => `Litajaribiwa tena saa ${time}, au mara mtandao ukirudi.`,
	nextTrySoon: 'Litajaribiwa tena hivi punde.',
	tries: (n) => (n === 1 ? 'Limejaribiwa mara moja.' : `Limejaribiwa mara ${n}.`),
	deliveredAt: (time) => `Ofisi ililipokea: ${time}. Risiti yenye saini iko kwenye simu hii.`,
	handedAt: (time) => `Ilikabidhiwa ofisi: ${time}.`,
	withdrawnAt: (time) => `Ulilirudisha kabla ofisi haijalipata. ${time}`,
	withdrawnOtherAt: (time) => `Ulikirudisha kabla ofisi haijakipata. ${time}`,
	refusedAt: (time) => `Ofisi haikulipokea: ${time}. Majibu yako bado yako kwenye simu hii.`,
	refusals: {
		'different-content': 'Ofisi tayari ina toleo lingine lenye namba hiyo hiyo.',
		'missing-document': 'Hati moja haikufika kamili ofisini.',
		damaged: 'Hati moja iliharibika njiani.',
		'too-large': 'Hati moja ni kubwa kuliko ofisi inavyokubali.',
		malformed: 'Ofisi haikuweza kulisoma.',
		'not-found': 'Ofisi haikupata kitu fulani kinachohusika nalo.',
		'no-mailbox': 'Ofisi haikuitambua simu hii.',
		refused: 'Ofisi inasema kuna kitu ndani yake kisichofaa.',
		'payment-live': 'Malipo mengine ya ankara hiyo hiyo bado yanaendelea.',
		'already-paid': 'Ankara hii tayari imelipwa.',
		'amount-changed': 'Ofisi imebadilisha kiasi.',
		'bad-phone': 'Ofisi haiwezi kutumia namba hii ya simu.',
		'code-used': 'Msimbo huo ni wa malipo mengine.',
		'code-unknown': 'Ofisi haijui msimbo kama huu.'
	},
	refusedOther: (code) => `Ofisi imetoa sababu ambayo Kibali haina maneno yake: “${code}”.`,
	held: {
		'applicant-away':
			'Ombi la malipo kwenye simu hudumu dakika moja tu. Shika simu yako, kisha ulitume.',
		'amount-changed': 'Sasa ofisi inaomba kiasi kingine. Hakuna kilicholipwa.',
		'invoice-awaited': 'Yatatumwa ofisi ikishaomba pesa, na kwa kiasi ulichoruhusu tu.',
		'account-needed':
			'Huduma hii inahitaji akaunti. Ombi linasubiri hapa, likiwa kamili, na litatumwa lenyewe akaunti yako ikiwa tayari.'
	},
	accountActs: {
		register: 'Kufungua akaunti',
		'sign-in': 'Kuingia',
		reset: 'Kuomba nenosiri jipya',
		unlock: 'Kufungua akaunti iliyofungwa',
		resend: 'Kuomba msimbo mwingine',
		verify: 'Kuweka msimbo',
		change: 'Kubadilisha barua pepe au simu',
		sessions: 'Kuuliza mahali ulipoingia',
		'sign-out': 'Kutoka',
		'sign-out-others': 'Kutoka kila mahali pengine',
		delete: 'Kufuta akaunti'
	},
	withdrawAccountText: 'Halitatumwa. Unaweza kuliomba tena wakati wowote.',
	withdrawMessageText: 'Hautatumwa. Maneno yako yanabaki hapa, na unaweza kuendelea kuandika.',
	seeMessages: 'Tazama ujumbe wako',
	openAccount: 'Nenda kwenye akaunti yako',
	needAccount: 'Fungua akaunti au uingie',
	sendNow: 'Tuma sasa',
	sendPrompt: 'Tuma ombi la malipo sasa',
	withdraw: 'Lirudishe',
	withdrawTitle: 'Ulirudishe?',
	withdrawText: 'Halitatumwa. Fomu yako itafunguka tena, ikiwa na majibu na hati zote.',
	withdrawPaymentText: 'Malipo hayataombwa. Unaweza kulipa baadaye.',
	withdrawYes: 'Ndiyo, lirudishe',
	withdrawNo: 'Hapana, liache',
	withdrawn: 'Limerudishwa. Ofisi haikulipata.',
	tooLate: 'Lilikuwa tayari limekwenda ofisini, kwa hivyo halikuweza kurudishwa.',
	openForm: 'Fungua fomu tena',
	see: 'Ona ombi',
	receipt: 'Ona risiti',
	seePayment: 'Nenda kwenye malipo',
	trying: 'Kibali inajaribu sasa.'
};
