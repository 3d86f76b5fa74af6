import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Refugees whom Kenya has recognised, and who want to work or do business.',
		'The husband or wife of such a refugee.',
		'It is free, and no passport is needed.'
	],
	atHand: [
		'The refugee certificate. It must still be valid.',
		'The letters of recognition from UNHCR and from the government’s office for refugees.',
		'Form 25, signed, and a signed letter to the Director General of Immigration Services.',
		'A colour photo.',
		'For a husband or wife: the marriage certificate too.',
		'For a renewal: the permit, its number and last day.'
	],
	steps: [
		'Answer the questions and add the documents. You can do this without a connection.',
		'Check the answers, sign and submit. Kibali sends it when there is a connection.',
		'Nothing is to be paid, neither with the application nor after approval.',
		'Wait for the decision. 4 to 12 weeks are usual, but it can take longer.',
		'When the permit is given, print it from the official portal (eFNS).'
	]
} satisfies Introduction;
