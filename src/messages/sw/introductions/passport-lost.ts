import type { introduction as english } from '../../en/introductions/passport-lost.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction: typeof english = {
	whoFor: [
		'Raia wa Kenya ambao pasipoti yao imepotea, imeibwa au imeharibika.',
		'Watoto pia: mzazi au mlezi wa kisheria hujaza fomu.',
		'Je, imeisha muda tu, au imejaa? Chagua kubadilisha pasipoti ya zamani, ambayo ni nafuu zaidi.'
	],
	atHand: [
		'Imepotea au imeibwa: ripoti ya polisi (abstract) na hati ya kiapo iliyoapwa mbele ya kamishna wa viapo.',
		'Imeharibika: pasipoti yenyewe.',
		'Barua inayoeleza kilichotokea.',
		'Kitambulisho cha taifa na cheti cha kuzaliwa. Kwa mtoto: barua ya idhini na kitambulisho chako.',
		'Mtu wa kukupendekeza: raia wa Kenya ambaye si jamaa wa karibu, pamoja na kitambulisho chake.',
		'Picha ya uso, mbele ya ukuta mweupe.'
	],
	steps: [
		'Imepotea au imeibwa? Waambie polisi kwanza na upate ripoti ya polisi (abstract). Kisha ufanye hati ya kiapo.',
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appear,
		passportSteps.wait,
		passportSteps.collect
	]
};
