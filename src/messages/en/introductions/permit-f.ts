import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who make goods in Kenya, such as in a factory, with their own money.',
		'Those who have this permit and want to renew it.',
		'We found little about this class. Ask an Immigration office which papers it wants.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'The licences for making the goods, and proof of the money.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
