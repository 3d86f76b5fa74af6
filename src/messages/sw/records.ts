import { numbersIn } from '../written.ts';
import type { records as english } from '../en/records.ts';

const counted = numbersIn('sw');

export const records: typeof english = {
	title: 'Kumbukumbu',
	card: 'Kila malipo, risiti, ujumbe, uamuzi na hati za maombi yako yote. Zitafute, zihifadhi, au weka ombi moja katika faili kwa ajili ya wakili au dirisha la ofisi.',
	open: 'Tazama kumbukumbu',
	intro:
		'Kila malipo, risiti, ujumbe, uamuzi, hati na hatua ya maombi yote kwenye simu hii, mapya kwanza.',
	back: 'Mipangilio',
	empty: 'Bado hakuna kitu kwenye simu hii. Utakachofanya na ofisi itakachosema vitaonekana hapa.',
	loading: 'Tunatafuta kumbukumbu zako',
	failed: 'Kumbukumbu hazikuweza kusomwa. Funga programu, ifungue tena na ujaribu mara nyingine.',

	search: 'Tafuta',
	searchHint: 'Jina, namba, kiasi au neno. Makosa madogo ya kuandika si tatizo.',
	narrow: 'Onyesha baadhi tu',
	application: 'Ombi',
	allApplications: 'Maombi yote',
	moreApplications: (n) =>
		`Hapa yapo ${counted(n)} mapya zaidi. Kwa la zamani zaidi, tafuta jina au namba yake.`,
	kind: 'Aina',
	allKinds: 'Aina zote',
	kinds: {
		payment: 'Malipo',
		receipt: 'Risiti',
		message: 'Ujumbe',
		decision: 'Maamuzi na hatua',
		document: 'Hati zilizotumwa',
		act: 'Yaliyofanywa kwenye simu hii'
	},
	one: {
		payment: 'Malipo',
		receipt: 'Risiti',
		message: 'Ujumbe',
		decision: 'Uamuzi au hatua',
		document: 'Hati',
		act: 'Limefanywa hapa'
	},
	from: 'Kuanzia siku hii',
	until: 'Hadi siku hii',
	wrongOrder: 'Siku ya kwanza iko baada ya siku ya mwisho. Badilisha mojawapo.',
	everything: 'Onyesha zote tena',

	showing: (shown) =>
		shown === 1 ? 'Kumbukumbu 1 imeonyeshwa' : `Kumbukumbu ${counted(shown)} zimeonyeshwa`,
	found: (n, more) =>
		more
			? `Zaidi ya ${counted(n)} zimepatikana`
			: n === 1
				? '1 imepatikana'
				: `${counted(n)} zimepatikana`,
	looking: (looked, all) => `Tumeangalia ${counted(looked)} kati ya ${counted(all)}`,
	similar: 'Hakuna yenye maneno haya hasa. Hizi zinafanana:',
	none: 'Hakuna inayolingana. Jaribu neno jingine, au onyesha zote tena.',
	opening: (n) =>
		n === 1
			? 'Ombi 1 la zamani bado linafunguliwa'
			: `Maombi ${counted(n)} ya zamani bado yanafunguliwa`,
	older: 'Onyesha kumbukumbu za zamani',
	unknownTime: 'Wakati haujulikani',

	by: { person: 'Wewe', phone: 'Simu hii', office: 'Ofisi' },
	clock: {
		unknown: 'kwa saa ya simu hii, bado haijalinganishwa na ya ofisi',
		slow: 'saa ya simu hii ilikuwa nyuma',
		fast: 'saa ya simu hii ilikuwa mbele'
	},
	support: 'Barua kwa usaidizi',
	followed: 'Maombi ya simu nyingine',
	unreadable: 'Kumbukumbu hii haifunguki. Kagua historia.',
	receipt: (number) => `Risiti ${number}`,
	receiptMore: 'Ina saini ya ofisi',
	attempt: (amount, way) => `Uliomba kulipa ${amount} kwa ${way}`,
	attemptStates: {
		waiting: 'inasubiri kutumwa',
		held: 'inakusubiri wewe',
		prompted: 'ofisi iliuliza kwenye simu',
		checking: 'ofisi inakagua',
		paid: 'imelipwa',
		failed: 'haikukamilika; hakuna kilichochukuliwa',
		withdrawn: 'imeghairiwa'
	},
	ways: {
		mpesa: 'M-Pesa',
		paybill: 'M-Pesa Paybill',
		airtel: 'Airtel Money',
		hosted: 'kadi au benki'
	},
	reference: (code) => `msimbo ${code}`,
	reply: 'Uliijibu ofisi',
	message: 'Uliiandikia ofisi',
	correction: (right) => `“${right}”`,
	states: {
		waiting: 'bado haijatumwa',
		delivered: 'ofisi imeipata',
		refused: 'ofisi haikuipokea',
		withdrawn: 'imerudishwa'
	},
	documents: (n) => (n === 1 ? 'Hati 1 ilitumwa' : `Hati ${n} zilitumwa`),

	save: {
		title: 'Hifadhi kumbukumbu hizi',
		text: 'Vyote ulivyotafuta na kuchagua hapo juu vinahifadhiwa, si vile tu vinavyoonyeshwa. Faili haijafungwa: iweke mahali ambapo wewe tu unaweza kuisoma.',
		pdf: 'Hifadhi kama PDF',
		csv: 'Hifadhi kama jedwali (CSV)',
		json: 'Hifadhi kwa programu nyingine (JSON)',
		print: 'Chapisha zinazoonyeshwa',
		working: (n) => `Inakusanya: ${counted(n)}`,
		saved: (name, size) =>
			`Imehifadhiwa kwa jina ${name}, ${size}. Itafute kwenye vipakuliwa vyako.`,
		failed: 'Faili haikuweza kutengenezwa. Hakuna kilichobadilika. Jaribu tena.'
	},
	columns: {
		time: 'Wakati (UTC)',
		kind: 'Aina',
		what: 'Nini',
		more: 'Zaidi',
		service: 'Huduma',
		person: 'Mtu',
		number: 'Namba ya ombi',
		application: 'Kitambulisho cha ombi',
		id: 'Kitambulisho cha kumbukumbu'
	},
	pdf: {
		made: (time) => `Imetengenezwa kwenye simu hii: ${time}`,
		all: 'Kumbukumbu zote kwenye simu hii',
		some: (what) => `Hizi tu: ${what}`,
		count: (n) => (n === 1 ? 'Kumbukumbu 1' : `Kumbukumbu ${counted(n)}`),
		note: 'Nyakati za ofisi ni kwa saa ya ofisi, nyingine zote kwa saa ya simu hii.',
		page: (page, all) => `${page} / ${all}`
	}
};
