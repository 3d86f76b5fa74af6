import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who work in Kenya for an approved religious body: missionaries, and those who preach or lead worship.',
		'People who work for a charity. For them it is not certain any more: reports say that since December 2024 many belong to Class Q.',
		'People whom a religious body or a charity in another country sends to Kenya.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Clearance from the office that oversees the body in Kenya.',
		'For a religious body: proof of training in the faith, and the certificate of ordination if there is one.',
		'If a body abroad sends the applicant: its letter, and proof of its registration.',
		permitIntroduction.renewalAtHand
	],
	steps: [
		...permitIntroduction.steps,
		'Adults who stay more than 90 days register for an alien card too.'
	]
} satisfies Introduction;
