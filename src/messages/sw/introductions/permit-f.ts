import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-f.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaotengeneza bidhaa Kenya, kwa mfano kiwandani, kwa pesa zao wenyewe.',
		'Walio na kibali hiki na wanaotaka kuongeza muda wake.',
		'Tulipata habari chache kuhusu daraja hili. Uliza ofisi ya Uhamiaji inataka hati zipi.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Leseni za kutengeneza bidhaa hizo, na uthibitisho wa pesa.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
};
