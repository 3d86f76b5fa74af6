import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who look for minerals in Kenya, or mine them, with their own money.',
		'They need mining rights or licences, and at least 100,000 US dollars.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'The mining rights or licences, and proof of the money.',
		permitIntroduction.renewalAtHand,
		'For a renewal: the current licence, the KRA PIN, and signed audited accounts of the last year.'
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
