import type { Introduction } from '../../service-text.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction = {
	whoFor: [
		'Kenyan citizens whose passport is lost, stolen or damaged.',
		'Children too: a parent or the legal guardian fills in the form.',
		'Has it only run out, or is it full? Then choose passport renewal, which costs less.'
	],
	atHand: [
		'Lost or stolen: the police abstract and an affidavit sworn before a commissioner for oaths.',
		'Damaged: the passport itself.',
		'A letter that explains what happened.',
		'The national ID card and the birth certificate. For a child: a letter of consent and your own ID card.',
		'Someone to recommend you: a Kenyan citizen who is not a close relative, with their ID card.',
		'A photo of the face, before a white wall.'
	],
	steps: [
		'Lost or stolen? Tell the police first and get the abstract. Then swear the affidavit.',
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appear,
		passportSteps.wait,
		passportSteps.collect
	]
} satisfies Introduction;
