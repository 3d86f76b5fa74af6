import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who put their own money into a trade, a business or a consultancy in Kenya.',
		'They need a registered company, and at least 100,000 US dollars.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'The papers of the company: incorporation, memorandum and articles, CR12, KRA PINs and Form 27. Proof of the money too.',
		permitIntroduction.renewalAtHand,
		'For a renewal: signed audited accounts of the last two years.'
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
