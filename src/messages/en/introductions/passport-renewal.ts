import type { Introduction } from '../../service-text.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction = {
	formerly:
		'Passports from before the ePassport of 2017 have been phased out: a new one is an ePassport.',
	whoFor: [
		'Kenyan citizens whose passport has run out or soon will, has no empty pages, or has details that have changed.',
		'Children too: a parent or the legal guardian fills in the form.',
		'Is the passport lost, stolen or damaged? Then choose lost or damaged passport.'
	],
	atHand: [
		'The old passport: the picture page and the last two pages. You hand it in.',
		'The national ID card. For a child: the birth certificate, a letter of consent and your own ID card.',
		'Someone to recommend you: a Kenyan citizen who is not a close relative, with their ID card.',
		'If a name or another detail has changed: the paper that shows it.',
		'A photo of the face, before a white wall.'
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
