import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/special-pass.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaofanya biashara, wanaojitolea au wanaotoa ushauri Kenya kwa muda mfupi.',
		'Kwa biashara ya hadi miezi 3. Mshauri mmoja anasema pasi ya mgeni hairuhusu biashara hiyo.',
		'Watu walioomba kibali, au mapitio ya uamuzi, na wanasubiri jibu.',
		'Si ya kuishi Kenya: ukaaji mrefu unahitaji kibali au pasi nyingine.'
	],
	atHand: [
		'Pasipoti, na picha ya ukurasa wake ulio na picha yako.',
		'Barua kutoka kwa mwenyeji wako Kenya: kwa nini unakuja na kwa muda gani.',
		'Cheti cha usajili cha mwenyeji, na mkataba wako naye. Kama unasubiri tu kibali kisichohitaji mwenyeji, huvihitaji.',
		'Vyeti vyako vya masomo na kazi, vilivyothibitishwa kuwa nakala halisi.',
		'Ukisubiri kibali: hati inayosema ombi lako limefika.'
	],
	steps: [
		'Jibu maswali na uongeze hati zako. Unaweza kufanya hivi bila mtandao.',
		'Kagua majibu yako, weka saini na uwasilishe. Kibali itatuma ombi mtandao ukipatikana.',
		'Subiri uamuzi. Hakuna ada wakati huu.',
		'Ombi likikubaliwa, lipia kila mwezi ndani ya siku 30. Ukichelewa, idhini inaweza kuisha.',
		'Mshauri mmoja anasema unaweza kutoka Kenya na kurudi kwa pasi maalumu iliyo halali, bila pasi ya kuingia tena.'
	]
};
