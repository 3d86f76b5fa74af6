import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/re-entry-pass.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaoishi Kenya kwa pasi ya mtegemezi pekee: mume, mke, mtoto au jamaa mwingine.',
		'Mwenye kibali cha kazi au pasi maalumu haombi pasi hii.'
	],
	atHand: [
		'Pasi ya mtegemezi, pamoja na namba na tarehe zake.',
		'Pasipoti, na picha ya ukurasa wake ulio na picha yako.',
		'Kibali cha mtu unayemtegemea, kama anacho.',
		'Siku utakayotoka Kenya na siku utakayorudi.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe, kabla ya kutoka Kenya ukiweza.',
		'Lipa ofisi inapoomba ada: ya mwaka mmoja au miwili.',
		'Subiri uamuzi.',
		'Beba pasi hii unaposafiri, pamoja na pasipoti na pasi ya mtegemezi.'
	]
};
