import type { home as english } from '../en/home.ts';

export const home: typeof english = {
	title: 'Kibali: omba kwa simu yako',
	heading: 'Omba kwa simu yako, kukiwa na mtandao au la',
	what: 'Kibali hukusaidia kuomba huduma za uhamiaji za Kenya. Unajaza fomu bila mtandao; unachotuma husubiri kwenye simu, na hutumwa chenyewe mtandao ukipatikana.',
	find: 'Tafuta huduma',
	tour: 'Ona inavyofanya kazi, kwa dakika moja',
	shared: 'Hii ni kompyuta ya pamoja',
	sharedHint: 'Hakuna kinachobaki: ukiondoka, yote yanafutwa.',
	points: [
		{
			title: 'Huhifadhiwa unapoandika',
			text: 'Kila jibu hubaki kwenye simu hii. Acha wakati wowote, uendelee baadaye.'
		},
		{
			title: 'Hukaguliwa kabla ya kutumwa',
			text: 'Unaona kinachokosekana au kilichokosewa, kwa nini, na sharti limetoka wapi.'
		},
		{
			title: 'Risiti ya kuweka',
			text: 'Kibali husema “limepokelewa” pale tu inapokuwa na risiti yenye saini.'
		}
	],
	real: 'Tovuti ya kweli au bandia?',
	independentTitle: 'Kibali inajitegemea',
	independent: 'Si tovuti ya Serikali ya Kenya.',
	practice:
		'Kwa sasa imeunganishwa na ofisi ya mazoezi: unaweza kujaribu kila kitu, lakini hakuna kinachofika serikalini na hakuna pesa halisi inayolipwa.',
	greeting: 'Karibu',
	nothing: 'Hakuna kinachokusubiri.',
	news: 'Habari kutoka ofisini',
	newNews: (n: number) => (n === 1 ? 'Mpya 1' : `Mpya ${n}`),
	needs: 'Yanakuhitaji',
	onItsWay: 'Yako njiani',
	processing: 'Yako ofisini',
	drafts: 'Rasimu',
	decided: 'Yaliyoamuliwa',
	asOf: (time) => `Kufikia ${time}`,
	neverAsked: 'Bado hakuna habari kutoka ofisini',
	askedFor: 'Ofisi inaomba taarifa zaidi.',
	reply: 'Jibu ofisi',
	askedPapers: 'Limekubaliwa. Ofisi inaomba hati kabla ya kukupa ulichoomba.',
	addPapers: 'Ongeza hati',
	toPayIssuance: (amount) => `Limekubaliwa. Ofisi inaomba ${amount} kabla ya kukupa ulichoomba.`,
	by: (day, days) =>
		days < 0
			? `Siku ya mwisho ilikuwa ${day}.`
			: days === 0
				? 'Leo ni siku ya mwisho.'
				: `Siku ya mwisho ni ${day}: ${days === 1 ? 'imebaki siku 1' : `zimebaki siku ${days}`}.`,
	pay: 'Lipa',
	toPay: (amount) => `Ofisi inaomba ${amount}.`,
	paymentWaits: (amount) => `Malipo yako ya ${amount} yanasubiri uwe karibu na simu yako.`,
	accountWaits: 'Liko tayari. Huduma hii inahitaji akaunti.',
	needAccount: 'Fungua akaunti au uingie',
	amountChanged: (amount) => `Sasa ofisi inaomba ${amount}. Malipo yako yanasubiri ukubali.`,
	openPayment: 'Nenda kwenye malipo',
	refused: 'Ofisi haikuweza kulipokea ombi hili. Majibu yako bado yapo hapa.',
	seeWhy: 'Ona cha kurekebisha',
	waiting: 'Linasubiri mtandao',
	queued: 'Tayari kutumwa',
	waitingOffice: 'Linasubiri ofisi',
	sending: 'Linatumwa',
	documents: (n) => (n === 1 ? 'Hati 1' : `Hati ${n}`),
	left: (bytes) => `bado ${bytes}`,
	goesByItself: 'Litatumwa lenyewe ukipata mtandao.',
	payment: 'Malipo',
	replyRow: 'Jibu lako kwa ofisi',
	messageRow: 'Ujumbe wako kwa ofisi',
	statuses: {
		received: 'Limepokelewa',
		'awaiting-payment': 'Linasubiri malipo',
		paid: 'Limelipiwa',
		'under-review': 'Linashughulikiwa',
		'more-information': 'Ofisi inaomba zaidi',
		appointment: 'Una miadi',
		biometrics: 'Alama za vidole tayari',
		'awaiting-issuance': 'Limekubaliwa, bado haijatolewa',
		issued: 'Imetolewa',
		lapsed: 'Muda umekwisha',
		'in-production': 'Hati inatengenezwa',
		'ready-for-collection': 'Tayari kuchukuliwa',
		collected: 'Imechukuliwa',
		approved: 'Limekubaliwa',
		rejected: 'Halikukubaliwa',
		withdrawn: 'Limeondolewa'
	},
	parts: (done, all) => `${done} kati ya ${all}`,
	partsSpoken: (done, all) => `Sehemu ${done} kati ya ${all} zimekamilika`,
	changed: (time) => `Ilibadilishwa ${time}`,
	remove: 'Futa',
	goOn: 'Endelea',
	removeNamed: (name, time) => `Futa rasimu ya “${name}”, iliyobadilishwa ${time}`,
	removed: 'Rasimu imefutwa.',
	newApplication: 'Anza ombi lingine',
	track: 'Fuatilia ombi kutoka simu nyingine'
};
