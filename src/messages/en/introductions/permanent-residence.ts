import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Category A: people who were Kenyan citizens by birth, and whose other country forbids a second citizenship.',
		'Category B: people who have held work permits for 7 years or more and have lived in Kenya without a break for the last 3 years.',
		'Category C: children of Kenyan citizens, born abroad, whose other country forbids a second citizenship.',
		'Category D: husbands and wives of Kenyan citizens, after 3 years of marriage.'
	],
	atHand: [
		'Your passport, and your permit or pass if you are in Kenya.',
		'An application letter. For category C, the Kenyan parent writes it.',
		'Form 23, stamped by a magistrate or a commissioner for oaths, and the questionnaire.',
		'A police clearance (certificate of good conduct).',
		'Category A: proof that you were a Kenyan. B: your permits of 7 years, tax compliance and alien card.',
		'Category C: birth certificate and the parent’s papers. D: marriage certificate and your spouse’s papers.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		'Have Form 23 stamped by a magistrate or a commissioner for oaths, and add a photo or scan of it.',
		steps.submit,
		'Pay the processing fee when the office asks for it.',
		'The Permanent Residence Advisory Committee may ask you, and your husband or wife, to come.',
		'Wait for the decision. Keep your permit or pass valid until then.',
		'Once you are approved, pay the second fee. Then you get the certificate.'
	]
} satisfies Introduction;
