import type { account as english } from '../en/account.ts';

export const account: typeof english = {
	title: 'Akaunti yako',
	back: 'Akaunti yako',
	error: 'Hitilafu:',
	problems: (n) => (n === 1 ? 'Kuna jambo 1 la kurekebisha' : `Kuna mambo ${n} ya kurekebisha`),

	intro: 'Ofisi huomba akaunti kwa vibali, pasi, pasipoti na uraia. eTA haihitaji akaunti.',
	goOn: 'Unaweza kujaza kila fomu bila akaunti. Kinachohitaji akaunti husubiri kwenye simu hii, na hutumwa chenyewe akaunti yako ikiwa tayari.',
	signedOut: 'Umetoka kwenye akaunti katika simu hii. Fomu zako bado ziko hapa.',
	register: 'Fungua akaunti',
	signIn: 'Ingia',
	forgot: 'Nimesahau nenosiri',
	locked: 'Akaunti yangu imefungwa',
	signedInAs: 'Umeingia',
	kind: 'Aina ya akaunti',
	name: 'Jina',
	email: 'Barua pepe',
	phone: 'Simu',
	notTold: 'Ofisi bado haijasema',
	changeEmail: 'Badilisha barua pepe',
	changePhone: 'Badilisha namba ya simu',
	sessions: 'Mahali ulipoingia',
	signOut: 'Toka kwenye simu hii',
	signingOut: 'Unatoka. Itakamilika mara ofisi itakapojibu.',
	remove: 'Futa akaunti',
	codeAwaited: 'Msimbo uko njiani kuja kwako.',
	enterCode: 'Weka msimbo',
	waitsTitle: 'Inasubiri mtandao',
	waits:
		'Imefungwa kwa siri kwenye simu hii na itatumwa yenyewe. Unaweza kuendelea na fomu zako kwa sasa.',
	waitsPassword:
		'Nenosiri halihifadhiwi kwenye simu hii. Ni ofisi tu inayoweza kufungua kinachosubiri.',
	seeOutbox: 'Ona yanayotumwa',
	asking: 'Inauliza ofisi…',
	busy: (time) => `Ofisi inatuomba tusubiri. Itajaribiwa tena: ${time}.`,
	failed: 'Haikuweza kuhifadhiwa kwenye simu hii. Hakuna kilichotumwa. Jaribu tena.',

	kinds: {
		citizen: 'Raia wa Kenya',
		resident: 'Mgeni anayeishi Kenya',
		visitor: 'Mgeni mwenye pasipoti',
		refugee: 'Mkimbizi'
	},
	kindQuestion: 'Wewe ni nani?',
	papers: {
		citizen: 'Namba ya kitambulisho cha taifa',
		resident: 'Namba ya kitambulisho cha mgeni (alien card)',
		visitor: 'Namba ya pasipoti',
		refugee: 'Namba ya kitambulisho cha mkimbizi'
	},
	paperHints: {
		citizen: 'Tarakimu 7 au 8, kama ilivyo kwenye kitambulisho',
		resident: 'Tarakimu 6 hadi 9, kama ilivyo kwenye kitambulisho',
		visitor: 'Herufi na tarakimu 6 hadi 9, kama ilivyo kwenye pasipoti',
		refugee: 'Kama ilivyo kwenye kitambulisho chako au hati yako ya ofisi ya wakimbizi'
	},
	fullName: 'Jina kamili',
	fullNameHint: 'Kama lilivyo kwenye hati yenye namba hiyo',
	emailHint: 'Tumia yako mwenyewe. Kama ni ya cyber café, wengine wanaweza kusoma misimbo yako.',
	phoneHint: 'Pamoja na msimbo wa nchi, au 07… kwa Kenya',
	password: 'Nenosiri',
	newPassword: 'Nenosiri jipya',
	passwordHint:
		'Angalau herufi 8, ikiwemo herufi kubwa, herufi ndogo, tarakimu na alama kama ! au -. Unaweza kulibandika.',
	show: 'Onyesha nenosiri',
	hide: 'Ficha nenosiri',
	way: 'Msimbo uje kwa njia gani?',
	ways: { sms: 'Kwa SMS', email: 'Kwa barua pepe' },
	registerTitle: 'Fungua akaunti',
	registerNext: 'Kisha ofisi itakutumia msimbo, kuhakikisha simu au barua pepe ni yako.',
	identifier: 'Barua pepe, au namba ya kitambulisho, alien card au pasipoti yako',
	signInTitle: 'Ingia',
	signInNext: 'Kisha ofisi itakutumia msimbo: hatua ya pili.',
	continue: 'Endelea',

	wrongName: 'Weka jina lako kamili',
	wrongEmail: 'Weka anwani ya barua pepe, kama jina@example.com',
	wrongPhone: 'Weka namba ya simu, kama 0712 345 678 au +44 7700 900123',
	wrongPaper: {
		citizen: 'Weka tarakimu 7 au 8 za kitambulisho chako cha taifa',
		resident: 'Weka tarakimu 6 hadi 9 za kitambulisho chako cha mgeni',
		visitor: 'Weka herufi na tarakimu 6 hadi 9 za namba ya pasipoti yako',
		refugee: 'Weka namba iliyo kwenye kitambulisho chako cha mkimbizi'
	},
	lacks: {
		short: 'angalau herufi 8',
		long: 'si zaidi ya herufi 128',
		upper: 'herufi kubwa',
		lower: 'herufi ndogo',
		digit: 'tarakimu',
		symbol: 'alama kama ! au -'
	},
	passwordLacks: (list) => `Nenosiri bado linahitaji: ${list}`,
	passwordMissing: 'Weka nenosiri lako',
	identifierMissing: 'Weka barua pepe au namba yako',
	wrongCode: 'Weka tarakimu 6 za msimbo',

	verifyTitle: 'Weka msimbo',
	sentTo: {
		sms: 'Ikiwa ofisi ina taarifa hizi, SMS yenye tarakimu 6 itafika kwenye namba ya simu.',
		email: 'Ikiwa ofisi ina taarifa hizi, barua pepe yenye tarakimu 6 itafika.'
	},
	code: 'Msimbo',
	codeHint: 'Tarakimu 6. Hudumu dakika 10 na hutumika mara moja.',
	lives: (time) => `Unafaa hadi ${time}`,
	died: 'Msimbo huu umepitwa na wakati. Omba mwingine.',
	keepSecret: 'Usimpe mtu yeyote msimbo huu. Ofisi haiuombi kamwe.',
	noCode: 'Msimbo haufiki',
	noCodeLines: [
		'Subiri dakika mbili: SMS huweza kuchelewa. Angalia kwenye barua taka za barua pepe yako.',
		'Angalia kama simu ina mtandao, na nafasi ya ujumbe mpya.',
		'Jaribu njia nyingine: barua pepe badala ya SMS, au kinyume chake.',
		'Ofisi huandika kwa barua pepe ya akaunti iliyopo tayari. Basi ingia, au omba nenosiri jipya.',
		'Kama namba ya simu au barua pepe ilikosewa, anza tena: hakuna kilichopotea.'
	],
	cafe: 'Barua pepe ni ya cyber café?',
	cafeText:
		'Yeyote anayeweza kuifungua anaweza kusoma misimbo yako. Chagua SMS sasa, na ubadilishe barua pepe iwe yako ukishaingia.',
	lostBoth:
		'Kama huna tena simu wala barua pepe hiyo, ni ofisi yenyewe tu inayoweza kusaidia. Iandikie ukiwa na nakala ya kitambulisho chako.',
	resendSms: 'Tuma msimbo mwingine kwa SMS',
	resendEmail: 'Tuma msimbo mwingine kwa barua pepe',
	resendFrom: (time) => `Unaweza kuomba msimbo mwingine kuanzia ${time}.`,
	resendLeft: (n) =>
		n === 1 ? 'Msimbo 1 zaidi unaweza kutumwa.' : `Misimbo ${n} zaidi inaweza kutumwa.`,
	resendNone: 'Hakuna msimbo mwingine unaoweza kutumwa. Anza tena.',
	resent: 'Msimbo mwingine uko njiani. Wa awali haufanyi kazi tena.',
	noFlow: 'Hakuna msimbo unaosubiriwa',
	noFlowText: 'Anza kwa kufungua akaunti au kuingia.',
	beginAgain: 'Anza tena',

	doneTitles: {
		register: 'Akaunti yako iko tayari',
		'sign-in': 'Umeingia',
		reset: 'Nenosiri lako limebadilishwa',
		unlock: 'Akaunti imefunguliwa tena',
		change: 'Imebadilishwa'
	},
	done: {
		register: 'Kama kuna kilichosubiri akaunti kwenye simu hii, kinakwenda ofisini sasa.',
		'sign-in': 'Kama kuna kilichosubiri akaunti kwenye simu hii, kinakwenda ofisini sasa.',
		reset: 'Kila kifaa kimetolewa kwenye akaunti. Ingia kwa nenosiri jipya.',
		unlock: 'Ingia kwa nenosiri lako sasa.',
		change: 'Ofisi itatumia mpya kuanzia sasa.'
	},
	toHome: 'Nenda kwenye maombi yako',

	resetTitle: 'Nenosiri jipya',
	resetText:
		'Ofisi itatuma msimbo kwa simu au barua pepe ya akaunti. Kwa huo utachagua nenosiri jipya.',
	unlockTitle: 'Fungua akaunti iliyofungwa',
	unlockText:
		'Baada ya kukosea mara 5 akaunti hufungwa kwa dakika 30, na muda huongezeka kila mara. Unaweza kusubiri, au uifungue sasa kwa msimbo.',
	unlockCalm: 'Hakuna kilichopotea, na hakuna aliyeingia.',

	changeTitles: { email: 'Badilisha barua pepe', phone: 'Badilisha namba ya simu' },
	changeText: {
		email: 'Msimbo utakuja kwa anwani mpya. Hadi utakapouweka, ya zamani inabaki.',
		phone: 'Msimbo utakuja kwa namba mpya kwa SMS. Hadi utakapouweka, ya zamani inabaki.'
	},
	newContact: { email: 'Barua pepe mpya', phone: 'Namba mpya ya simu' },
	needSignIn: 'Ingia kwanza. Kisha unaweza kufanya hivi.',

	sessionsTitle: 'Mahali ulipoingia',
	sessionsAsOf: (time) => `Kama ofisi ilivyosema: ${time}`,
	here: 'Simu hii',
	since: (time) => `Tangu ${time}`,
	seen: (time) => `Ilitumika mara ya mwisho ${time}`,
	sessionsNone: 'Ofisi bado haijaulizwa.',
	refresh: 'Uliza tena',
	signOutOthers: 'Toka kila mahali pengine',
	signedOutOthers: 'Vifaa vingine vyote vimetolewa kwenye akaunti.',
	unknownDevice: 'Unaona kifaa usichokijua? Kitoe, kisha ubadilishe nenosiri lako.',

	deleteTitle: 'Futa akaunti',
	deleteText: [
		'Ofisi itafuta akaunti yako na kutoa kila kifaa.',
		'Maombi yaliyo ofisini yatabaki huko; utaendelea kuyaona kwenye simu hii.',
		'Rasimu zako zitabaki kwenye simu hii. Kinachohitaji akaunti hakiwezi kutumwa hadi ufungue mpya.'
	],
	deleteConfirm: 'Weka nenosiri lako ili kufuta akaunti kabisa',
	deleteYes: 'Futa akaunti kabisa',
	deleted: 'Akaunti imefutwa',
	deletedText: 'Rasimu zako na ulichotuma bado viko kwenye simu hii.',

	refusals: {
		wrong: 'Barua pepe au namba na nenosiri haviendani. Angalia vyote viwili na ujaribu tena.',
		'code-wrong': 'Huu si msimbo uliotumwa mwisho. Angalia tena, kwenye ujumbe mpya zaidi.',
		'code-expired': 'Msimbo huu umepitwa na wakati. Omba mwingine.',
		'flow-over': 'Msimbo huu hauwezi kutumika tena. Anza tena na utapata mpya.',
		'resend-limit': 'Hakuna msimbo mwingine unaoweza kutumwa. Anza tena.',
		'password-weak': 'Ofisi inaomba nenosiri lenye nguvu zaidi.',
		'profile-bad': 'Kuna kitu hakijaandikwa jinsi ofisi inavyotaka. Kiangalie tena.',
		'account-needed': 'Kwa sasa hujaingia kwenye akaunti. Ingia, kisha ujaribu tena.',
		'signed-out': 'Kwa sasa hujaingia kwenye akaunti. Ingia, kisha ujaribu tena.',
		'proof-bad': 'Ofisi haiutambui ufunguo wa simu hii. Ingia tena.'
	},
	refusedLocked: (time) =>
		`Baada ya kukosea mara 5 imefungwa hadi ${time}. Hakuna kilichopotea. Subiri, au uifungue kwa msimbo.`,
	refusedOther: (code) => `Ofisi imetoa sababu ambayo Kibali haina maneno yake: “${code}”.`,
	unlockNow: 'Ifungue kwa msimbo',
	device: (browser, system) => `${browser} kwenye ${system}`,
	anyBrowser: 'Kivinjari',
	anySystem: 'kifaa'
};
