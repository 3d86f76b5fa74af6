import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-d.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu walioahidiwa kazi na mwajiri mmoja Kenya, na wenye ujuzi ambao mwajiri haupati hapa.',
		'Waajiri wanaotaka kuajiri mtu kutoka nje: wanaweza kujaza fomu hii.',
		'Walio na kibali hiki, wanaobaki na mwajiri yuleyule na wanaotaka kuongeza muda.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Mkataba, ripoti ya ajira (Fomu 27) yenye muhuri wa mwajiri kwenye kila ukurasa, na uthibitisho kwamba mwajiri alitafuta Mkenya kwanza.',
		'Kama mwajiri si familia: Mkenya atakayejifunza kazi hii, pamoja na jina, kitambulisho, wasifu (CV), vyeti na namba ya simu.',
		permitIntroduction.renewalAtHand
	],
	steps: permitIntroduction.steps
};
