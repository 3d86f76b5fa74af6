import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Only people who live in Kenya on a dependant’s pass: a husband, a wife, a child or another relative.',
		'Holders of a work permit or a special pass do not ask for it.'
	],
	atHand: [
		'The dependant’s pass, with its number and dates.',
		'The passport, and a photo or scan of the page with the picture.',
		'The permit of the person you depend on, if they have one.',
		'The days when you leave Kenya and come back.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit, before you leave Kenya if you can.',
		'Pay when the office asks for the fee: one or two years.',
		'Wait for the decision.',
		'Carry the pass when you travel, with your passport and your dependant’s pass.'
	]
} satisfies Introduction;
