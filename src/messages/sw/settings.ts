import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
	title: 'Mipangilio',
	language: 'Lugha',
	colours: 'Rangi',
	themes: { auto: 'Kama simu', light: 'Angavu', dark: 'Giza' },
	convenience: 'Ada ya huduma ya malipo',
	convenienceHint:
		'Kwa kiasi kidogo ni KES 5 hadi 25, kuanzia KES 1,000 ni KES 50, kwa dola ni USD 1. Mahakama Kuu ilitangaza kuwa ni kinyume cha sheria tarehe 1 Aprili 2025; Novemba 2025 ilikuwa bado inatozwa.',
	convenienceShown: { show: 'Ionyeshe pamoja na gharama', hide: 'Usiionyeshe' },
	autofill: 'Kumbukumbu ya kivinjari chenyewe',
	autofillHint:
		'Kivinjari kinaweza kukumbuka unachoandika na kukupendekezea tena. Kinakihifadhi katika faili zake, ambazo Kibali haiwezi kuzifunga wala kuzifuta. Chagua hili tu kwenye simu ambayo hakuna mwingine anayeitumia.',
	autofillShown: { never: 'Kisikumbuke ninachoandika', offer: 'Kinaweza kukumbuka na kupendekeza' },
	account: {
		title: 'Akaunti',
		text: 'Kwa vibali, pasi, pasipoti na uraia. eTA haihitaji akaunti.',
		open: 'Fungua ukurasa wa akaunti'
	},
	dataTitle: 'Yaliyo kwenye simu hii',
	used: (used, all) => `Kibali inatumia ${used}. Kivinjari kinairuhusu takriban ${all}.`,
	usedUnknown: 'Kivinjari hiki hakisemi Kibali inatumia nafasi kiasi gani.',
	kept: 'Kivinjari kimeahidi kutoyafuta nafasi ikipungua.',
	notKept: 'Kivinjari kinaweza kuyafuta nafasi ikipungua. Kiombe kitunze fomu zako.',
	ask: 'Omba kivinjari kiyatunze',
	asked: 'Kivinjari kimeahidi kuyatunza.',
	refused:
		'Kivinjari hakikuahidi. Weka Kibali kwenye skrini ya mwanzo, itumie mara kadhaa, kisha uombe tena.',
	holds: (drafts, waiting) =>
		[
			...(drafts > 0 ? [`Rasimu ${drafts}`] : []),
			...(waiting > 0
				? [waiting === 1 ? '1 linasubiri kutumwa' : `${waiting} yanasubiri kutumwa`]
				: [])
		].join(', ') + '.',
	holdsNothing: 'Hakuna rasimu wala kinachosubiri kutumwa.',
	deleteDrafts: 'Futa rasimu zote',
	deleteTitle: (n) => (n === 1 ? 'Ufute rasimu yako?' : `Ufute rasimu zote ${n}?`),
	deleteText: 'Majibu na hati zake zitafutwa kabisa kwenye simu hii. Uliyowasilisha yatabaki.',
	deleteYes: 'Ndiyo, zifute',
	deleteNo: 'Hapana, ziache',
	deleted: 'Rasimu zimefutwa.',
	deleteFailed: 'Hazikuweza kufutwa. Hakuna kilichobadilika.',
	sealed:
		'Majibu yako yamefungwa kwa ufunguo unaobaki kwenye kivinjari hiki. Usipoyalinda kwa kufuli yako mwenyewe, yeyote anayeweza kufungua kivinjari hiki anaweza kuyafungua.',
	protection: 'Ulinzi: maneno ya siri, PIN, watu kadhaa',
	appTitle: 'Kuhusu programu',
	keys: 'Njia za mkato za kibodi',
	releases: 'Yaliyo mapya katika Kibali',
	tour: 'Kibali kwa hatua tano',
	version: (name) => `Toleo ${name}`,
	offlineReady: 'Kurasa zote ziko kwenye simu hii na hufunguka bila mtandao.',
	offlineForm:
		'Unaweza kujaza na kuwasilisha fomu ya eTA bila mtandao. Kurasa nyingine bado zinakuja: kaa kwenye mtandao kidogo.',
	offlineNot: 'Kurasa zote bado hazijafika kwenye simu hii. Kaa kwenye mtandao kidogo.',
	offlineNever: 'Kivinjari hiki hakiwezi kutunza kurasa kwa matumizi bila mtandao.',
	pdfTools: 'Kisoma PDF ni kama KB 440, na huja na PDF yako ya kwanza.',
	pdfReady: 'Kisoma PDF pia kipo kwenye simu hii.',
	pdfGet: 'Pakua kisoma PDF sasa',
	pdfGetting: 'Inapakua kisoma PDF…',
	pdfFailed: 'Hakikufika. Jaribu tena ukiwa na mtandao.',
	checkUpdate: 'Tafuta toleo jipya',
	looked: 'Kibali imetafuta sasa hivi. Toleo jipya, kama lipo, litajitangaza lenyewe.',
	lookFailed: 'Kibali haikuweza kutafuta. Jaribu tena ukiwa na mtandao.'
};
