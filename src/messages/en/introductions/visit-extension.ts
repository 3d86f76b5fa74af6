import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'People who are in Kenya as visitors and want to stay longer.',
		'People whose stay has run out: they ask for regularisation. To stay without leave is an offence.',
		'It usually gives up to 6 months in all, counted from the day you came. For a longer stay, a permit or a pass is the usual way.'
	],
	atHand: [
		'The passport, and a photo or scan of the page with the picture.',
		'The page with the stamp or the visitor’s pass that you have now.',
		'The day and the place where you came into Kenya.',
		'If you wait for a permit or a pass: the paper that says your application has arrived.',
		'A ticket out of Kenya, if you have one.'
	],
	steps: [
		'Answer the questions and add your documents, before your stay runs out. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay if the office asks for a fee.',
		'The office may ask you to come with your papers: to Nyayo House in Nairobi, or to another Immigration office.',
		'The answer says how long you may stay. Show it when you leave Kenya.'
	]
} satisfies Introduction;
