import type { inbox as english } from '../en/inbox.ts';

export const inbox: typeof english = {
	title: 'Habari kutoka ofisini',
	intro: 'Yote ambayo ofisi imesema kuhusu maombi yako, mapya kwanza.',
	fresh: 'Mpya',
	unread: (n) => (n === 1 ? 'Mpya 1' : `Mpya ${n}`),
	allRead: 'Tia alama kuwa zote zimesomwa',
	allReadDone: 'Habari zote zimetiwa alama kuwa zimesomwa.',
	older: 'Onyesha habari za zamani',
	none: 'Bado hakuna habari',
	noneText:
		'Ofisi ikisema jambo kuhusu ombi ulilotuma, litaonekana hapa. Kutokuwa na habari si ndiyo, wala si hapana.',
	nothingSent:
		'Bado hakuna ulichotuma kilichofika ofisini, kwa hivyo hakuna habari inayoweza kuja. Ofisi itakachosema baadaye kitaonekana hapa.',
	application: 'Ombi',
	support: 'Barua zako kwa usaidizi',
	asked: (time) => `Mara ya mwisho Kibali kuiuliza ofisi: ${time}.`,
	asking: 'Tunaiuliza ofisi sasa.',
	notSince: (time) =>
		`Kibali haikuweza kuiuliza ofisi sasa hivi. Mara ya mwisho ilipoweza: ${time}. Huenda kuna habari ambazo bado hazijafika hapa.`,
	never: 'Kibali bado haijaweza kuiuliza ofisi. Huenda kuna habari ambazo bado hazijafika hapa.',
	askNow: 'Iulize ofisi sasa',

	kinds: {
		request: 'Ofisi inakuomba maelezo zaidi',
		reply: 'Ofisi imepata jibu lako',
		message: 'Ofisi ilikuandikia',
		held: 'Ofisi inakuwekea pesa',
		refund: 'Pesa zinarudi kwako',
		appointment: 'Habari kuhusu miadi yako',
		ask: 'Ofisi imejibu ulichouliza',
		tracked: 'Habari kuhusu ombi unalolifuatilia'
	},
	invoice: (amount) => `Ankara: ${amount}`,
	request: (text) => `“${text}”`,
	payment: {
		prompted: (amount) => `Ofisi ilituma ombi la malipo la ${amount}`,
		paid: (amount) => `Malipo yako ya ${amount} yamefika`,
		failed: (amount) => `Malipo yako ya ${amount} hayakukamilika`,
		checking: (amount) => `Ofisi inakagua malipo yako ya ${amount}`
	},
	other: 'Habari kuhusu ombi hili',

	notification: {
		title: 'Kibali',
		body: 'Kuna habari kuhusu ombi.'
	},
	notices: {
		title: 'Pata arifa za habari',
		text: 'Simu hii inaweza kukuarifu kunapokuwa na habari, hata Kibali ikiwa imefungwa. Arifa husema tu kwamba kuna habari: haitaji jina wala huduma.',
		on: 'Washa arifa',
		later: 'Si sasa',
		laterSaid: 'Unaweza kuziwasha baadaye, kwenye Mipangilio.',
		working: 'Tunaomba ruhusa ya kivinjari chako',
		isOn: 'Arifa zimewashwa.',
		pushed: 'Ofisi inaweza kuiamsha simu hii kunapokuwa na habari.',
		notPushed:
			'Huduma inayoamsha simu hii haikupatikana. Kibali hutafuta habari ikiwa imefunguliwa, na mara moja moja ikiwa imefungwa, kivinjari chako kikiruhusu.',
		off: 'Zima arifa',
		isOff: 'Arifa zimezimwa.',
		denied: 'Kivinjari hiki kinazuia arifa za Kibali',
		deniedText:
			'Bado unaweza kusoma habari zote hapa. Ili kubadilisha: fungua mipangilio ya kivinjari chako kwa tovuti hii, tafuta Arifa (Notifications), na uziruhusu. Kisha urudi hapa.',
		unsupported:
			'Kivinjari hiki hakitoi arifa hapa. Kwenye iPhone, kwanza weka Kibali kwenye skrini ya mwanzo. Unaweza kusoma habari ndani ya Kibali wakati wowote.',
		shared: 'Kwenye kompyuta ya pamoja hakuna kinachoarifiwa nje ya ukurasa huu.',
		failed: 'Haikufaulu. Hakuna kilichobadilishwa. Jaribu tena.',
		quiet: 'Saa za kimya',
		quietHint:
			'Kwa saa ya simu hii. Habari zikija saa za kimya, utaarifiwa baada yake, kwa arifa moja.',
		quietOff: 'Niarifu wakati wowote',
		quietOn: 'Usinisumbue',
		from: 'Kuanzia',
		to: 'Hadi',
		saved: 'Imehifadhiwa.'
	},
	open: 'Tazama habari zote'
};
