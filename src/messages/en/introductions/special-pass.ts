import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'People who do business, volunteer or give advice in Kenya for a short time.',
		'For business of up to 3 months. An adviser says that a visitor’s pass does not allow it.',
		'People who have asked for a permit, or for a review, and wait for the answer.',
		'It is not for living in Kenya: a longer stay needs a permit or another pass.'
	],
	atHand: [
		'The passport, and a photo or scan of the page with the picture.',
		'A letter from your host in Kenya: why you come and for how long.',
		'The registration of the host, and your contract with it. If you only wait for a permit that needs no host, you need neither.',
		'Your school and work certificates, certified as true copies.',
		'If you wait for a permit: the paper that says your application has arrived.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Wait for the decision. There is no fee at this point.',
		'When it is approved, pay for each month within 30 days. Later the approval may be lost.',
		'You can leave Kenya and come back on a valid special pass without a re-entry pass, an adviser says.'
	]
} satisfies Introduction;
