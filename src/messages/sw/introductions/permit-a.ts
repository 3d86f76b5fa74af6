import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-a.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaotafuta au kuchimba madini Kenya kwa pesa zao wenyewe.',
		'Wanahitaji haki au leseni za uchimbaji, na angalau dola 100,000 za Marekani.',
		'Walio na kibali hiki na wanaotaka kuongeza muda wake.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Haki au leseni za uchimbaji, na uthibitisho wa pesa.',
		permitIntroduction.renewalAtHand,
		'Ukiongeza muda: leseni ya sasa, PIN ya KRA, na hesabu za mwaka uliopita zilizokaguliwa na kutiwa saini.'
	],
	steps: permitIntroduction.steps
};
