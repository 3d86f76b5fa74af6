import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-i.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaofanya kazi Kenya kwa shirika la dini lililoidhinishwa: wamishonari, na wanaohubiri au kuongoza ibada.',
		'Watu wanaofanyia kazi shirika la hisani. Kwao haijulikani tena kwa hakika: kuna taarifa kwamba tangu Desemba 2024 wengi wao wako Daraja Q.',
		'Watu wanaotumwa Kenya na shirika la dini au la hisani la nchi nyingine.',
		'Walio na kibali hiki na wanaotaka kuongeza muda.'
	],
	atHand: [
		...permitIntroduction.atHand,
		'Barua ya idhini kutoka ofisi inayolisimamia shirika nchini Kenya.',
		'Kwa shirika la dini: uthibitisho wa mafunzo ya dini, na cheti cha kutawazwa kama kipo.',
		'Kama mwombaji anatumwa na shirika la nje: barua yake, na uthibitisho wa usajili wake.',
		permitIntroduction.renewalAtHand
	],
	steps: [
		...permitIntroduction.steps,
		'Watu wazima wanaokaa zaidi ya siku 90 hujisajili pia ili wapate kitambulisho cha mgeni (alien card).'
	]
};
