import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';

export const introduction = {
	whoFor: [
		'Kenyan citizens who have a passport of another country too.',
		'It is your choice: nobody must have this note.',
		'Ask first whether the other country allows a note in its passport.'
	],
	atHand: [
		'Your passport of the other country, and its citizenship certificate.',
		'Your Kenyan passport or identity card.',
		'Your birth certificate.',
		'Form 4, signed.',
		'A photo before a white wall.'
	],
	steps: [
		steps.fill,
		steps.submit,
		steps.pay,
		'Bring the passport, the other originals and two photos when the office calls you.',
		'Take the passport back with the note in it.'
	]
} satisfies Introduction;
