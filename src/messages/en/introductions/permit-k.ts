import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People of 35 or more who want to live in Kenya without working, on a sure income of 24,000 US dollars a year or more.',
		'The income comes from another country, or is a pension or an annuity that is paid in Kenya.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		'The passport. Advisers say it should be good for 6 months more.',
		'A colour photo.',
		'Form 25, signed, and a signed letter to the Director General of Immigration Services.',
		'Papers of the bank or the pension fund that show the income.',
		'A signed promise not to work in Kenya.',
		'For a renewal: the permit, its number and last day.'
	],
	steps: [
		...permitIntroduction.steps,
		'A security bond of 100,000 shillings is asked for after approval too.',
		'Adults who stay more than 90 days register for an alien card too.'
	]
} satisfies Introduction;
