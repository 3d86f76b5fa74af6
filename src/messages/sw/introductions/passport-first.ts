import type { introduction as english } from '../../en/introductions/passport-first.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction: typeof english = {
	whoFor: [
		'Raia wa Kenya wa miaka 18 au zaidi ambao hawajawahi kuwa na pasipoti.',
		'Je, ni ya mtoto? Chagua pasipoti ya kwanza ya mtoto wa chini ya miaka 18.',
		'Umewahi kuwa nayo? Chagua kubadilisha pasipoti ya zamani, au pasipoti iliyopotea au kuharibika.'
	],
	atHand: [
		'Kitambulisho chako cha taifa na cheti chako cha kuzaliwa, au cheti chako cha kusajiliwa kuwa raia.',
		'Vitambulisho vya wazazi wako, au cheti cha kifo cha mzazi aliyefariki.',
		'Mtu wa kukupendekeza: raia wa Kenya anayekujua na si jamaa wa karibu, pamoja na kitambulisho chake.',
		'Picha ya uso wako, mbele ya ukuta mweupe.',
		'Jina na namba ya simu ya mtu wako wa karibu.'
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
