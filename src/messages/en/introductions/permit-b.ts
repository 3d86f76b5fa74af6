import type { Introduction } from '../../service-text.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction = {
	whoFor: [
		'People who farm or keep animals in Kenya with their own money.',
		'They need land, owned or leased, and at least 100,000 US dollars.',
		'Those who have this permit and want to renew it.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'The title or the lease of the land, a bank statement, the KRA PINs, and clearance from the office that oversees this farming.',
		permitIntroduction.renewalAtHand,
		'For a renewal: signed audited accounts too.'
	],
	steps: permitIntroduction.steps
} satisfies Introduction;
