import type { consent as english } from '../en/consent.ts';

/* Another promise is another version: `CONSENT_VERSION` in domain/consent.ts rises with it. */
export const consent: typeof english = {
	title: 'Kabla ya kuanza: taarifa zako',
	again: 'Maandishi haya yamebadilika tangu ulipokubali. Tafadhali yasome tena.',
	takenBack: 'Uliondoa idhini yako. Ili kuendelea, tafadhali kubali tena.',
	summary: [
		'Unachoandika na unachoambatisha hutunzwa kwenye simu hii, kikiwa kimefungwa kwa ufunguo.',
		'Hutoka kwenye simu pale tu unapowasilisha, unapoijibu ofisi, unapolipa au unapotumia akaunti. Hapo huenda kikiwa kimefungwa kwa ofisi unayoiomba, na si kwingine.',
		'Unaweza kukiona, kukihifadhi, kukibadilisha na kukifuta hapa, na kuondoa idhini hii wakati wowote.'
	],
	independent: 'Kibali inajitegemea. Si tovuti ya Serikali ya Kenya.',
	practice: 'Sasa imeunganishwa na ofisi ya mazoezi: hakuna kinachofika serikalini.',
	more: [
		{
			title: 'Zinatumika kwa nini',
			lines: [
				'Kujaza, kukagua, kuwasilisha na kufuatilia maombi yako. Si kwa jambo lingine: hakuna matangazo, hakuna kukuchunguza, hakuna kuuza.',
				'Kibali inakagua majibu yako kwenye simu hii. Ukaguzi huo ni ushauri tu. Ofisi ndiyo inayoamua.'
			]
		},
		{
			title: 'Nini kinatunzwa, na wapi',
			lines: [
				'Kwenye simu hii: majibu na hati zako, nakala za ulichowasilisha, risiti, ofisi inachosema, malipo yako pamoja na namba ya simu inayolipa, ulichouliza kuhusu akaunti, na historia ya ulichofanya hapa.',
				'Sheria inaziita baadhi ya taarifa hizo nyeti, kama picha yako, familia yako, hali yako ya ndoa na afya yako. Kibali inaziuliza pale tu huduma inapozihitaji.',
				'Kwa ofisi: ulichowasilisha, majibu yako kwa maswali yake, malipo yako, na akaunti yako kama unayo.'
			]
		},
		{
			title: 'Zinakaa kwa muda gani',
			lines: [
				'Kwenye simu hii: hadi uzifute. Kilichokamilika, au kisichoguswa kwa miezi 12, hufutwa chenyewe; utaonywa siku 30 kabla. Unaweza kuchagua miezi 3, au kamwe.',
				'Kwa ofisi: kwa muda ambao kanuni zake zinasema. Kibali haiwezi kufuta kilicho na ofisi.'
			]
		},
		{
			title: 'Haki zako',
			lines: [
				'Sheria ya Kenya ya Ulinzi wa Data ya 2019 (Data Protection Act) inakupa haki ya kujua taarifa zako zinatumika kwa nini, kuziona, kupinga, na kutaka zilizo za uongo au za kupotosha zisahihishwe au zifutwe.',
				'Kwa zilizo kwenye simu hii unafanya yote hayo mwenyewe, kwenye Mipangilio, Faragha.',
				'Ukiondoa idhini yako, hakuna kingine kitakachoanzwa wala kuwasilishwa. Kilicho tayari na ofisi hakirudishwi kwa hilo.'
			]
		},
		{
			title: 'Kama ni kwa ajili ya mtoto',
			lines: [
				'Kwa aliye chini ya miaka 18, mzazi au mlezi lazima akubali. Utaulizwa hilo kabla ya kutia saini.'
			]
		},
		{
			title: 'Umuulize nani',
			lines: [
				'Kilicho kwenye simu hii, ni wewe pekee uliye nacho. Waliotengeneza Kibali hawawezi kukiona.',
				'Kwa ulichowasilisha, uliza ofisi uliyoiomba, ukitumia namba iliyo kwenye risiti yako.',
				'Haki zako zisipoheshimiwa, unaweza kulalamika kwa Ofisi ya Kamishna wa Ulinzi wa Data (odpc.go.ke).'
			]
		}
	],
	agree: 'Nakubali',
	agreeing: 'Subiri kidogo…',
	notNow: 'Si sasa',
	failed: 'Idhini yako haikuweza kuhifadhiwa kwenye simu hii. Hakuna kilichopotea. Jaribu tena.',
	guardian: {
		title: 'Mzazi au mlezi lazima akubali',
		text: 'Ombi hili ni la mtoto, au la mtu unayemlea. Kabla halijatiwa saini, mzazi au mlezi anakubali kwamba majibu na hati hizi zitunzwe kwenye simu hii na ziende kwa ofisi.',
		name: 'Jina la mzazi au mlezi',
		nameHint: 'Kama lilivyo kwenye kitambulisho au pasipoti yako.',
		nameMissing: 'Andika jina la mzazi au mlezi',
		confirm: 'Mimi ni mzazi au mlezi, na ninakubali',
		confirmMissing: 'Weka alama kusema kwamba unakubali',
		record: 'Hifadhi idhini',
		recorded: (name, time) => `${name}, mzazi au mlezi, alikubali: ${time}.`,
		read: 'Unachokubali'
	}
};
