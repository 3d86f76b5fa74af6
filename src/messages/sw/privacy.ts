import type { Channel } from '#domain/payment';
import type { privacy as english } from '../en/privacy.ts';

const WAYS: Record<Channel, string> = {
	...{ mpesa: 'M-Pesa', paybill: 'M-Pesa Paybill', airtel: 'Airtel Money' },
	hosted: 'kadi au benki'
};

export const privacy: typeof english = {
	title: 'Faragha',
	intro:
		'Yote ambayo Kibali inajua kukuhusu yapo kwenye simu hii. Hapa unayaona, unayahifadhi na unayafuta.',
	open: 'Fungua faragha',
	back: 'Mipangilio',
	backHere: 'Faragha',
	loading: 'Inaangalia simu hii…',
	failed: 'Haikufaulu. Hakuna kilichobadilika. Jaribu tena.',

	consent: {
		title: 'Idhini yako',
		never:
			'Bado hujaulizwa. Kibali huuliza kabla ya ombi lako la kwanza, na kabla ya kufungua akaunti.',
		given: (time) => `Ulikubali: ${time}.`,
		older: (time) =>
			`Ulikubali maandishi ya awali: ${time}. Kibali itauliza tena kabla ya ombi linalofuata.`,
		withdrawn: (time) =>
			`Uliiondoa: ${time}. Hakuna kipya kitakachoanzwa wala kuwasilishwa hadi ukubali tena.`,
		guardians: (n) => `Mzazi au mlezi alikubali kwa ${n === 1 ? 'ombi 1' : `maombi ${n}`}.`,
		read: 'Soma inavyosema',
		take: 'Ondoa idhini yangu',
		give: 'Kubali tena',
		askTitle: 'Uondoe idhini yako?',
		askText:
			'Hutaweza kuanza wala kuwasilisha ombi hapa, wala kufungua akaunti, hadi ukubali tena. Kilicho kwenye simu hii kitabaki hadi ukifute. Bado unaweza kufuatilia, kulipia na kujibu ulichowasilisha awali. Kilicho na ofisi, ofisi itabaki nacho.',
		yes: 'Ndiyo, iondoe',
		no: 'Hapana, iache'
	},

	everything: {
		title: 'Yote kunihusu',
		text: 'Faili moja yenye yote yaliyo kwenye simu hii: ukurasa wa kusoma kwa lugha hii, yale yale kwa programu nyingine (JSON), na hati zako.',
		warning: 'Faili hii haijafungwa. Aliye nayo anaweza kuisoma: itunze mahali salama.',
		save: 'Hifadhi yote',
		readOnly: 'Hifadhi ukurasa wa kusoma pekee',
		making: 'Inakusanya…',
		saved: (name, size) =>
			`Imehifadhiwa kwa jina ${name}, ${size}. Itafute kwenye vipakuliwa vyako.`,
		damaged: (n) =>
			n === 1
				? 'Hati 1 kwenye simu hii imeharibika na haimo.'
				: `Hati ${n} kwenye simu hii zimeharibika na hazimo.`
	},

	keep: {
		title: 'Inakaa kwa muda gani',
		text: 'Maombi yaliyokamilika, na rasimu zisizoguswa na mtu, hufutwa baada ya muda huu. Utaonywa siku 30 kabla, na unaweza kubakiza kila moja.',
		choices: { 3: 'Miezi 3', 12: 'Miezi 12', 0: 'Kamwe: hadi nifute mwenyewe' },
		reason:
			'Kibali inapendekeza miezi 12: mara nyingi unaongeza muda au unasafiri tena ndani ya mwaka, na hapo majibu yanakusaidia.',
		clock:
			'Tarehe isiyo sahihi kwenye simu haifuti chochote. Inahitajika pia saa ya ofisi, au siku tano ambazo ulifungua Kibali tangu onyo.',
		chosen: 'Chaguo lako limehifadhiwa.'
	},

	erase: {
		title: 'Futa kabisa',
		text: 'Ombi moja au yote. Kilichofutwa hakiwezi kurudishwa.',
		open: 'Chagua cha kufuta',
		nothing: 'Hakuna ombi la kufuta kwenye simu hii.',
		choose: 'Chagua ombi',
		draft: (time) => `Rasimu, ilibadilishwa ${time}`,
		submitted: (time) => `Liliwasilishwa ${time}`,
		deleted: 'Imefutwa muda mfupi uliopita',
		eraseOne: 'Futa',
		eraseNamed: (name) => `Futa “${name}”`,
		oneTitle: (name) => `Ufute “${name}”?`,
		oneText:
			'Majibu, hati, risiti, ujumbe na malipo yake yatafutwa kabisa kwenye simu hii. Historia itabaki na jambo moja tu: kwamba kitu kilifutwa, bila maneno yako yoyote.',
		waiting: (n) =>
			n === 1
				? 'Kitu 1 chake bado kinasubiri kutumwa. Kitarudishwa kwanza na hakitatumwa.'
				: `Vitu ${n} vyake bado vinasubiri kutumwa. Vitarudishwa kwanza na havitatumwa.`,
		received: (number) =>
			`Ofisi ina ombi hili, kwa namba ${number}. Kibali haiwezi kulifuta huko. Ili uweze kuiuliza ofisi, andika namba hiyo kwanza.`,
		maybe:
			'Lilikuwa njiani, na huenda ofisi inalo. Kibali haiwezi kulifuta huko, na hutakuwa na risiti yake.',
		paying: 'Huenda malipo yako njiani. Baada ya hapa hutaweza kuyafuatilia hapa.',
		yes: 'Ndiyo, lifute kabisa',
		no: 'Hapana, libaki',
		done: (name) => `“${name}” limefutwa kwenye simu hii.`,
		sending: 'Linatumwa sasa hivi. Subiri dakika moja, kisha ujaribu tena.',
		changed: 'Kuna kitu chake kimebadilika sasa hivi. Hakuna kilichofutwa. Liangalie tena.',
		disk: 'Kilichofutwa kinaweza kuacha mabaki kwenye kumbukumbu ya simu hadi data nyingine iandikwe juu yake. Mabaki hayo yamefungwa: bila ufunguo ulio kwenye simu hii hakuna anayeweza kuyasoma. Ukifuta yote, ufunguo ndio unaofutwa kwanza.',
		allTitle: 'Futa yote',
		allText:
			'Maombi, hati, risiti, ujumbe na malipo yote, kilicho hapa cha akaunti, historia, idhini yako na funguo vitafutwa kwenye simu hii. Programu yenyewe na lugha yako zitabaki. Akaunti iliyo kwa ofisi itabaki huko: ifute kwanza, kwenye Mipangilio, Akaunti.',
		all: 'Futa yote',
		allAsk: 'Ufute yote kwenye simu hii?',
		allYes: 'Ndiyo, futa yote',
		allOffice: (n) =>
			n === 1
				? 'Ofisi ina ombi lako 1. Kibali haiwezi kulifuta huko.'
				: `Ofisi ina maombi yako ${n}. Kibali haiwezi kuyafuta huko.`,
		saveFirst: 'Hifadhi yote kwanza',
		erasing: 'Inafuta…'
	},

	office: {
		title: 'Kilicho na ofisi',
		lines: [
			'Kibali haiwezi kufuta ulichowasilisha. Ofisi hukitunza kwa kanuni zake.',
			'Iandikie ofisi uliyoiomba. Taja namba iliyo kwenye risiti yako na useme unachoomba: kuona taarifa zako, kuzisahihisha, au kufuta zilizo za uongo au za kupotosha.',
			'Ofisi isipojibu, unaweza kulalamika kwa Ofisi ya Kamishna wa Ulinzi wa Data (odpc.go.ke).'
		],
		practice:
			'Programu hii inazungumza na ofisi ya mazoezi. Kumbukumbu zake ni za kujaribia, na hakuna mtu wa serikali anayeziona.'
	},

	erased: {
		title: 'Yote yamefutwa',
		text: 'Hakuna chochote chako kwenye simu hii tena. Funguo zilifutwa kwanza, kwa hivyo mabaki yoyote kwenye kumbukumbu ya simu hayawezi kufunguliwa.',
		device:
			'Jambo moja la kujua: wakati hakukuwa na maneno ya siri wala PIN ya kulinda, ufunguo wenyewe ulikuwa kwenye faili za kivinjari hiki. Mwenye vifaa maalumu anaweza kupata mabaki yake hadi simu iandike juu yake.',
		home: 'Nenda ukurasa wa mwanzo'
	},

	soon: {
		title: 'Itafutwa kwenye simu hii hivi karibuni',
		draft: (name, day) =>
			`Hakuna aliyegusa rasimu “${name}” kwa muda mrefu. Itafutwa kwenye simu hii ${day} au baadaye.`,
		finished: (name, day) => `“${name}” limekamilika. Litafutwa kwenye simu hii ${day} au baadaye.`,
		keep: 'Libaki',
		keepNamed: (name) => `“${name}” libaki`,
		save: 'Lihifadhi kwanza',
		kept: 'Litabaki.',
		gone: (n) =>
			n === 1
				? 'Ombi 1 la zamani limefutwa kwenye simu hii, baada ya muda uliochagua na onyo.'
				: `Maombi ${n} ya zamani yamefutwa kwenye simu hii, baada ya muda uliochagua na onyo.`
	},

	stored: {
		link: 'Nini kinatunzwa, kwa nini, na kinaenda wapi',
		title: 'Kinachotunzwa',
		intro:
			'Orodha hii imetokana na programu yenyewe: kila mahali ambapo kitu kinatunzwa, na kila neno linaloenda kwa ofisi au kutoka kwake.',
		search: 'Tafuta kwenye orodha',
		found: (n) => (n === 1 ? 'Mahali 1 pamepatikana' : `Mahali ${n} pamepatikana`),
		none: 'Hakuna kitu chenye neno hili kwenye orodha.',
		why: 'Kwa nini',
		keep: 'Kwa muda gani',
		goes: 'Kinaenda wapi',
		safe: 'Kinavyokaa hapa',
		fields: (n) => (n === 1 ? 'Sehemu 1' : `Sehemu ${n}`),
		sealed: 'Kimefungwa kwa ufunguo wako',
		plain: 'Programu inakisoma bila ufunguo wako; hakina majibu yako',
		mixed: 'Maneno yako yamefungwa kwa ufunguo wako; mengine programu inayasoma',
		office: 'Kimefungwa kwa ufunguo wa ofisi',
		inside: 'Ndani, kimefungwa',
		services: 'Kila huduma inachouliza',
		servicesText: 'Fungua huduma uone kila swali, na jibu lake ni la nini.',
		loading: 'Inatafuta…',
		unreadable: 'Haikusomeka. Ifunge, kisha uifungue tena.',
		used: (rules) => `Hukaguliwa pia: ${rules}`,
		questions: 'Maswali',
		documents: 'Hati',
		asks: (part) => `Ofisi inaliuliza chini ya “${part}”.`,
		shows: 'Huionyesha ofisi unachosema.',
		unavailable: 'Huduma hii haina fomu hapa. Haiulizi chochote.'
	},

	file: {
		title: 'Yote kunihusu, kutoka Kibali',
		made: (time) => `Imetengenezwa kwenye simu hii: ${time}`,
		note: 'Faili hii haijafungwa. Faili “data.json” iliyo kando yake ina yale yale na zaidi, kwa programu nyingine.',
		applications: 'Maombi',
		nothing: 'Hakuna ombi kwenye simu hii.',
		states: { open: 'Rasimu', closed: 'Limewasilishwa', deleted: 'Limefutwa' },
		started: 'Lilianzwa',
		changed: 'Lilibadilishwa mara ya mwisho',
		submitted: 'Liliwasilishwa',
		signedBy: 'Aliyetia saini',
		number: 'Namba ya risiti',
		answers: 'Majibu',
		noAnswers: 'Bado hakuna jibu',
		documents: 'Hati',
		noDocuments: 'Hakuna hati',
		damaged: 'imeharibika, haimo kwenye faili hii',
		said: 'Ofisi ilichosema',
		asked: 'Iliomba zaidi',
		invoice: 'Iliomba malipo',
		payments: 'Malipo',
		by: (channel, by) => `kwa ${[WAYS[channel], by].filter(Boolean).join(', ')}`,
		replies: 'Majibu yako kwa ofisi',
		consent: 'Idhini',
		agreed: (version) => `Ulikubali, maandishi ya ${version}`,
		takenBack: 'Iliondolewa',
		guardian: 'Mzazi au mlezi',
		history: 'Historia',
		acts: (n) =>
			n === 1
				? 'Tendo 1 limo kwenye data.json.'
				: `Matendo ${n} yamo kwenye data.json, kila moja na wakati wake.`
	}
};
