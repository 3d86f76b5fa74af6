import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-m.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Wakimbizi waliotambuliwa na Kenya na wanaotaka kufanya kazi au biashara.',
		'Mke au mume wa mkimbizi kama huyo.',
		'Ni bure, na pasipoti haihitajiki.'
	],
	atHand: [
		'Cheti cha ukimbizi. Ni lazima kiwe bado halali.',
		'Barua za kutambuliwa kutoka UNHCR na kutoka ofisi ya serikali ya wakimbizi.',
		'Fomu 25 iliyotiwa saini, na barua iliyotiwa saini kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
		'Picha ya rangi.',
		'Kwa mke au mume: cheti cha ndoa pia.',
		'Ukiongeza muda: kibali, namba yake na siku yake ya mwisho.'
	],
	steps: [
		'Jibu maswali na uongeze hati. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Hakuna cha kulipa, iwe pamoja na ombi au baada ya kukubaliwa.',
		'Subiri uamuzi. Wiki 4 hadi 12 ni kawaida, lakini inaweza kuchukua muda zaidi.',
		'Kibali kikitolewa, kichapishe kutoka tovuti rasmi (eFNS).'
	]
};
