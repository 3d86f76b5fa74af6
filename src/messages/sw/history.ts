import type { history as english } from '../en/history.ts';
import { numbersIn, unitsIn } from '../written.ts';

const counted = numbersIn('sw');

export const history: typeof english = {
	title: 'Historia',
	titleOne: 'Historia ya ombi hili',
	card: 'Historia',
	cardText:
		'Yaliyofanywa ndani ya Kibali kwenye simu hii, na wakati wake. Imefungwa, na kila tukio limeunganishwa na lililotangulia.',
	open: 'Tazama historia',
	intro:
		'Yaliyofanywa kwenye simu hii, mapya kwanza. Inataja matendo na nyakati, kamwe si majibu yako.',
	loading: 'Tunafungua historia',
	failed: 'Historia haikuweza kusomwa. Funga programu, ifungue tena na ujaribu mara nyingine.',
	empty: 'Bado hakuna lililofanywa kwenye simu hii.',
	records: 'Tafuta na uhifadhi kumbukumbu zote',
	older: 'Onyesha ya zamani zaidi',
	by: { person: 'Wewe', phone: 'Simu hii', office: 'Ofisi' },

	acts: {
		'draft-started': 'Ulianza ombi',
		'draft-edited': 'Ulibadilisha majibu',
		'draft-deleted': 'Ulifuta rasimu',
		'draft-restored': 'Uliirudisha rasimu',
		'draft-purged': 'Simu hii iliondoa kabisa rasimu iliyofutwa',
		'document-attached': 'Uliongeza hati',
		'document-removed': 'Uliondoa hati',
		'warning-accepted': 'Ulisoma onyo ukaendelea',
		'version-taken': 'Ulichagua masharti mapya',
		'version-kept': 'Ulibaki na masharti ya awali',
		declared: 'Uliweka saini kuwa yote ni kweli',
		submitted: 'Uliwasilisha ombi',
		'sending-asked': 'Uligusa “Tuma sasa”',
		withdrawn: 'Ulilirudisha kabla halijatumwa',
		reopened: 'Ulilifungua tena ili ulirekebishe',
		delivered: 'Ofisi ililipokea na kutia saini risiti',
		refused: 'Ofisi haikulipokea',
		'payment-started': 'Uliomba kulipa',
		'payment-held': 'Simu hii ilisimamisha malipo hadi uwepo',
		'prompt-asked': 'Uliomba tena ombi la malipo kwenye simu',
		'amount-agreed': 'Ulikubali kiasi kipya',
		replied: 'Ulituma jibu kwa ofisi',
		'message-sent': 'Uliandikia ofisi',
		asked: 'Uliiomba ofisi kitu',
		'copies-cleared': 'Uliondoa hati kwenye simu hii',
		'account-asked': 'Uliiomba ofisi jambo kuhusu akaunti yako',
		news: 'Ofisi ilituma habari',
		'notices-on': 'Uliwasha arifa',
		'notices-off': 'Ulizima arifa',
		'quiet-chosen': 'Ulichagua saa za kimya',
		'backup-made': 'Ulitengeneza faili ya nakala',
		'draft-handed-over': 'Ulitengeneza faili ya rasimu hii kwa simu nyingine',
		restored: 'Ulilileta ombi hili kutoka kwenye faili ya nakala',
		protected: 'Kuanzia hapa inahitajika siri ili kufungua yaliyo hapa',
		'way-added': 'Njia ya kufungua iliongezwa',
		'way-changed': 'Njia ya kufungua ilibadilishwa',
		'way-removed': 'Njia ya kufungua iliondolewa',
		unlocked: 'Ilifunguliwa kwa ufunguo wa akiba',
		'unlock-failed': 'Mtu alijaribu kufungua kwa siri isiyo sahihi',
		'consent-given': 'Ulikubali kile ambacho Kibali hutunza',
		'consent-withdrawn': 'Uliondoa idhini yako',
		'guardian-agreed': 'Mzazi au mlezi alikubali',
		exported: 'Ulihifadhi kila kitu katika faili moja',
		'records-saved': 'Ulihifadhi kumbukumbu katika faili',
		'bundle-saved': 'Uliweka ombi hili katika faili moja',
		'retention-chosen': 'Ulichagua vitu vibaki muda gani kwenye simu hii',
		'kept-longer': 'Ulibakisha ombi lililokuwa karibu kufutwa',
		erased: 'Ulifuta ombi kwenye simu hii'
	},
	other: 'Jambo ambalo toleo hili la Kibali halina maneno yake',
	broughtIn: 'Ulileta yaliyokuwa ndani ya faili',
	elsewhere: 'kwenye simu nyingine',
	asks: {
		appointment: 'Uliomba wakati wa miadi',
		correction: 'Uliomba ofisi irekebishe jibu',
		withdrawal: 'Uliomba ofisi iliondoe ombi',
		access: 'Ulitengeneza namba mpya ya ufuatiliaji',
		track: 'Uliuliza ombi limefika wapi'
	},
	replyStarted: 'Ulianza kuijibu ofisi',
	replyEdited: 'Uliendelea kuandika jibu lako kwa ofisi',
	replyDelivered: 'Ofisi imepokea ulichoandika',
	replyRefused: 'Ofisi haikupokea jibu lako',
	replyWithdrawn: 'Ulilirudisha jibu lako kabla halijatumwa',
	paymentDelivered: 'Ofisi ilipokea ombi lako la kulipa',
	paymentRefused: 'Ofisi haikupokea ombi lako la kulipa',
	paymentWithdrawn: 'Ulighairi malipo',
	erasedByTime: 'Simu hii ilifuta ombi la zamani, baada ya muda uliochagua',
	account: {
		register: 'Kuifungua',
		'sign-in': 'Kuingia',
		reset: 'Nenosiri jipya',
		unlock: 'Kuifungua tena ikiwa imefungwa',
		resend: 'Msimbo mwingine',
		verify: 'Kwa msimbo uliokuja',
		change: 'Kubadilisha barua pepe au simu',
		sessions: 'Mahali ulipoingia',
		'sign-out': 'Kutoka kwenye simu hii',
		'sign-out-others': 'Kutoka kila mahali pengine',
		delete: 'Kuifuta'
	},
	messageStarted: 'Ulianza kuandika ujumbe kwa ofisi',
	messageEdited: 'Uliendelea kuandika ujumbe wako kwa ofisi',
	messageDelivered: 'Ofisi ilipokea ujumbe wako',
	messageRefused: 'Ofisi haikupokea ujumbe wako',
	messageWithdrawn: 'Ulirudisha ujumbe wako kabla haujatumwa',
	accountDelivered: 'Ofisi ilijibu kuhusu akaunti yako',
	accountRefused: 'Ofisi ilikataa ulichoomba kuhusu akaunti yako',
	accountWithdrawn: 'Ulirudisha ulichoomba kuhusu akaunti yako',
	news: {
		held: 'Ofisi inakuwekea pesa',
		refund: 'Ofisi ilirudisha pesa',
		message: 'Ofisi ilikuandikia',
		invoice: 'Ofisi ilituma ankara',
		request: 'Ofisi ilikuomba maelezo zaidi',
		reply: 'Ofisi iliweka kumbukumbu ya jibu lako',
		appointment: 'Ofisi imeandika kuhusu miadi',
		ask: 'Ofisi imejibu ulichoomba',
		tracked: 'Ofisi imesema ombi limefika wapi'
	},
	payment: {
		prompted: 'Ofisi ilituma ombi la malipo kwenye simu',
		paid: 'Ofisi inasema malipo yamefika',
		failed: 'Ofisi inasema malipo hayakufanikiwa',
		checking: 'Ofisi inakagua malipo'
	},
	status: (word) => `Habari: “${word}”`,
	documents: (count) => `hati ${counted(count)}`,
	fingerprint: (numbers) => `namba ya ukaguzi ${numbers}`,
	entries: (count) => (count === 1 ? 'tukio 1' : `matukio ${counted(count)}`),

	clock: {
		unknown: 'Kwa saa ya simu hii, ambayo ilikuwa bado haijalinganishwa na saa ya ofisi:',
		slow: (span) =>
			`Saa ya simu hii ilikuwa nyuma ya saa ya ofisi kwa ${span}. Wakati halisi ni baada ya unaoonyeshwa:`,
		fast: (span) =>
			`Saa ya simu hii ilikuwa mbele ya saa ya ofisi kwa ${span}. Wakati halisi ni kabla ya unaoonyeshwa:`
	},
	span: unitsIn('sw'),

	check: {
		title: 'Je, historia hii iko kama ilivyoandikwa?',
		text: 'Kila tukio limeunganishwa na lililotangulia, ili badiliko lionekane. Ukaguzi hupitia matukio yote kwenye simu hii.',
		start: 'Hakikisha hakuna kilichobadilishwa',
		checking: 'Tunakagua kila tukio',
		failed: 'Ukaguzi haukuweza kufanyika. Jaribu tena.',
		intact: (count) =>
			count === 1
				? 'Hakuna kilichobadilishwa. Tukio hilo moja liko kama lilivyoandikwa.'
				: `Hakuna kilichobadilishwa. Matukio yote ${counted(count)} yako kama yalivyoandikwa.`,
		receipts: (count) =>
			count === 1
				? 'Risiti iliyotiwa saini na ofisi inathibitisha hivyo hadi siku hiyo.'
				: `Risiti ${counted(count)} zilizotiwa saini na ofisi zinathibitisha hivyo hadi siku zake.`,
		old: (count) =>
			count === 1
				? 'Tukio 1 ni la kabla ya ukaguzi huu kuanza. Huenda lilibadilishwa kabla.'
				: `Matukio ${counted(count)} ni ya kabla ya ukaguzi huu kuanza. Huenda yalibadilishwa kabla.`,
		uncovered: (count) =>
			count === 1
				? 'Tukio 1 liliingia Kibali ikiwa imefungwa. Kuanzia sasa linalindwa.'
				: `Matukio ${counted(count)} yaliingia Kibali ikiwa imefungwa. Kuanzia sasa yanalindwa.`,
		erased: (count) =>
			count === 1
				? 'Tukio 1 lilifutwa ulipoomba.'
				: `Matukio ${counted(count)} yalifutwa ulipoomba.`,
		limit: 'Ukaguzi hauwezi kuona kama data yote ya Kibali ilirudishwa hadi siku ya nyuma.',
		broken: 'Historia hii imebadilishwa',
		kinds: {
			link: 'Tukio limebadilishwa, limeongezwa, limehamishwa au limeondolewa.',
			content: 'Tukio si lile lililoandikwa, au halifunguki.',
			order: 'Matukio yamepangwa upya na mtu asiye na ufunguo wako.',
			truncated: 'Kuna matukio yanayokosekana.',
			checkpoint: 'Alama inayolinda matukio mapya haipo au imeharibika.',
			receipt: 'Historia hailingani na ulichowasilisha, au na kilichotiwa saini na ofisi.',
			erased: 'Matukio yamefutwa, na si wewe.'
		},
		place: (entry) =>
			`Inaonekana kwenye tukio la ${counted(entry)}, ukihesabu kuanzia la zamani zaidi.`,
		next: 'Usiitegemee historia hii. Kilicho ofisini hakijaguswa: fuata namba ya ombi lako na neno la ofisi yenyewe.'
	},
	unreadable: (count) =>
		count === 1
			? 'Tukio 1 halifunguki na halionyeshwi. Fanya ukaguzi.'
			: `Matukio ${counted(count)} hayafunguki na hayaonyeshwi. Fanya ukaguzi.`,
	erased: (count) => (count === 1 ? 'Tukio 1 limefutwa.' : `Matukio ${counted(count)} yamefutwa.`),

	save: {
		title: 'Hifadhi historia',
		text: 'Faili hizi hazijafungwa. Ziweke mahali ambapo wewe tu unaweza kuzisoma.',
		plain: 'Hifadhi ya kusoma au kuchapisha',
		proofs: 'Hifadhi pamoja na uthibitisho (JSON)',
		saved: 'Faili imetengenezwa. Kivinjari chako kimeiweka kwenye vipakuliwa.',
		failed: 'Faili haikuweza kutengenezwa.'
	}
};
