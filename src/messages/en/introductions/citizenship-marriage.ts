import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Husbands and wives of Kenyan citizens, 7 years or more after the marriage. Men and women have the same right.',
		'Widows and widowers of Kenyan citizens, 7 years or more after the marriage.',
		'After 3 years of marriage you can ask for permanent residence instead.'
	],
	atHand: [
		'The marriage certificate, as a certified copy.',
		'The Kenyan identity card or passport of your husband or wife. Widows and widowers: the death certificate.',
		'Your passport, and your permit or pass if you are in Kenya.',
		'A certificate of good conduct.',
		'Papers that show your life as a family.',
		'Form 7, stamped by an advocate, and a questionnaire. If your husband or wife is alive: a declaration (Form N) too.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		'Have Form 7 stamped by an advocate, a magistrate or a commissioner for oaths, and add a photo or scan of it.',
		steps.submit,
		steps.pay,
		steps.bring,
		'Wait for the decision. Once you are approved, pay the second fee.',
		'Get your certificate of registration.'
	]
} satisfies Introduction;
