import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Children under 18 who were adopted by a Kenyan citizen.',
		'Children under 18 of a parent who became a Kenyan citizen by registration after they were born.',
		'A parent or the legal guardian fills in the form.',
		'A child whose mother or father was a Kenyan citizen on the day of birth is a citizen already, and does not need this.'
	],
	atHand: [
		'The child’s birth certificate, or the adoption certificate.',
		'The parent’s Kenyan identity card or passport, and the certificate of citizenship.',
		'The child’s passport, and the permit or pass for Kenya.',
		'Form 11, stamped by an advocate, a magistrate or a commissioner for oaths.',
		'A photo of the child before a white wall.'
	],
	steps: [
		steps.fill,
		'Have Form 11 stamped by an advocate, a magistrate or a commissioner for oaths, and add a photo or scan of it.',
		steps.submit,
		steps.pay,
		steps.bring,
		steps.decide
	]
} satisfies Introduction;
