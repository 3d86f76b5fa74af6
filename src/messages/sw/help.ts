import type { help as english } from '../en/help.ts';
import { sourceTitles } from './blocks/source-titles.ts';

export const help: typeof english = {
	title: 'Msaada',
	intro:
		'Programu nzima ikiwa kwenye simu hii, kurasa hizi hufunguka bila mtandao. Mipangilio husema kama imekamilika.',
	search: 'Inahusu nini?',
	searchHint: 'Kwa maneno yako: nimelipa lakini haionekani, msimbo hauji, kibali cha kazi',
	startTitle: 'Kuanza',
	start: [
		'Tafuta huduma yako. Ukurasa wake unaeleza gharama, muda na hati unazohitaji.',
		'Gusa “Anza sasa” na ujibu sehemu moja moja, kwa mpangilio wowote.',
		'Ongeza hati zako: piga picha, au chagua faili.',
		'Kagua majibu yako, weka saini, na uwasilishe. Unaweza kufanya haya bila mtandao.',
		'Ofisi ikishapokea, lipa, na ufuatilie kwenye ukurasa wa mwanzo.'
	],
	tutorials: 'Kwa picha',
	guides: 'Miongozo, hatua kwa hatua',
	problemsTitle: 'Kitu kikienda vibaya',
	more: 'Zaidi',
	glossary: 'Maana ya maneno',
	real: 'Tovuti ya kweli au bandia? Tovuti rasmi',
	support: 'Andikia usaidizi, au sema unavyoiona Kibali',
	keys: 'Njia za mkato za kibodi',
	releases: 'Yaliyo mapya katika Kibali',
	tour: 'Kibali kwa hatua tano',
	settings: 'Mipangilio: lugha, rangi, yaliyo kwenye simu hii',
	back: 'Msaada',
	does: 'Kibali hufanya nini',
	now: 'Fanya hivi sasa',
	who: 'Nani anaweza kusaidia',
	known: 'Yanayojulikana kuhusu ofisi halisi',
	also: 'Tazama pia',
	steps: 'Itazame kwa picha',
	write: 'Andikia usaidizi kuhusu hili',
	print: 'Chapisha ukurasa huu',
	noDate: 'Ukurasa hauna tarehe.',
	needsLink: 'Kurasa za viungo zinahitaji mtandao.',
	sourceTitles: [
		[
			'A process paper in public code, not verified',
			'Waraka wa utaratibu kwenye programu iliyo wazi kwa umma, haujathibitishwa'
		],
		['Foreign Nationals Services', 'Huduma kwa Raia wa Kigeni'],
		...sourceTitles
	],
	asOf: (date) => `Kufikia ${date}.`,
	confidence: {
		official: 'Chanzo rasmi.',
		secondary: 'Imeripotiwa na wengine, haikupatikana kwenye ukurasa rasmi.',
		conflicting: 'Vyanzo vinatofautiana kuhusu hili.',
		assumed: 'Tunadhani hivyo sisi wenyewe: hatukupata chanzo.'
	},
	realTitle: 'Tovuti ya kweli au bandia?',
	realIntro:
		'Kibali yenyewe inajitegemea: si tovuti ya Serikali ya Kenya, na hakuna unachofanya hapa kinachoifikia.',
	rules: [
		'Tovuti za Serikali ya Kenya huishia na .go.ke. Angalia mwisho kabisa wa jina, kabla tu ya “/” ya kwanza.',
		'Jina kama “kenya-visa-gov.com” si la serikali, hata likionekana rasmi, na hata likiwa la kwanza unapotafuta.',
		'Linganisha bei na tovuti rasmi kabla ya kulipa.',
		'Hakuna anayehitaji PIN yako ya M-Pesa, PIN ya kadi yako, wala msimbo uliotumiwa.'
	],
	rulesTitle: 'Jinsi ya kujua',
	price: 'Inaripotiwa kuwa eTA hugharimu USD 30, na dola chache zaidi kwa kadi.',
	officialTitle: 'Tovuti rasmi',
	sites: {
		eta: 'Omba eTA',
		etaAbout: 'Kuhusu eTA',
		immigration: 'Idara ya Huduma za Uhamiaji',
		efns: 'eFNS: vibali, pasi, kitambulisho cha mgeni, uraia',
		ecitizen: 'eCitizen: pasipoti na malipo'
	}
};
