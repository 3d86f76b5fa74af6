import type { support as english } from '../en/support.ts';

export const support: typeof english = {
	title: 'Usaidizi na maoni',
	back: 'Msaada',
	intro:
		'Omba msaada, eleza kilichoenda vibaya, au sema unavyoiona Kibali. Unaweza kuandika bila mtandao, akaunti wala ombi.',
	practice: 'Unaandikia ofisi ya mazoezi: ujumbe husomwa na anayeigiza ofisi kwenye anwani hii.',
	write: 'Andika ujumbe',
	goOn: 'Endelea na ujumbe wako',
	rate: 'Sema unavyoiona Kibali',
	thread: 'Ujumbe wako',
	none: 'Bado hujaandika.',
	loading: 'Tunafungua ujumbe wako',
	failed: 'Ujumbe wako haukuweza kusomwa. Hakuna kilichopotea. Funga Kibali, kisha uifungue tena.',
	asOf: (time) => `Majibu yaliulizwa mara ya mwisho: ${time}`,
	neverAsked: 'Ofisi bado haijaulizwa kama kuna majibu.',
	you: 'Wewe',
	office: 'Ofisi ilijibu',
	states: {
		queued: 'Unasubiri katika Yanayotumwa',
		sending: 'Unatumwa',
		held: 'Unasubiri katika Yanayotumwa',
		delivered: 'Umefika ofisini',
		refused: 'Ofisi haikuweza kuupokea',
		withdrawn: 'Uliurudisha'
	},
	seeOutbox: 'Utazame katika Yanayotumwa',
	mend: 'Ufungue na uutume upya',
	wentAlong: 'Yanayotumwa pamoja nao',
	papers: (names) => `Hati: ${names}`,

	writeTitle: 'Andikia usaidizi',
	about: 'Unahusu nini?',
	abouts: {
		problem: 'Kitu hakifanyi kazi',
		question: 'Nina swali',
		feedback: 'Ninavyoiona Kibali'
	},
	rating: 'Unaionaje Kibali?',
	ratings: {
		'1': '1: mbaya sana',
		'2': '2: mbaya',
		'3': '3: wastani',
		'4': '4: nzuri',
		'5': '5: nzuri sana'
	},
	rated: (rating) => `${rating} kati ya 5`,
	text: 'Maneno yako',
	hints: {
		problem: 'Ulifanya nini, na nini kikatokea? Usiandike nenosiri, misimbo wala PIN.',
		question: 'Usiandike nenosiri, misimbo wala PIN.',
		feedback: 'Nini ni kizuri, nini ni kigumu? Unaweza kuacha pakiwa patupu.'
	},
	noText: 'Hakuna',
	withNumbers: (numbers) => `Taja ni ombi gani: ${numbers}`,
	look: 'Utazame kabla haujatumwa',
	empty: 'Andika maneno machache, au chagua unavyoiona Kibali',
	problem: 'Kuna tatizo',
	error: 'Hitilafu:',
	saved: 'Imehifadhiwa kwenye simu hii',
	saving: 'Inahifadhi',
	saveFailed: 'Bado haijahifadhiwa. Huenda simu hii haina nafasi.',
	retry: 'Jaribu kuhifadhi tena',
	stale: 'Ujumbe huu ulibadilishwa au ulitumwa katika kichupo kingine.',
	loadNewer: 'Onyesha ulio mpya',
	discard: 'Futa ujumbe huu',

	checkTitle: 'Haya ndiyo yote yanayotumwa',
	checkText:
		'Majibu yako, hati, jina na mawasiliano yako vinabaki hapa. Jibu litakuja kwenye simu hii.',
	sealed:
		'Umefungwa kwa siri: ni ofisi pekee inayoweza kuusoma. Bila mtandao, unasubiri katika Yanayotumwa.',
	send: 'Tuma',
	sending: 'Tunafunga ujumbe wako',
	change: 'Ubadilishe',
	facts: {
		version: (name) => `Kibali ${name}`,
		language: (name) => `Lugha: ${name}`,
		browser: (name) => `Kivinjari: ${name}`,
		online: 'Ulikuwa na mtandao ulipoandika',
		offline: 'Hukuwa na mtandao ulipoandika',
		outbox: (waiting, refused) => `Yanayotumwa: ${waiting} yanasubiri, ${refused} hayakupokelewa`,
		codes: (list) => `Misimbo ya matatizo ya mwisho: ${list}`,
		number: (number) => `Ombi ${number}`
	},

	application: {
		title: 'Andikia ofisi',
		back: 'Ujumbe kati yako na ofisi',
		intro: 'Uliza ofisi au iambie kitu kuhusu ombi hili. Unaweza kuandika bila mtandao.',
		wrongAnswer: 'Je, kuna jibu lisilo sahihi? Lirekebishe badala ya kuandika',
		asked: 'Ofisi inakuomba kitu. Jibu hilo kwanza: inalisubiri.',
		notYet:
			'Unaweza kuandika kuhusu ombi hili likishafika ofisini. Kabla ya hapo bado unaweza kulirudisha na kulibadilisha.',
		thread: 'Yaliyosemwa',
		none: 'Bado hakuna kilichosemwa.',
		write: 'Andika ujumbe',
		text: 'Ujumbe wako',
		hint: 'Usiandike nenosiri, misimbo wala PIN. Si lazima kutaja jina lako wala namba ya ombi.',
		documents: 'Hati, kama zinasaidia',
		empty: 'Andika maneno machache, au weka hati',
		incomplete: (names) => `${names} haikuweza kusomwa yote. Iondoe, iweke tena, kisha tuma.`,
		failed: 'Ujumbe wako haukuweza kuwekwa ili utumwe. Huenda simu hii haina nafasi. Jaribu tena.',
		sealed:
			'Umefungwa kwa siri: ni ofisi pekee inayoweza kuusoma. Bila mtandao, unasubiri katika Yanayotumwa. Jibu litaonekana hapa na kwenye habari.',
		open: 'Andikia ofisi kuhusu ombi hili',
		see: (count) => (count === 1 ? 'Ujumbe 1' : `Ujumbe ${count}`),
		answered: 'Ofisi ilikuandikia',
		all: 'Soma ujumbe wote'
	},
	device: (browser, system) => `${browser} kwenye ${system}`,
	anyBrowser: 'kivinjari kingine',
	anySystem: 'mfumo mwingine'
};
