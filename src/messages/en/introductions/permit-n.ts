import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who live in Kenya and work online for an employer, for a company of their own or for clients in other countries.',
		'The income is 24,000 US dollars a year or more, and none of it comes from Kenya.',
		'It is given for 1 or 2 years, and can be renewed.'
	],
	atHand: [
		'The passport. It must be good for 6 months more. And a colour photo.',
		'Bank statements or payslips of the past 3 months.',
		'Two signed letters to the Director General of Immigration Services: one of the employer or company, one of the applicant. Freelancers: a contract with a client.',
		'Proof of a place to live in Kenya.',
		'A police clearance, and a letter of the embassy that it does not object.',
		'Form 25 and promises not to work for people in Kenya, both signed.',
		'For a renewal: the permit, its number and last day.'
	],
	steps: [
		...permitIntroduction.steps,
		'Adults who stay more than 90 days register for an alien card too.'
	]
} satisfies Introduction;
