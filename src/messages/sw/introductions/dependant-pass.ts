import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/dependant-pass.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Mume, mke au mtoto wa mtu anayeruhusiwa kuishi Kenya, na jamaa ambao hawawezi kujitunza kwa sababu ya umri, ulemavu au ugonjwa.',
		'Mtu wanayemtegemea, yaani mdhamini, ni raia, mkaazi wa kudumu, mwenye kibali, au mtu asiyehitaji kibali.',
		'Mtoto anayesoma Kenya anahitaji pasi ya mwanafunzi badala yake. Kwa mtoto, pasi ya mtegemezi huisha akifikisha miaka 21.',
		'Mwenye pasi hii haruhusiwi kufanya kazi Kenya.'
	],
	atHand: [
		'Pasipoti ya mwombaji, na pasipoti au kitambulisho cha mdhamini.',
		'Cheti cha ndoa, au cheti cha kuzaliwa.',
		'Uthibitisho wa mapato ya mdhamini.',
		'Hati ya kiapo kwamba mwombaji anamtegemea mdhamini.',
		'Kibali cha mdhamini, kama anacho: inafaa kiwe kimebakiza miezi 6.',
		'Kwa mwombaji wa miaka 18 au zaidi: cheti cha tabia njema kutoka kwa polisi.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Lipa ofisi inapoomba ada.',
		'Subiri uamuzi. Washauri wanasema huchukua wiki 4 hadi 12.',
		'Ombi likikubaliwa, weka dhamana kama ofisi inakuomba. Kisha pasi hutolewa.',
		'Pasi hudumu kwa muda sawa na kibali cha mdhamini. Ukitaka kutoka Kenya na kurudi, omba pasi ya kuingia tena.'
	]
};
