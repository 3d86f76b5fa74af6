import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Pupils and students whom a school, college or university in Kenya has accepted.',
		'For a person under 18, a parent, a guardian or the school fills in the form.',
		'The pass is for study only: its holder may not work.'
	],
	atHand: [
		'The passport, a photo, and a photo or scan of the passport page with the picture. Refugees: the refugee papers instead.',
		'The letter of the school or college: the course and how long it takes.',
		'The registration certificate of the school or college.',
		'A letter of the sponsor with their passport, or proof of your own money.',
		'Under 18: the birth certificate, and the consent and the passports of the parents, or the papers of the guardian.',
		'18 or older: a police clearance certificate. For college: your earlier certificates.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Wait for the decision.',
		'When it is approved, pay the fee for one or two years. Then the pass is issued.',
		'Enter Kenya within 30 days after that, and begin to study within 30 days after you enter, an adviser says.',
		'Renew it before it ends, with the pass and a report of your progress.'
	]
} satisfies Introduction;
