import type { Introduction } from '../../service-text.ts';

export const introduction = {
	formerly:
		'Tourist, business, student and transit visas ended in January 2024: visitors now ask for an eTA instead.',
	whoFor: [
		'People who visit Kenya as tourists, for business or a conference, to see family or friends, for medical care, for a religious visit or for a short course. A long course needs a student’s pass.',
		'People who change planes in Kenya and leave the airport.',
		'Babies and children too: each one needs their own eTA. A parent, a guardian or the adult who travels with them fills in the form.'
	],
	atHand: [
		'Your passport. It must be good for 6 months after you arrive.',
		'A photo of you, and a photo or scan of the passport page with your picture.',
		'Your bookings for travel and for the place where you stay.',
		'The name and phone number of someone to call in an emergency.',
		'A letter of invitation, if you travel for business, a conference, family or friends.'
	],
	steps: [
		'Answer the questions and add your documents. You can do this without a connection.',
		'Check your answers, sign and submit. Kibali sends it when there is a connection.',
		'Pay when the office asks for the fee.',
		'Wait for the decision. It usually takes 3 working days.',
		'Carry the approval when you travel. An officer at the border makes the last decision.'
	],
	exemptions: {
		status: {
			title: 'You do not need an eTA',
			instead: 'Carry the paper that shows it: passport, permit, pass, ticket or crew list.'
		},
		eac: {
			title: 'With a passport from {country} you do not need an eTA for up to 180 days',
			instead:
				'Carry your passport. For a longer stay, ask a Kenyan embassy first. You can apply here all the same.'
		},
		days90: {
			title: 'With a passport from {country} you do not need an eTA for up to 90 days',
			instead:
				'Carry your passport. For a longer stay, ask a Kenyan embassy first. You can apply here all the same.'
		},
		days60: {
			title: 'With a passport from {country} you do not need an eTA for up to 60 days',
			instead:
				'Carry your passport. For a longer stay, ask a Kenyan embassy first. You can apply here all the same.'
		},
		uncertain: {
			title: 'It is not certain whether people from {country} need an eTA',
			instead:
				'Ask a Kenyan embassy or your airline before you travel. You can apply here all the same.'
		},
		diplomatic: {
			title: 'Some diplomatic and service passports need no eTA',
			instead: 'Ask a Kenyan embassy about yours. You can apply here all the same.'
		}
	}
} satisfies Introduction;
