import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'The husband, wife or child of a person who may live in Kenya, and relatives who cannot care for themselves because of age, disability or illness.',
		'The person they depend on, the sponsor, is a citizen, a permanent resident, a person with a permit, or one who is exempt from permits.',
		'A child who goes to school in Kenya needs a pupil’s pass instead. For a child, the dependant’s pass ends at 21.',
		'Its holder may not work in Kenya.'
	],
	atHand: [
		'The passport of the applicant, and the passport or identity card of the sponsor.',
		'The marriage certificate, or the birth certificate.',
		'Proof of the sponsor’s income.',
		'A sworn statement that the applicant depends on the sponsor.',
		'The sponsor’s permit, if they have one: it should have 6 months left.',
		'For applicants of 18 or older: a police clearance certificate.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay when the office asks for the fee.',
		'Wait for the decision. Advisers say 4 to 12 weeks.',
		'When it is approved, give the security bond if the office asks you for one. Then the pass is issued.',
		'It lasts as long as the sponsor’s permit. To leave Kenya and come back, ask for a re-entry pass.'
	]
} satisfies Introduction;
