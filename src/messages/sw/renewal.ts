import type { renewal as english } from '../en/renewal.ts';

export const renewal: typeof english = {
	notice: {
		title: 'Huduma hii imebadilika',
		text: 'Ombi lako linaendelea kama ulivyolianza. Angalia yaliyo mapya kwako, kisha uchague.',
		see: 'Angalia yaliyobadilika',
		stayed: 'Umebaki na toleo uliloanza nalo. Unaweza kuangalia tena lililo jipya.',
		again: 'Angalia tena'
	},

	title: 'Yaliyobadilika kwako',
	intro: (mine, newer) =>
		`Ulianza na toleo la ${mine} la huduma hii. Sasa kuna toleo la ${newer}. Hapa chini ni yale linayobadilisha kwa majibu yako, yalivyo leo.`,
	unchanged: 'Hakuna kinachobadilika kwa majibu yako. Mapya hayayagusi.',
	newestTitle: 'Una toleo jipya zaidi',
	newest: 'Huduma hii haijabadilika tangu ulipoanza.',

	rules: {
		title: 'Masharti',
		added: 'Sharti jipya',
		changed: 'Sharti limebadilika',
		removed: 'Si sharti tena',
		satisfied: 'Majibu yako yanatimiza sharti hili.',
		pending: 'Sharti hili linasubiri jibu.',
		waived: 'Halikuhusu tena.',
		mend: 'Unachoweza kufanya:'
	},
	fees: {
		title: 'Unacholipa',
		added: (amount) => `Mpya: ${amount}.`,
		removed: (amount) => `Hailipwi tena. Ilikuwa ${amount}.`,
		raised: (before, after) => `Inapanda kutoka ${before} hadi ${after}.`,
		lowered: (before, after) => `Inashuka kutoka ${before} hadi ${after}.`,
		other: (before, after) => `Ilikuwa ${before}. Sasa ni ${after}.`,
		unsure: 'Inategemea majibu ambayo bado hujatoa.',
		up: 'Zaidi',
		down: 'Pungufu',
		changed: 'Imebadilika',
		nothing: 'hakuna malipo',
		total: (before, after) => `Jumla ilikuwa ${before}. Sasa ni ${after}.`
	},
	documents: {
		title: 'Hati',
		needed: 'Sasa inahitajika',
		maybe: 'Huenda ikahitajika',
		optional: 'Unaweza kuiongeza',
		later: 'Baada ya kukubaliwa tu',
		no: 'Haihitajiki tena',
		changed: 'Imebadilika',
		maybeHint: 'Inategemea jibu ambalo bado hujatoa.',
		there: 'Tayari umeiongeza.',
		missing: 'Bado hujaiongeza.',
		stays: (files) =>
			files === 1
				? 'Faili yako inabaki kwenye simu hii. Haitumwi.'
				: `Faili zako ${files} zinabaki kwenye simu hii. Hazitumwi.`,
		unfit: 'Faili yako haifai tena. Iondoe, kisha uongeze nyingine.'
	},
	questions: {
		title: 'Maswali',
		added: 'Swali jipya',
		changed: 'Swali limebadilika',
		removed: 'Haliulizwi tena',
		good: 'Jibu lako linafaa.',
		missing: 'Bado hujalijibu.',
		wrong: 'Jibu lako linahitaji kurekebishwa.',
		stays: 'Ulichoandika kinabaki kwenye rasimu hii bila kuonekana. Hakitumwi.'
	},

	choose: {
		title: 'Unataka toleo gani?',
		carried: 'Ukichukua jipya, majibu na hati zako zinakuja nalo. Hakuna kinachopotea.',
		mine: 'Ukibaki, ombi lako litaenda ofisini kwa toleo uliloanza nalo. Huenda ofisi bado ikaomba yaliyo mapya.',
		take: 'Chukua toleo jipya',
		stay: 'Baki na langu',
		failed: 'Chaguo lako halikuweza kuhifadhiwa. Hakuna kilichobadilika. Jaribu tena.'
	},

	catalog: {
		title: 'Huduma zilizo kwenye programu hii',
		bundled: 'Ziko kama zilivyokuja na toleo hili la programu.',
		renewed: (number, day) =>
			`Orodha ya huduma namba ${number}. Ofisi iliithibitisha mara ya mwisho ${day}.`,
		old: (days) =>
			`Hiyo ilikuwa siku ${days} ${days === 1 ? 'iliyopita' : 'zilizopita'}. Ofisi ilikusudia kuithibitisha tena kabla ya sasa. Kila kitu bado kinafanya kazi, lakini huenda kuna kilichobadilika.`,
		refused:
			'Imekuja orodha ambayo hatuna uhakika kwamba imetoka kwa ofisi. Kibali imeiweka kando. Hakuna kilichobadilika.',
		newer:
			'Imekuja orodha mpya ambayo toleo hili la programu haliwezi kuisoma. Hakuna kilichobadilika. Tafuta toleo jipya la programu.',
		ask: 'Omba huduma mpya zaidi',
		asked: 'Kibali itaomba mara tu mtandao utakapopatikana.'
	}
};
