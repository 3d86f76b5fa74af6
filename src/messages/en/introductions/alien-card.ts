import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'People of 18 or older, from another country, who stay in Kenya for more than 90 days.',
		'People whose card has run out, is lost or is damaged.'
	],
	atHand: [
		'The passport, and a photo or scan of the page with the picture.',
		'A photo of your face before a white wall, not older than 12 months.',
		'The permit, the pass or the paper of permanent residence that lets you live in Kenya.',
		'To renew: the card that you have. If it is lost: the police abstract.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay when the office asks for the fee.',
		'Book a day at the office. It looks at your papers, and takes a picture of your face and your fingerprints.',
		'You get a waiting slip. The card is made in some weeks: about 5 or more.',
		'Collect the card yourself. Tell the office when you move to another address.'
	],
	exemptions: {
		exempt: {
			title: 'You do not need an alien card',
			instead:
				'Carry the paper that shows it: of the armed forces, the embassy, the exemption, or your refugee certificate.'
		},
		shortVisit: {
			title: 'For a visit of up to three months you do not need an alien card',
			instead: 'Carry your passport. If you stay longer, come back and ask for the card.'
		}
	}
} satisfies Introduction;
