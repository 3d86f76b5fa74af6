import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
	skip: 'Ruka hadi kwenye ukurasa',
	places: 'Sehemu za Kibali',
	home: 'Mwanzo',
	services: 'Huduma',
	outbox: 'Yanayotumwa',
	help: 'Msaada',
	trouble: 'Kuna tatizo?',
	settings: 'Mipangilio',
	practice: 'Ofisi ya mazoezi',
	practiceNote: 'hakuna kinachofika serikalini',
	offline: 'Nje ya mtandao',
	offlineWaiting: (n) => `Nje ya mtandao · ${n} ${n === 1 ? 'linasubiri' : 'yanasubiri'}`,
	waiting: (n) => (n === 1 ? '1 linasubiri' : `${n} yanasubiri`),
	sending: (left) => `Inatuma, bado ${left}`,
	needsYou: (n) => (n === 1 ? '1 linakuhitaji' : `${n} yanakuhitaji`),
	newNews: (n: number) =>
		n === 1 ? 'Habari mpya 1 kutoka ofisini' : `Habari mpya ${n} kutoka ofisini`,
	worksOffline: 'Tayari bila mtandao',
	formOffline: 'eTA tayari bila mtandao',
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
			'Ulichohifadhi bado kiko kwenye simu hii. Kama uko nje ya mtandao, huenda ukurasa huu bado haujafika: unganisha mtandao kwa muda mfupi, kisha ujaribu tena.',
		home: 'Nenda mwanzo'
	}
};
