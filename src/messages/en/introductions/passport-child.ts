import type { Introduction } from '../../service-text.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction = {
	whoFor: [
		'Children under 18 who are Kenyan citizens and have not had a passport. Babies too.',
		'A parent or the legal guardian fills in the form. A child cannot apply alone.',
		'Adopted children: with the adoption papers instead of the birth papers.'
	],
	atHand: [
		'The child’s birth certificate. For an adopted child: the adoption certificate, and the letter of the children’s department or the court’s decision.',
		'The ID cards of both parents, or the death certificate of a parent who has died.',
		'A letter of consent, signed by the parents or the legal guardian.',
		'Someone to recommend the child: a Kenyan citizen who is not a close relative, with their ID card.',
		'A photo of the child’s face, before a white wall.'
	],
	steps: [
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appearWithChild,
		passportSteps.wait,
		passportSteps.collect
	]
} satisfies Introduction;
