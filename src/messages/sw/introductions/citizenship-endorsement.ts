import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/citizenship-endorsement.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Raia wa Kenya ambao pia wana pasipoti ya nchi nyingine.',
		'Ni hiari yako: si lazima kwa mtu yeyote.',
		'Uliza kwanza kama nchi hiyo nyingine inaruhusu maandishi kwenye pasipoti yake.'
	],
	atHand: [
		'Pasipoti yako ya nchi nyingine, na cheti chake cha uraia.',
		'Pasipoti au kitambulisho chako cha Kenya.',
		'Cheti chako cha kuzaliwa.',
		'Fomu 4, yenye saini.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		steps.submit,
		steps.pay,
		'Peleka pasipoti, hati nyingine halisi na picha mbili ofisi inapokuita.',
		'Chukua pasipoti yako ikiwa na maandishi hayo.'
	]
};
