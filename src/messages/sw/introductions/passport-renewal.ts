import type { introduction as english } from '../../en/introductions/passport-renewal.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction: typeof english = {
	formerly:
		'Pasipoti za kabla ya ePassport ya 2017 ziliondolewa hatua kwa hatua: pasipoti mpya ni ePassport.',
	whoFor: [
		'Raia wa Kenya ambao pasipoti yao imeisha muda au itaisha karibuni, haina kurasa tupu, au ina maelezo yaliyobadilika.',
		'Watoto pia: mzazi au mlezi wa kisheria hujaza fomu.',
		'Je, pasipoti imepotea, imeibwa au imeharibika? Chagua pasipoti iliyopotea au kuharibika.'
	],
	atHand: [
		'Pasipoti ya zamani: ukurasa wa picha na kurasa mbili za mwisho. Utaikabidhi.',
		'Kitambulisho cha taifa. Kwa mtoto: cheti cha kuzaliwa, barua ya idhini na kitambulisho chako.',
		'Mtu wa kukupendekeza: raia wa Kenya ambaye si jamaa wa karibu, pamoja na kitambulisho chake.',
		'Kama jina au maelezo mengine yamebadilika: hati inayoonyesha hivyo.',
		'Picha ya uso, mbele ya ukuta mweupe.'
	],
	steps: [
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appear,
		passportSteps.wait,
		passportSteps.collect
	]
};
