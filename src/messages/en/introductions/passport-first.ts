import type { Introduction } from '../../service-text.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction = {
	whoFor: [
		'Kenyan citizens of 18 or older who have not had a passport.',
		'Is it for a child? Then choose the first passport for a child under 18.',
		'Had one before? Then choose renewal, or lost or damaged passport.'
	],
	atHand: [
		'Your national ID card and your birth certificate, or your certificate of registration as a citizen.',
		'The ID cards of your parents, or the death certificate of a parent who has died.',
		'Someone to recommend you: a Kenyan citizen who knows you and is not a close relative, with their ID card.',
		'A photo of your face, before a white wall.',
		'The name and phone number of someone close to you.'
	],
	steps: [
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appear,
		passportSteps.wait,
		passportSteps.collect
	]
} satisfies Introduction;
