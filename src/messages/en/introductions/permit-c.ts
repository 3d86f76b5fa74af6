import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'Doctors, dentists, nurses, physiotherapists, pharmacists and vets.',
		'Lawyers, accountants, chartered secretaries, actuaries, surveyors, and estate agents or valuers.',
		'Architects, quantity surveyors, engineers, scientists and ICT experts.',
		'They must be members of the professional body, and have the certificates.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Proof that you are a member of the professional body.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
