import type { home as english } from '../en/home.ts';

export const home: typeof english = {
	title: 'Kibali: omba kwa simu yako',
	chooseLanguage: 'Chagua lugha',
	heading: 'Omba kwa simu yako, kukiwa na mtandao au la',
	what: 'Kibali hukusaidia kuomba huduma za uhamiaji za Kenya. Unajaza fomu bila mtandao; unachotuma husubiri kwenye simu na huenda chenyewe mtandao ukipatikana.',
	find: 'Tafuta huduma',
	points: [
		{
			title: 'Huhifadhiwa unapoandika',
			text: 'Kila jibu hubaki kwenye simu hii. Acha wakati wowote, uendelee baadaye.'
		},
		{
			title: 'Hukaguliwa kabla ya kutumwa',
			text: 'Unaona kinachokosekana au kilichokosewa, kwa nini, na kanuni imetoka wapi.'
		},
		{
			title: 'Risiti ya kuweka',
			text: 'Kibali husema “limepokelewa” pale tu inapokuwa na risiti yenye saini.'
		}
	],
	independentTitle: 'Kibali inajitegemea',
	independent: 'Si tovuti ya Serikali ya Kenya.',
	practice:
		'Kwa sasa imeunganishwa na ofisi ya mazoezi: unaweza kujaribu kila kitu, lakini hakuna kinachofika serikalini na hakuna pesa halisi inayolipwa.',
	greeting: 'Habari',
	nothing: 'Hakuna kinachokusubiri.',
	needs: 'Yanakuhitaji',
	onItsWay: 'Yako njiani',
	processing: 'Yako ofisini',
	drafts: 'Rasimu',
	decided: 'Yaliyoamuliwa',
	asOf: (time) => `Kufikia ${time}`,
	neverAsked: 'Bado hakuna habari kutoka ofisini',
	askedFor: 'Ofisi inaomba taarifa zaidi.',
	reply: 'Jibu ofisi',
	pay: 'Lipa',
	toPay: (amount) => `Ofisi inaomba ${amount}.`,
	paymentWaits: (amount) => `Malipo yako ya ${amount} yanasubiri uwe karibu na simu yako.`,
	openPayment: 'Nenda kwenye malipo',
	refused: 'Ofisi haikuweza kulipokea ombi hili. Majibu yako bado yapo hapa.',
	seeWhy: 'Ona cha kurekebisha',
	waiting: 'Linasubiri mtandao',
	queued: 'Tayari kwenda',
	waitingOffice: 'Linasubiri ofisi',
	sending: 'Linatumwa',
	documents: (n) => (n === 1 ? 'Hati 1' : `Hati ${n}`),
	left: (bytes) => `bado ${bytes}`,
	goesByItself: 'Litaenda lenyewe ukipata mtandao.',
	payment: 'Malipo',
	replyRow: 'Jibu lako kwa ofisi',
	statuses: {
		received: 'Limepokelewa',
		'awaiting-payment': 'Linasubiri malipo',
		paid: 'Limelipiwa',
		'under-review': 'Linashughulikiwa',
		'more-information': 'Ofisi inaomba zaidi',
		approved: 'Limekubaliwa',
		rejected: 'Halikukubaliwa',
		withdrawn: 'Limerudishwa'
	},
	parts: (done, all) => `${done} kati ya ${all}`,
	partsSpoken: (done, all) => `Sehemu ${done} kati ya ${all} zimekamilika`,
	changed: (time) => `Ilibadilishwa ${time}`,
	remove: 'Futa',
	goOn: 'Endelea',
	removeNamed: (name, time) => `Futa rasimu ya “${name}”, iliyobadilishwa ${time}`,
	removed: 'Rasimu imefutwa.',
	newApplication: 'Anza ombi lingine'
};
