import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-b.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaolima au kufuga Kenya kwa pesa zao wenyewe.',
		'Wanahitaji ardhi, yao au ya kukodi, na angalau dola 100,000 za Marekani.',
		'Walio na kibali hiki na wanaotaka kuongeza muda wake.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Hati ya ardhi au mkataba wa kukodi ardhi, taarifa ya benki, PIN za KRA, na idhini ya ofisi inayosimamia kilimo hicho.',
		permitIntroduction.renewalAtHand,
		'Ukiongeza muda: pia hesabu zilizokaguliwa na kutiwa saini.'
	],
	steps: permitIntroduction.steps
};
