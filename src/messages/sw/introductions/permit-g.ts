import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-g.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaowekeza pesa zao katika biashara au kazi ya ushauri nchini Kenya.',
		'Wanahitaji kampuni iliyosajiliwa, na angalau dola 100,000 za Marekani.',
		'Walio na kibali hiki na wanaotaka kuongeza muda wake.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Hati za kampuni: cheti cha kuanzishwa, katiba ya kampuni (memorandum na articles), CR12, PIN za KRA na Fomu 27. Pia uthibitisho wa pesa.',
		permitIntroduction.renewalAtHand,
		'Ukiongeza muda: hesabu za miaka miwili iliyopita, zilizokaguliwa na kutiwa saini.'
	],
	steps: permitIntroduction.steps
};
