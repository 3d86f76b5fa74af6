import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-r.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Raia wa Burundi, DR Congo, Rwanda, Sudan Kusini, Tanzania na Uganda wanaotaka kuajiriwa, kufanya biashara au kutumia taaluma yao Kenya. Kwa raia wa Somalia haijulikani kwa hakika.',
		'Ni bure.',
		'Walio na kibali hiki na wanaotaka kuongeza muda.'
	],
	atHand: [
		'Pasipoti. Washauri wanasema inafaa iwe halali kwa miezi 6 zaidi. Na picha ya rangi.',
		'Fomu 25 iliyotiwa saini, na barua iliyotiwa saini kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
		'Kwa biashara: PIN ya KRA.',
		'Kwa kuajiriwa au taaluma: vyeti, na mkataba au barua ya mwajiri.',
		'Ukiongeza muda: kibali, namba yake na siku yake ya mwisho.'
	],
	steps: [
		'Jibu maswali na uongeze hati. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Hakuna cha kulipa, iwe pamoja na ombi au baada ya kukubaliwa.',
		'Subiri uamuzi. Wiki 4 hadi 12 ni kawaida, lakini inaweza kuchukua muda zaidi.',
		'Kibali kikitolewa, kichapishe kutoka tovuti rasmi (eFNS).',
		'Watu wazima wanaokaa zaidi ya siku 90 wanahitaji pia kitambulisho cha mgeni (alien card). Kibali hiki hakichukui nafasi yake.'
	]
};
