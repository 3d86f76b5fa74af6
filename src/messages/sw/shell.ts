import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
	skip: 'Ruka hadi kwenye ukurasa',
	places: 'Sehemu za Kibali',
	home: 'Mwanzo',
	services: 'Huduma',
	outbox: 'Yanayotumwa',
	help: 'Msaada',
	settings: 'Mipangilio',
	practice: 'Ofisi ya mazoezi',
	practiceNote: 'hakuna kinachofika serikalini',
	offline: 'Nje ya mtandao',
	offlineWaiting: (n) => `Nje ya mtandao · ${n} ${n === 1 ? 'linasubiri' : 'yanasubiri'}`,
	waiting: (n) => (n === 1 ? '1 linasubiri' : `${n} yanasubiri`),
	sending: (left) => `Inatuma, bado ${left}`,
	needsYou: (n) => (n === 1 ? '1 linakuhitaji' : `${n} yanakuhitaji`),
	worksOffline: 'Tayari bila mtandao',
	updateReady: 'Toleo jipya la Kibali liko tayari.',
	useNow: 'Litumie sasa',
	later: 'Baadaye',
	close: 'Funga',
	undo: 'Rudisha',
	cancel: 'Ghairi',
	back: 'Rudi',
	loading: 'Inafungua yaliyo kwenye simu hii…',
	unreadableTitle: 'Kibali haikuweza kufungua yaliyo kwenye simu hii',
	unreadable: 'Hakuna kilichofutwa. Funga vichupo vingine vya Kibali, kisha ujaribu tena.',
	tryAgain: 'Jaribu tena',
	cleared: {
		title: 'Ulichohifadhi hapa hakipo tena',
		text: 'Kivinjari hiki hakina tena fomu, hati na risiti zilizokuwa hapa. Huenda kimezifuta ili kupata nafasi, au mtu amezifuta. Kibali haina nakala nyingine.',
		next: 'Ambacho ofisi imeshapokea bado kiko kwa ofisi. Faili ya nakala hurudisha mengine. Bila hiyo ni lazima yajazwe upya.',
		bring: 'Leta faili ya nakala',
		understood: 'Nimeelewa'
	},
	limits: {
		noStorage: {
			title: 'Kivinjari hiki hakiruhusu Kibali kuhifadhi',
			text: 'Fomu utakayojaza hapa itapotea. Fungua Kibali kwenye dirisha la kawaida, si la faragha, au tumia kivinjari kingine.'
		},
		noKeys: {
			title: 'Kibali haiwezi kulinda majibu yako hapa',
			text: 'Ukurasa huu umefunguliwa kwa anwani isiyo salama, kwa hivyo hakuna kinachoweza kufungwa kwa siri. Fungua anwani inayoanza na https.'
		},
		littleRoom: {
			title: 'Simu hii ina nafasi ndogo iliyobaki',
			text: 'Futa picha au programu usizohitaji kabla ya kuongeza hati.'
		},
		noWorker: {
			title: 'Acha Kibali wazi inapotuma',
			text: 'Kivinjari hiki hakiwezi kutuma kikiwa kimefungwa. Ombi lako hutumwa Kibali ikiwa wazi.'
		}
	},
	install: {
		title: 'Linda fomu zako kwenye simu hii',
		text: 'Weka Kibali kwenye skrini ya mwanzo. Itafunguka bila mtandao, na si rahisi kivinjari kufuta ulichohifadhi.',
		add: 'Weka kwenye skrini ya mwanzo',
		iosTitle: 'Kwanza weka Kibali kwenye skrini ya mwanzo',
		iosText:
			'iPhone inaweza kufuta tovuti isiyotumiwa kwa siku 7. Kwenye Safari gusa Share, kisha “Add to Home Screen”, na uanzie fomu yako hapo: haioni ulichohifadhi kwenye Safari.',
		notNow: 'Si sasa'
	},
	errors: {
		missingTitle: 'Ukurasa huu haupo',
		missing: 'Huenda anwani imekosewa, au ombi limefutwa kwenye simu hii.',
		brokenTitle: 'Ukurasa huu haukufunguka',
		broken:
			'Ulichohifadhi bado kiko kwenye simu hii. Kama uko nje ya mtandao, huenda ukurasa huu haujawahi kupakuliwa.',
		home: 'Nenda mwanzo'
	}
};
