import type { form as english } from '../en/form.ts';
import { sourceTitles } from './blocks/source-titles.ts';

export const form: typeof english = {
	toCheck: 'Kagua majibu yako',
	toTasks: 'Ombi lako',

	source: {
		sourceTitles,
		label: 'Hii imetoka wapi',
		asOf: (day) => `Kufikia ${day}.`,
		official: 'Chanzo rasmi.',
		secondary: 'Imeripotiwa na wengine, haikupatikana kwenye ukurasa rasmi.',
		conflicting: 'Vyanzo vyetu vinatofautiana kuhusu hili.',
		assumed: 'Tunadhani hivyo sisi wenyewe, kwa tahadhari. Hatukupata chanzo.',
		open: 'Fungua ukurasa (unahitaji mtandao)'
	},

	section: {
		part: (n, all) => `Sehemu ya ${n} kati ya ${all}`,
		continue: 'Endelea',
		later: 'Endelea, rekebisha baadaye',
		toCheck: 'Hifadhi na urudi kwenye majibu yako',
		optional: 'si lazima',
		saved: (time) => `Imehifadhiwa kwenye simu hii: ${time}`,
		saving: 'Inahifadhiwa kwenye simu hii…',
		errorTitle: 'Hitilafu:',
		problems: (n) => (n === 1 ? 'Kuna jambo 1 la kuangalia' : `Kuna mambo ${n} ya kuangalia`),
		problemsHint: 'Majibu yako yamehifadhiwa kama ulivyoyaandika.',
		whatToDo: 'Unachoweza kufanya',
		mendLater: 'Unaweza kuendelea na kurekebisha hili baadaye.',
		missingTitle: 'Sehemu hii haiulizwi',
		missing: 'Kwa majibu uliyotoa hadi sasa, sehemu hii ya fomu haihitajiki.'
	},

	field: {
		day: 'Siku',
		month: 'Mwezi',
		year: 'Mwaka',
		dateHint: (example) => `Kwa mfano, ${example}`,
		yes: 'Ndiyo',
		no: 'Hapana',
		search: 'Andika herufi chache, kisha uchague.',
		results: (n) => (n === 1 ? 'Chaguo 1' : `Machaguo ${n}`),
		noResults: 'Hakuna kinachofanana kwenye orodha.',
		noResultsFree: 'Haipo kwenye orodha. Ulichoandika kimehifadhiwa.',
		left: (n) => (n === 1 ? 'Imebaki herufi 1' : `Zimebaki herufi ${n}`),
		over: (n) => (n === 1 ? 'Imezidi herufi 1' : `Zimezidi herufi ${n}`),
		addAnother: 'Ongeza nyingine',
		row: (n) => `Namba ${n}`,
		remove: 'Ondoa',
		removed: (name) => `${name} imeondolewa.`,
		undo: 'Rudisha'
	},

	problems: {
		required: 'Jibu swali hili',
		badFormat: {
			name: 'Tumia herufi pekee, kama zilivyo kwenye jina',
			passportName:
				'Tumia herufi A hadi Z, nafasi, vistari na alama ya ritifaa, kama ilivyo kwenye mistari miwili ya chini ya ukurasa wa pasipoti',
			passportNumber:
				'Namba ya pasipoti ina herufi na tarakimu 6 hadi 9. Inakili kutoka kwenye pasipoti',
			email: 'Andika anwani ya barua pepe kama jina@example.com',
			phone: 'Andika namba ya simu pamoja na msimbo wa nchi, kama +254 712 345 678',
			kenyanPhone: 'Andika namba ya simu ya Kenya, kama 0712 345 678',
			nationalId: 'Namba ya kitambulisho ina tarakimu 7 au 8',
			alienNumber: 'Namba ya kitambulisho cha mgeni ina tarakimu 6 hadi 9',
			kraPin: 'PIN ya KRA ni herufi A au P, tarakimu tisa na herufi moja, kama A012345678Z',
			kenyanPassport:
				'Namba ya pasipoti ya Kenya ni herufi 1 au 2 na tarakimu 6 hadi 8, kama AK0123456',
			fileNumber: 'Namba ya faili ina tarakimu 3 hadi 10, ikiwa na R mbele au bila R',
			permitNumber: 'Tumia herufi, tarakimu, vistari na mikwaju, kama ilivyo kwenye kibali',
			flightNumber: 'Andika namba ya safari ya ndege kama KQ 101'
		},
		tooLong: (limit) => `Tumia herufi ${limit} au chache zaidi`,
		notADate: 'Tarehe hii haipo. Angalia siku na mwezi',
		dateIncomplete: 'Andika siku, mwezi na mwaka',
		shortYear: (example) => `Andika mwaka kwa tarakimu 4, kama ${example}`,
		notAnOption: 'Chagua moja kutoka kwenye orodha',
		notInList: (typed) => `“${typed}” haipo kwenye orodha. Chagua moja kutoka kwenye orodha`,
		notANumber: 'Andika namba kwa tarakimu',
		notWhole: 'Andika namba kamili, isiyo na nukta',
		tooLow: (limit) => `Andika ${limit} au zaidi`,
		tooHigh: (limit) => `Andika ${limit} au chini yake`,
		tooFewRows: (limit) => `Ongeza angalau ${limit}`,
		tooManyRows: (limit) => `Zisizidi ${limit}`,
		inRow: (row, sentence) => `${row}. ${sentence}`
	},

	trouble: {
		fullTitle: 'Nafasi ya simu hii imejaa',
		full: 'Badiliko lako la mwisho halijahifadhiwa. Liko bado kwenye ukurasa huu. Ongeza nafasi kwenye simu, kisha ujaribu tena.',
		failedTitle: 'Badiliko lako la mwisho halijahifadhiwa',
		failed: 'Simu haikuturuhusu kuandika. Badiliko lako liko bado kwenye ukurasa huu.',
		retry: 'Jaribu kuhifadhi tena',
		conflictTitle: 'Fomu hii ilibadilishwa kwenye kichupo kingine',
		conflict: 'Ili zote mbili ziwe salama, kichupo hiki hakihifadhi kitu zaidi hadi uchague.',
		loadNewer: 'Fungua iliyo mpya zaidi',
		keepMine: 'Ifungue na uweke niliyoandika hapa',
		closedTitle: 'Ombi hili liliwasilishwa kwenye kichupo kingine',
		deletedTitle: 'Ombi hili lilifutwa kwenye kichupo kingine',
		follow: 'Tazama lilipofika',
		home: 'Nenda mwanzo'
	}
};
