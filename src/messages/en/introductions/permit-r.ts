import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Citizens of Burundi, DR Congo, Rwanda, South Sudan, Tanzania and Uganda who want to work, trade, run a business or practise a profession in Kenya. For citizens of Somalia it is not certain.',
		'It is free.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		'The passport. Advisers say it should be good for 6 months more. And a colour photo.',
		'Form 25, signed, and a signed letter to the Director General of Immigration Services.',
		'For trade or business: the KRA PIN.',
		'For work or a profession: certificates, and the contract or a letter of the employer.',
		'For a renewal: the permit, its number and last day.'
	],
	steps: [
		'Answer the questions and add the documents. You can do this without a connection.',
		'Check the answers, sign and submit. Kibali sends it when there is a connection.',
		'Nothing is to be paid, neither with the application nor after approval.',
		'Wait for the decision. 4 to 12 weeks are usual, but it can take longer.',
		'When the permit is given, print it from the official portal (eFNS).',
		'Adults who stay more than 90 days need an alien card too. This permit does not replace it.'
	]
} satisfies Introduction;
