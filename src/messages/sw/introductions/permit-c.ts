import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-c.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Madaktari, madaktari wa meno, wauguzi, wataalamu wa tiba ya viungo, wafamasia na madaktari wa mifugo.',
		'Mawakili, wahasibu, makatibu walioidhinishwa, wataalamu wa takwimu za bima, wapima ardhi, na mawakala au wathamini wa mali.',
		'Wasanifu majengo, wakadiriaji majenzi, wahandisi, wanasayansi na wataalamu wa teknolojia ya habari.',
		'Ni lazima wawe wanachama wa bodi ya taaluma yao, na wawe na vyeti.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Uthibitisho kwamba wewe ni mwanachama wa bodi ya taaluma.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
};
