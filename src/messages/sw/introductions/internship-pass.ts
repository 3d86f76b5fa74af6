import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/internship-pass.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaojifunza kazi katika kampuni au shirika nchini Kenya.',
		'Watu wanaofanya utafiti Kenya pamoja na taasisi.',
		'Si ya kazi ya kawaida: hiyo inahitaji kibali.'
	],
	atHand: [
		'Pasipoti, picha ya mwombaji, na picha ya ukurasa wa pasipoti ulio na picha yake.',
		'Barua ya taasisi: mada na muda wake.',
		'Wasifu wako (CV) na vyeti vyako.',
		'Kwa utafiti: idhini ya NACOSTI, tume ya taifa ya sayansi.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Subiri uamuzi.',
		'Ombi likikubaliwa, lipa ada ya mwaka mmoja au miwili. Kisha pasi hutolewa.',
		'Usiende nje ya mada ambayo pasi ilitolewa kwa ajili yake, na uongeze muda wa pasi kabla haujaisha.'
	]
};
