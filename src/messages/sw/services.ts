import type { services as english } from '../en/services.ts';
import { sourceTitles } from './blocks/source-titles.ts';
import { spans } from './blocks/spans.ts';

export const services: typeof english = {
	title: 'Huduma',
	heading: 'Unataka kufanya nini?',
	search: 'Tafuta kwa maneno yako',
	searchHint:
		'Kwa mfano: viza ya utalii, kibali cha kazi, pasipoti iliyopotea, kitambulisho cha mgeni',
	found: (n) => `Yamepatikana ${n}`,
	answers: 'Msaada',
	none: (words) => `Kibali haikupata chochote kwa “${words}”.`,
	noneNext: 'Jaribu maneno mengine, au tazama hapa chini.',
	searchFailed:
		'Utafutaji haukupakuliwa. Angalia hapa chini, au bonyeza Enter mtandao ukipatikana.',
	about:
		'Ziara, vibali vya kazi, pasi, vitambulisho vya wageni, pasipoti, ukaazi na uraia: soma kinachohitajika, kisha ujaze hapa.',
	notHere: 'Bado haipo katika Kibali: soma yanayojulikana',
	which: 'Ninahitaji huduma gani?',
	whichNote: 'Jibu maswali mafupi mawili hadi manne.',
	all: 'Huduma zote',
	groups: {
		visit: 'Kutembelea Kenya',
		work: 'Kufanya kazi Kenya',
		pass: 'Pasi',
		registration: 'Usajili',
		passport: 'Pasipoti',
		status: 'Ukaazi na uraia'
	},
	back: 'Huduma zote',
	checkTitle: 'Je, unaihitaji?',
	checkIntro: 'Baadhi ya watu hawaihitaji.',
	days: (n) => `Unaweza kukaa hadi siku ${n}.`,
	needed: 'Unahitaji hii.',
	neededFrom: (country) => `Pasipoti: ${country}. Unaihitaji kabla ya kusafiri.`,
	instead: 'La kufanya',
	share: 'Mtumie mtu',
	start: 'Anza sasa',
	startAnyway: 'Anza hata hivyo',
	startNote:
		'Unaweza kujaza fomu bila akaunti. Majibu yako yanahifadhiwa kwenye simu hii unapoandika.',
	accountTitle: 'Akaunti',
	accountNeeded:
		'Unahitaji akaunti ya ofisi kabla ofisi kulipokea ombi. Unaweza kujaza fomu kwanza.',
	accountNone: 'Hakuna akaunti inayohitajika.',
	starting: 'Inafungua fomu yako…',
	startFull:
		'Simu hii haina nafasi ya kuhifadhi fomu. Futa picha au programu usizohitaji, kisha ujaribu tena.',
	startFailed:
		'Kibali haikuweza kuhifadhi kwenye simu hii. Funga vichupo vingine vya Kibali, kisha ujaribu tena.',
	cost: 'Gharama',
	costNote: 'Unalipa baada ya ofisi kupokea ombi lako, si kabla.',
	feeUnknown: 'Haijulikani kwa hakika. Uliza kabla ya kulipa.',
	noFee: 'Hakuna ada.',
	stages: { processing: 'Pamoja na ombi', issuance: 'Baada ya kukubaliwa' },
	decision: 'Huchukua muda gani',
	spans,
	usually: (span) => `Kwa kawaida ${span}.`,
	decisionUnknown: 'Hakuna chanzo kinachosema huchukua muda gani.',
	feeEach: {
		years: 'kwa kila mwaka',
		months: 'kwa kila mwezi',
		other: 'kwa kila moja'
	},
	feeDepends: 'ikiwa tu inakuhusu',
	feeOr: (amounts) => `Vyanzo vingine vinasema ${amounts}. Uliza ofisi kabla ya kulipa.`,
	bond: 'ni dhamana, si ada',
	atLeast: (amount) => `Angalau ${amount}`,
	inAll: 'Jumla',
	inAllShortest: 'Jumla, kwa muda mfupi zaidi',
	guide: 'Hatua kwa hatua',
	unavailable: 'Bado huwezi kujaza hii hapa. Chini ni yanayojulikana, na namna ya kuuliza.',
	print: 'Chapisha ukurasa huu',
	whoFor: 'Ni ya nani',
	atHand: 'Uwe na vitu hivi karibu nawe',
	steps: 'Jinsi inavyokwenda',
	documents: 'Hati',
	documentsNote:
		'Picha uliyopiga kwa simu inatosha. Kibali hupunguza picha zitoshe. Kwa hati nyingi PDF pia inafaa.',
	everyone: 'Kila mtu',
	depends: 'Ikiwa tu inakuhusu',
	optional: 'ikiwa unayo',
	unclear: 'Kuna jambo lisiloeleweka, au ghali mno?',
	notes: 'Vizuri kujua',
	sources: 'Haya yametoka wapi',
	sourcesNote: 'Kanuni na ada hubadilika. Kila moja hapa ina chanzo na tarehe yake.',
	sourceTitles,
	asOf: (date) => `kufikia ${date}`,
	confidence: {
		official: 'Kutoka ukurasa wa serikali',
		secondary: 'Si kutoka ukurasa wa serikali: hakikisha kabla ya kulipa',
		conflicting: 'Vyanzo vinatofautiana: hakikisha kabla ya kutegemea',
		assumed: 'Tunadhani hivyo sisi wenyewe: hatukupata chanzo'
	}
};
