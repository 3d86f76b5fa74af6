import type { protection as english } from '../en/protection.ts';
import { unitsIn } from '../written.ts';

const lasting = unitsIn('sw');

export const protection: typeof english = {
	unlockTitle: 'Fungua Kibali',
	unlockText: 'Yaliyo kwenye simu hii yamefungwa. Yanayosubiri kutumwa yanaendelea na safari yake.',
	who: 'Wewe ni nani?',
	nameless: 'Mtu wa kwanza kwenye simu hii',
	passphrase: 'Fungu la maneno ya siri',
	pin: 'PIN',
	show: 'Ionyeshe',
	unlock: 'Fungua',
	unlocking: 'Inafungua…',
	enter: 'Endelea',
	usePasskey: 'Tumia ufunguo wa simu (passkey)',
	useRecovery: 'Tumia ufunguo wa akiba',
	recovery: 'Ufunguo wa akiba',
	recoveryHint: 'Herufi na tarakimu 35 ulizoandika. Nafasi na herufi ndogo hazina shida.',
	recoveryLength: (signs) => `Ufunguo wa akiba una herufi na tarakimu 35. Hizi ni ${signs}.`,
	recoveryGroup: (group) =>
		`Angalia tena kundi la ${group}: kitu ndani yake si kama kilivyochapishwa.`,
	empty: { passphrase: 'Andika fungu lako la maneno ya siri.', pin: 'Andika PIN yako.' },
	wrong: {
		passphrase: 'Hili si fungu la maneno ya siri.',
		pin: 'Hii si PIN.',
		passkey: 'Ufunguo huu wa simu haufungui.',
		recovery: 'Ufunguo huu wa akiba haufungui.'
	},
	triesLeft: (n) =>
		n === 1
			? 'Unaweza kujaribu mara moja zaidi kabla ya kusubiri.'
			: `Unaweza kujaribu mara ${n} zaidi kabla ya kusubiri.`,
	wait: (time) =>
		`Unaweza kujaribu tena baada ya ${time}. Muda unahesabiwa tu Kibali ikiwa wazi. Hakuna kilichopotea.`,
	minutes: (n) => lasting(n, 'minute'),
	seconds: (n) => lasting(n, 'second'),
	refused: {
		'no-such-way': 'Hii haifungui hapa. Chagua njia nyingine.',
		'not-protected': 'Hakuna kilichofungwa hapa. Pakia ukurasa tena.',
		'not-computed':
			'Simu hii haikuwa na nafasi ya kuikagua. Funga programu nyingine ujaribu tena. Jaribio halikuhesabiwa.',
		broken:
			'Kufuli za simu hii zilibadilishwa na kitu kisicho Kibali. Hakuna kilichofunguliwa wala kilichofutwa.'
	},
	passkeyFailed: {
		dismissed: 'Ufunguo wa simu haukutumika. Jaribu tena, au chagua njia nyingine.',
		'no-prf': 'Funguo za simu hii haziwezi kufunga Kibali. Chagua njia nyingine.',
		already: 'Ufunguo huu wa simu upo tayari.',
		failed: 'Ufunguo wa simu haukufanya kazi. Jaribu tena, au chagua njia nyingine.'
	},
	failed: 'Haikuweza kufunguliwa sasa hivi. Hakuna kilichopotea. Jaribu tena.',
	forgot: 'Umesahau?',
	forgotText:
		'Ni njia ulizoweka tu zinazofungua: maneno ya siri, PIN, ufunguo wa simu au ufunguo wa akiba. Bila hata moja, hakuna anayeweza kufungua tena, si sisi wala ofisi. Uliyotuma bado yako ofisini.',
	protectionTitle: 'Ulinzi',
	protectionText:
		'Maneno ya siri, PIN au ufunguo wa simu hufunga yaliyo kwenye simu hii. Bila hayo, yeyote anayeweza kufungua kivinjari hiki anaweza kuyasoma.',
	choosePassphrase: 'Fungu jipya la maneno ya siri',
	choosePin: 'PIN mpya',
	which: 'Unataka kuifungua vipi?',
	worth: {
		passphrase: 'Imara zaidi. Maneno machache ambayo wewe tu ungeyaweka pamoja.',
		pin: 'Inamzuia anayeokota simu yako. Anayenakili hifadhi yake anaweza kujaribu PIN zote kwa saa chache.',
		passkey: 'Alama ya kidole, uso au kifunga skrini chako. Pale tu simu hii inapoweza.'
	},
	passphraseHint: 'Kwa mfano maneno manne yasiyohusiana. Nafasi zinaruhusiwa.',
	pinHint: 'Tarakimu sita au zaidi. Si siku ya kuzaliwa, wala mfululizo kama 123456.',
	strengths: [
		'Ni rahisi sana kukisia.',
		'Ni rahisi kukisia.',
		'Bado haitoshi.',
		'Ni nzuri.',
		'Ni imara.'
	],
	because: {
		short: 'Ni fupi.',
		common: 'Ina maneno ambayo wengi huyatumia.',
		name: 'Ina jina.',
		date: 'Ina tarehe.',
		repeat: 'Inajirudia.',
		sequence: 'Ina mfululizo wa herufi au tarakimu.'
	},
	weak: 'Fungu hili la maneno ni rahisi kukisia. Lirefushe: ongeza neno moja au mawili.',
	pinProblems: {
		digits: 'Weka tarakimu sita au zaidi.',
		easy: 'PIN hii ni miongoni mwa za kwanza ambazo wengine hujaribu. Chagua nyingine.'
	},
	recoveryText:
		'Andika ufunguo huu au uuchapishe, na uuweke mbali na simu. Unafungua Kibali ukisahau vingine vyote. Unaonyeshwa sasa tu.',
	print: 'Chapisha ukurasa huu',
	haveWritten: 'Nimeuandika au kuuchapisha',
	writeFirst: 'Kwanza andika ufunguo wa akiba, kisha weka alama kwenye kisanduku.',
	isProtected: 'Kuanzia sasa imefungwa. Utaulizwa utakapoifungua tena.',
	theirs: 'Nafasi yake iko tayari. Sasa Kibali inauliza wewe ni nani.',
	idle: 'Ijifunge kukiwa hakuna mtu',
	idleHint: 'Pia ukienda kwenye programu nyingine. Ulichoandika kinahifadhiwa kwanza.',
	after: (minutes) => `Baada ya dakika ${minutes}`,
	yourWays: 'Kinachoifungua',
	remove: (way) => `Ondoa: ${way}`,
	current: (way) => `Ili kubadilisha kitu, weka kinachoifungua sasa: ${way}`,
	currentHint: 'Ili mtu mwingine asibadilishe simu ikiwa wazi.',
	changed: 'Imebadilishwa.',
	notChanged: {
		last: 'Hii ndiyo njia ya mwisho. Ongeza nyingine kwanza.',
		'another-proof': 'Onyesha njia nyingine kwanza, ili kuwa na uhakika inafanya kazi.',
		changed: 'Imebadilishwa kwenye dirisha lingine. Angalia tena.'
	},
	newRecovery: 'Tengeneza ufunguo mpya wa akiba',
	addTitle: 'Ongeza au badilisha njia',
	change: 'Hifadhi njia hii',
	protect: 'Linda',
	protecting: (done, total) => `Inafunga ${done} kati ya ${total}…`,
	lockNow: 'Funga sasa',
	sharedTitle: 'Mtu mwingine pia anatumia simu hii',
	sharedText:
		'Anapata nafasi yake mwenyewe, yenye kufuli yake. Kabla ya kufunguliwa linaonekana tu jina analochagua.',
	name: 'Jina la kuonyesha',
	addPerson: 'Mtengenezee nafasi',
	protectFirst: 'Linda nafasi yako kwanza.',
	ways: {
		passphrase: 'Maneno ya siri',
		pin: 'PIN',
		passkey: 'Ufunguo wa simu (passkey)',
		recovery: 'Ufunguo wa akiba'
	}
};
