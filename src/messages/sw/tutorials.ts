import type { tutorials as english } from '../en/tutorials.ts';

export const tutorials: typeof english = {
	apply: {
		find: {
			text: 'Tafuta huduma yako na usome inachoomba.',
			picture: 'Orodha yenye mstari mmoja uliowekwa alama'
		},
		answer: {
			text: 'Jibu sehemu moja moja. Hujihifadhi.',
			picture: 'Simu yenye mistari ya maandishi na alama ya tiki'
		},
		document: { text: 'Ongeza picha au PDF ya kila hati.', picture: 'Simu juu ya karatasi' },
		sign: {
			text: 'Kagua, weka saini na uwasilishe, ukiwa na mtandao au bila.',
			picture: 'Kalamu mwishoni mwa mstari'
		},
		follow: {
			text: 'Risiti yenye saini inakuja. Kisha lipa, na ufuatilie kwenye ukurasa wa mwanzo.',
			picture: 'Risiti yenye muhuri'
		}
	},
	photo: {
		light: {
			text: 'Laza karatasi karibu na dirisha. Pasiwe na taa nyuma yako.',
			picture: 'Mwanga wa jua juu ya karatasi'
		},
		frame: {
			text: 'Shika simu juu yake sawasawa. Pembe zote nne ziwe kwenye picha.',
			picture: 'Fremu yenye pembe nne kuzunguka karatasi'
		},
		look: {
			text: 'Angalia: unaweza kusoma herufi ndogo kabisa? Kama sivyo, piga tena.',
			picture: 'Kioo cha kukuza juu ya maandishi'
		}
	},
	pay: {
		number: { text: 'Andika namba ya simu inayolipa.', picture: 'Simu yenye tarakimu' },
		prompt: {
			text: 'Shika simu hiyo mkononi. Weka PIN kwenye ombi lake la malipo, kamwe si ndani ya Kibali.',
			picture: 'Simu inayoomba PIN, iliyoonyeshwa kwa nukta'
		},
		paid: {
			text: 'Subiri “Umelipa”. Hifadhi ujumbe wa M-Pesa.',
			picture: 'Simu yenye alama ya tiki'
		}
	},
	offline: {
		write: {
			text: 'Jaza, weka saini na uwasilishe bila mtandao.',
			picture: 'Simu isiyo na mawimbi'
		},
		wait: {
			text: 'Husubiri katika Yanayotumwa, limefungwa kwa siri.',
			picture: 'Barua iliyofungwa ndani ya trei'
		},
		gone: {
			text: 'Mtandao ukipatikana hutumwa lenyewe. “Limepokelewa” maana yake: risiti iko hapa.',
			picture: 'Barua yenye mshale wa kwenda juu'
		}
	},
	address: {
		bar: {
			text: 'Tazama anwani iliyo juu ya kivinjari.',
			picture: 'Kivinjari chenye mstari wa anwani uliowekwa alama'
		},
		end: {
			text: 'Tafuta “/” ya kwanza iliyo peke yake. Kabla yake tu lazima pawe na .go.ke',
			picture: 'Anwani inayoishia na .go.ke kabla ya mkwaju'
		},
		fake: {
			text: 'Chochote kati ya .go.ke na “/”, au mwisho mwingine, si cha serikali.',
			picture: 'Anwani yenye mwisho mwingine, imekatwa kwa mstari'
		}
	}
};
