import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Kenyan citizens who have become citizens of another country too, or who were citizens of both from birth.',
		'The law gives 3 months from the day you have both. If they are over, declare it all the same.',
		'For a child, a parent or guardian fills in the form.'
	],
	atHand: [
		'Your Kenyan passport or identity card, and your birth certificate.',
		'Your passport of the other country, and its citizenship certificate.',
		'If you can, the Kenyan identity card or passport of a parent.',
		'Form 3, signed before an advocate, a magistrate or a commissioner for oaths.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		'Have Form 3 stamped by an advocate, a magistrate or a commissioner for oaths, and add a photo or scan of it.',
		steps.submit,
		steps.pay,
		steps.bring
	]
} satisfies Introduction;
