import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Kenyan citizens who travel inside East Africa and have no passport at hand.',
		'Children too: a parent or the legal guardian fills in the form.',
		'For any other country you need a passport.'
	],
	atHand: [
		'An adult: the national ID card or the passport.',
		'A child: the birth certificate.',
		'A photo of the face, and two paper photos for the permit.',
		'The height in centimetres.',
		'The name and phone number of someone close to the traveller.'
	],
	steps: [
		'Answer the questions and add pictures of the papers. You need no connection for this.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay when the office asks for the fee.',
		'Print two copies of the form and two of the invoice, and add copies of the papers.',
		'Hand them in at the nearest Immigration office, or at the airport or border where you leave. Bring the real papers and the two photos.'
	]
} satisfies Introduction;
