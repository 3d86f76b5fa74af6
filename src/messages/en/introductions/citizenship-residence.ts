import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Adults who have lived in Kenya lawfully for at least 7 years without a break.',
		'The office decides freely: meeting the rules does not promise citizenship.'
	],
	atHand: [
		'Your passport, and copies of your permits and passes of the last 7 years.',
		'A certificate of good conduct.',
		'A letter that shows what you have done for Kenya.',
		'Your bank statement.',
		'Form 10, stamped by an advocate, a magistrate or a commissioner for oaths, and the questionnaire.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		'Have Form 10 stamped by an advocate, a magistrate or a commissioner for oaths, and add a photo or scan of it.',
		steps.submit,
		steps.pay,
		steps.bring,
		'Wait for the decision. Once you are approved, pay the second fee.',
		'Get your certificate of registration.'
	]
} satisfies Introduction;
