import type { introduction as english } from '../../en/introductions/passport-child.ts';
import { passportSteps } from '../blocks/citizen.ts';

export const introduction: typeof english = {
	whoFor: [
		'Watoto wa chini ya miaka 18 ambao ni raia wa Kenya na hawajawahi kuwa na pasipoti. Hata wachanga.',
		'Mzazi au mlezi wa kisheria hujaza fomu. Mtoto hawezi kuomba peke yake.',
		'Watoto walioasiliwa: kwa hati za kuasili badala ya hati za kuzaliwa.'
	],
	atHand: [
		'Cheti cha kuzaliwa cha mtoto. Kwa mtoto aliyeasiliwa: cheti cha kuasili, na barua ya idara ya watoto au uamuzi wa mahakama.',
		'Vitambulisho vya wazazi wote wawili, au cheti cha kifo cha mzazi aliyefariki.',
		'Barua ya idhini, iliyotiwa saini na wazazi au mlezi wa kisheria.',
		'Mtu wa kumpendekeza mtoto: raia wa Kenya ambaye si jamaa wa karibu, pamoja na kitambulisho chake.',
		'Picha ya uso wa mtoto, mbele ya ukuta mweupe.'
	],
	steps: [
		passportSteps.answer,
		passportSteps.submit,
		passportSteps.pay,
		passportSteps.appearWithChild,
		passportSteps.wait,
		passportSteps.collect
	]
};
