import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'People who learn at a company or an organisation in Kenya as interns.',
		'People who do research in Kenya with an institution.',
		'It is not for ordinary work: that needs a permit.'
	],
	atHand: [
		'The passport, a photo, and a photo or scan of the passport page with the picture.',
		'The letter of the institution: the topic and how long it takes.',
		'Your CV and your certificates.',
		'For research: the clearance from NACOSTI, the national commission for science.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Wait for the decision.',
		'When it is approved, pay the fee for one or two years. Then the pass is issued.',
		'Keep to the topic that the pass is for, and renew it before it ends.'
	]
} satisfies Introduction;
