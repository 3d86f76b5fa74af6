import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/visit-extension.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu walio Kenya kama wageni na wanataka kukaa zaidi.',
		'Watu ambao muda wao wa kukaa umeisha: wanaomba kuhalalisha ukaaji. Kukaa bila ruhusa ni kosa la kisheria.',
		'Kwa kawaida ni hadi miezi 6 kwa jumla, kuanzia siku ulipoingia. Ukitaka kukaa zaidi, kwa kawaida unahitaji kibali au pasi.'
	],
	atHand: [
		'Pasipoti, na picha ya ukurasa wake ulio na picha yako.',
		'Ukurasa wenye muhuri, au pasi ya mgeni uliyonayo sasa.',
		'Siku na mahali ulipoingia Kenya.',
		'Ukisubiri kibali au pasi: hati inayosema ombi lako limefika.',
		'Tiketi ya kutoka Kenya, kama unayo.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako, kabla ya muda wako kuisha. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa kama ofisi itaomba ada.',
		'Ofisi inaweza kukuomba uje na hati zako: Nyayo House Nairobi, au ofisi nyingine ya Uhamiaji.',
		'Jibu linasema unaweza kukaa hadi lini. Lionyeshe unapotoka Kenya.'
	]
};
