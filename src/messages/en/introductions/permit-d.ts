import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People with a job offer from one employer in Kenya, and skills that the employer cannot find here.',
		'Employers who want to hire a person from abroad: they can fill in the form.',
		'Those who have this permit, stay with the same employer and want to renew it.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'The contract, the report on employment (Form 27) with the employer’s stamp on each page, and proof that the employer looked for a Kenyan first.',
		'If the employer is not a family: the Kenyan who will learn the job, with name, ID, CV, certificates and phone number.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
