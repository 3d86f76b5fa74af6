import type { tracking as english } from '../en/tracking.ts';
import { sourceTitles } from './blocks/source-titles.ts';
import { spans } from './blocks/spans.ts';

export const tracking: typeof english = {
	meanings: {
		submitted: 'Hakuna anayeweza kulibadilisha tena bila wewe kujua.',
		refused: 'Hakuna kilichopotea: lirekebishe hapa, kisha ulitume tena.',
		received: 'Ofisi hutia saini kwamba inalo. Hapo bado hakuna aliyeliangalia ndani.',
		'awaiting-payment': 'Afisa ataliangalia ada ikishalipwa.',
		paid: 'Ofisi imepata pesa zako. Hili halisemi lolote kuhusu uamuzi.',
		'under-review': 'Afisa anasoma majibu na hati zako. Hili halisemi lolote kuhusu uamuzi.',
		'more-information': 'Afisa hawezi kuendelea bila jibu lako.',
		appointment: 'Unatakiwa kufika mahali fulani kwa wakati fulani.',
		biometrics: 'Ofisi ina alama za vidole na picha yako. Uamuzi utakuja baadaye.',
		approved: 'Ofisi imekubali.',
		'awaiting-issuance': 'Ofisi imekubali. Utapata ulichoomba yote yakilipwa na kuonyeshwa.',
		issued: 'Ulichoomba ni chako.',
		lapsed: 'Idhini haihesabiki tena, kwa sababu siku ya mwisho imepita.',
		'in-production': 'Ofisi imekubali, na hati inachapishwa.',
		'ready-for-collection': 'Hati inakusubiri ofisini.',
		collected: 'Kuna aliyechukua hati. Kama si wewe, iambie ofisi mara moja.',
		rejected: 'Ofisi imekataa.',
		'taken-back': 'Ofisi haikulipata.',
		withdrawn: 'Ombi limekwisha, kama ulivyoomba. Hakuna atakayeliamua.',
		decision: 'Ndiyo au hapana. Hakuna anayeweza kuujua kabla.'
	},
	meaningUnknown: 'Programu hii haijui neno hili. Uliza ofisi maana yake.',

	usual: {
		sourceTitles,
		title: 'Huchukua muda gani',
		span: (span) => `Kwa kawaida ${span}, tangu siku ofisi inapokuwa na yote inayohitaji.`,
		spans,
		unknown: 'Haijulikani: hakuna chanzo tulichopata kinachotaja muda wa kawaida wa huduma hii.',
		source: (name, asOf) => `Si ahadi. Chanzo: ${name}, ${asOf}.`,
		longer:
			'Limechukua muda mrefu kuliko kawaida. Hiyo si dalili ya ndiyo wala hapana. Unaweza kuuliza ofisi.'
	},
	heard: {
		last: (time) => `Neno la mwisho la ofisi: ${time}.`,
		asked: (time) => `Iliulizwa mara ya mwisho: ${time}.`,
		old: (days) =>
			days === 1
				? 'Ofisi iliulizwa mara ya mwisho siku 1 iliyopita. Huenda kuna kilichotokea tangu hapo.'
				: `Ofisi iliulizwa mara ya mwisho siku ${days} zilizopita. Huenda kuna kilichotokea tangu hapo.`,
		silence: 'Kukosa habari si jibu: si ndiyo wala hapana.'
	},
	validUntil: (day) => `Inatumika hadi ${day}.`,
	travelUntil: (day) => `Safiri kabla ya ${day} kupita.`,

	todo: {
		title: 'Cha kufanya sasa',
		steps: {
			approved: [
				'Hakikisha jina na namba ya pasipoti ni sahihi kwenye idhini.',
				'Weka risiti na idhini mahali utakapozipata hata bila mtandao.',
				'Kumbuka siku ya mwisho, kama ipo.'
			],
			issued: [
				'Hakikisha jina na namba ya pasipoti ni sahihi.',
				'Weka nakala mbali na pasipoti yako.',
				'Kumbuka siku yake ya mwisho. Baadhi ya vitu huongezwa muda kabla ya hapo.'
			],
			'ready-for-collection': [
				'Soma ofisi ilichoandika: mahali, saa na cha kuleta.',
				'Leta pasipoti au kitambulisho chako na namba ya ombi.',
				'Hakikisha jina na namba ni sahihi kabla ya kuondoka.'
			]
		}
	},
	refusal: {
		sourceTitles,
		title: 'Kama hukubaliani',
		reason: 'Sababu ambayo ofisi imetoa iko hapo juu, kwa maneno yake.',
		noReason: 'Ofisi haijatoa sababu hapa. Unaweza kuiomba sababu kwa maandishi.',
		appeal: 'Unaweza kumwomba Waziri uamuzi huo uangaliwe upya.',
		days: (days) => `Mshauri mmoja anasema: fanya hivyo ndani ya siku ${days} hivi.`,
		fee: (amount) => `Inasemekana kushughulikiwa upya hugharimu ${amount}.`,
		unknown: 'Hatukupata chanzo kinachosema jinsi ya kupinga uamuzi huu. Uliza ofisi.',
		notLawyer:
			'Kibali haitoi ushauri wa kisheria. Wakili au kikundi cha msaada wa sheria kinaweza kukusaidia.'
	},

	records: 'Kumbukumbu, na faili kwa wakili au dirisha la ofisi',
	acts: {
		title: 'Una la kusema?',
		correct: 'Rekebisha jibu',
		withdraw: 'Ondoa ombi ofisini'
	},
	asks: {
		title: 'Ulichoiomba ofisi',
		correction: (question) => `Rekebisha: ${question}`,
		from: (wrong) => `Inasema: ${wrong}`,
		to: (right) => `Inafaa kusema: ${right}`,
		why: (why) => `Kwa nini: ${why}`,
		withdrawal: 'Ondoa ombi ofisini',
		access: 'Namba mpya ya ufuatiliaji',
		waiting: 'Linasubiri kutumwa. Litatumwa lenyewe mtandao ukipatikana.',
		sent: 'Ofisi inalo. Bado haijajibu.',
		noted: 'Ofisi imeliona. Bado haijaamua.',
		accepted: 'Ofisi imekubali.',
		refused: 'Ofisi haikukubali.',
		notTaken: 'Ofisi haikuweza kulipokea. Hakuna kilichobadilika.',
		takenBack: 'Ulilirudisha kabla halijatumwa.',
		said: (word) => `Ofisi inasema: ${word}`,
		note: (note) => `Ofisi imeandika: “${note}”`
	},

	appointment: {
		title: 'Miadi',
		whats: {
			biometrics: 'Alama za vidole na picha',
			interview: 'Mahojiano',
			collection: 'Kuchukua hati yako'
		},
		choose: 'Chagua wakati',
		another: 'Chagua wakati mwingine',
		hint: 'Nyakati zote ni za Kenya.',
		none: 'Kwa sasa hakuna wakati ulio wazi. Angalia tena kesho, au uliza ofisi.',
		missing: 'Chagua wakati mmoja',
		problem: 'Kuna tatizo',
		error: 'Hitilafu:',
		book: 'Omba wakati huu',
		move: 'Omba wakati huu badala yake',
		cancel: 'Ghairi miadi',
		cancelAsk: 'Ughairi miadi hii?',
		cancelText:
			'Mtu mwingine atapata wakati wako. Ombi lako linabaki ofisini, na utahitaji kuchagua wakati mwingine ili liendelee.',
		cancelYes: 'Ndiyo, ghairi',
		cancelNo: 'Hapana, ibaki',
		booked: 'Umewekewa nafasi',
		bookedText: 'Ofisi imethibitisha wakati huu.',
		when: (day, time, minutes) => `${day}, ${time} (dakika ${minutes})`,
		place: 'Mahali',
		bring: 'Cha kuleta',
		directions: 'Jinsi ya kufika',
		calendar: 'Weka kwenye kalenda yako',
		calendarHint: 'Hutengeneza faili ndogo. Ifungue, na kalenda yako itauliza kama iiweke.',
		calendarFile: 'miadi',
		wished: (time) => `Uliomba ${time}`,
		wishedCancel: 'Uliomba ighairiwe',
		notYet: 'Bado hujawekewa nafasi hadi ofisi ithibitishe hapa.',
		notYetCancel: 'Bado ipo hadi ofisi ithibitishe hapa kwamba imeghairiwa.',
		waiting:
			'Ombi lako la wakati linasubiri kwenye simu hii, na litatumwa lenyewe mtandao ukipatikana.',
		takeBack: 'Rudisha ombi hili la wakati',
		results: {
			booked: 'Ofisi imethibitisha wakati wako.',
			cancelled: 'Miadi imeghairiwa. Chagua wakati mwingine utakapoweza.',
			full: 'Kuna aliyekutangulia: wakati huo umejaa. Hakuna kingine kilichobadilika. Chagua mwingine.',
			late: 'Wakati huo ulikuwa umepita ombi lako lilipofika. Chagua mwingine.'
		},
		resultOther: (word) => `Ofisi inasema: ${word}`,
		refused: 'Ofisi haikuweza kupokea ombi lako la wakati. Chagua tena.',
		offered: 'Ofisi inakupa nyakati. Chagua moja.',
		calledOff: 'Ofisi imeghairi miadi. Chagua wakati mwingine.',
		closed: 'Miadi hii imekwisha.',
		past: 'Wakati huu umepita.',
		gone: 'Hakuna miadi kama hiyo',
		goneText: 'Huenda ofisi imeighairi. Ombi lako linaonyesha mambo yalivyo.',
		open: 'Tazama miadi',
		failed: 'Ombi lako la wakati halikuhifadhiwa. Huenda simu hii haina nafasi. Jaribu tena.'
	},

	correct: {
		title: 'Rekebisha jibu',
		text: 'Ofisi ina ombi lako kama ulivyolitia saini. Huwezi kulibadilisha huko, lakini unaweza kuiambia ofisi kilicho na kosa. Afisa ataamua.',
		question: 'Jibu gani lina kosa?',
		choose: 'Chagua jibu',
		now: 'Sasa linasema',
		right: 'Linafaa kusema nini?',
		why: 'Kwa nini lilikuwa na kosa? (si lazima)',
		whyHint: 'Sentensi moja au mbili zinatosha.',
		send: 'Tuma marekebisho',
		sending: 'Tunafunga marekebisho',
		missingQuestion: 'Chagua jibu lenye kosa',
		missingRight: 'Andika linavyofaa kusema',
		problem: 'Kuna tatizo',
		error: 'Hitilafu:',
		saved: 'Imehifadhiwa kwenye simu hii',
		saving: 'Inahifadhiwa',
		failed: 'Bado haijahifadhiwa. Huenda simu hii haina nafasi.',
		stale: 'Hili limebadilishwa kwenye kichupo kingine. Fungua ukurasa tena ulione.',
		closed: 'Haliwezi kurekebishwa tena',
		closedText: 'Ofisi bado haijalipata, au imeshaamua.'
	},

	withdraw: {
		title: 'Ondoa ombi ofisini',
		text: 'Ofisi itaacha na haitaamua chochote. Kwa kawaida ulicholipa hakirudishwi. Kuomba tena ni ombi jipya lenye malipo mapya.',
		why: 'Kwa nini? (si lazima)',
		whyHint: 'Si lazima useme. Inaisaidia ofisi.',
		closed: 'Huwezi kuliondoa sasa: ofisi bado haijalipata, au imeshaamua.',
		send: 'Iombe ofisi iliondoe',
		sure: 'Uiombe ofisi iliondoe?',
		sureText: 'Ombi bado linahesabika hadi ofisi ithibitishe hapa.',
		yes: 'Ndiyo, omba',
		no: 'Hapana, rudi',
		asked: 'Umeiomba ofisi iliondoe',
		askedText: 'Bado linahesabika hadi ofisi ithibitishe hapa.',
		takeBack: 'Futa ombi hilo la kuliondoa',
		refused: 'Ofisi haikuliondoa',
		failed: 'Ombi lako halikuhifadhiwa. Huenda simu hii haina nafasi. Jaribu tena.'
	},

	access: {
		title: 'Lifuatilie kwenye kifaa kingine',
		text: 'Kwa namba ya ombi na namba hii ya ufuatiliaji utaona hali na ada katika Kibali kwenye simu au kompyuta nyingine. Ziandike zote mbili.',
		code: 'Namba ya ufuatiliaji',
		show: 'Onyesha namba ya ufuatiliaji',
		careful:
			'Mwenye zote mbili huona ombi lilivyo, na hakuna kingine. Usiwaonyeshe wengine namba hii.',
		notYet: 'Namba hii itafanya kazi ofisi ikishapata ombi lako.',
		newNotYet:
			'Namba mpya itafanya kazi ofisi ikishaipata. Hadi hapo ya zamani ndiyo inayofanya kazi.',
		share: 'Jitumie namba na namba ya ufuatiliaji',
		shareText: (number, code) =>
			`Kibali. Namba ya ombi: ${number}. Namba ya ufuatiliaji: ${code}. Mwenye zote mbili anaona ombi lilipofikia.`,
		make: 'Tengeneza namba ya ufuatiliaji',
		renew: 'Tengeneza namba mpya',
		renewHint: 'Ya zamani haitafungua chochote tena.',
		where:
			'Kwenye kifaa kingine fungua Kibali, kisha chini kwenye ukurasa wa kwanza “Fuatilia ombi kutoka simu nyingine”.'
	},

	track: {
		title: 'Fuatilia ombi',
		intro:
			'Ona ombi lililotumwa kutoka simu nyingine limefika wapi. Unaona hali na ada, si majibu.',
		number: 'Namba ya ombi',
		numberHint: 'Iko kwenye risiti, kama KB-7F3K-92QD',
		code: 'Namba ya ufuatiliaji',
		codeHint: 'Iko pamoja na risiti kwenye simu iliyolituma: herufi na tarakimu 12',
		ask: 'Uliza ofisi',
		badNumber: 'Andika namba kama ilivyo kwenye risiti, kama KB-7F3K-92QD',
		badCode: 'Andika herufi na tarakimu zote 12',
		problem: 'Kuna tatizo',
		error: 'Hitilafu:',
		failed: 'Swali halikuhifadhiwa. Huenda simu hii haina nafasi. Jaribu tena.',
		waiting: 'Swali lako linasubiri kwenye simu hii, na litatumwa lenyewe mtandao ukipatikana.',
		asked: 'Ofisi imeulizwa. Jibu litaonekana hapa likifika.',
		notTaken: 'Ofisi haikuweza kupokea swali. Uliza tena.',
		unknown: 'Namba hizo mbili haziendani',
		unknownText:
			'Ziangalie tena zote mbili: huenda moja ina kosa, au kuna namba mpya iliyotengenezwa. Ofisi haisemi ipi.',
		tooMany: 'Umejaribu mara nyingi mno',
		tooManyText:
			'Subiri saa moja, kisha uulize tena. Kwenye simu iliyolituma hakuna kilichofungwa.',
		asOf: (time) => `Kama ofisi ilivyosema: ${time}`,
		again: 'Uliza tena',
		list: 'Maombi unayofuatilia',
		due: 'Ya kulipa',
		nothingDue: 'Hakuna cha kulipa.',
		dueBy: (day) => `Kabla ya ${day} kupita`,
		reference: (reference) => `Akaunti: ${reference}`,
		payThere: 'Lipa kwenye simu iliyolituma.',
		forget: 'Sahau ninayofuatilia hapa',
		forgetAsk: 'Usahau unayofuatilia hapa?',
		forgetText:
			'Namba, namba za ufuatiliaji na majibu vitaondoka kwenye kifaa hiki. Maombi yenyewe hayaguswi.',
		forgetYes: 'Ndiyo, sahau',
		forgetNo: 'Hapana, yabaki',
		forgetFailed: 'Haikuwezekana kusahau sasa hivi. Jaribu tena.'
	}
};
