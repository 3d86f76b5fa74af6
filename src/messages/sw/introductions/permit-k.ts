import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-k.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wa miaka 35 au zaidi wanaotaka kuishi Kenya bila kufanya kazi, kwa mapato ya uhakika ya dola 24,000 za Marekani au zaidi kwa mwaka.',
		'Mapato yanatoka nchi nyingine, au ni pensheni au malipo ya kila mwaka ya kiasi kilekile (annuity) yanayolipwa Kenya.',
		'Walio na kibali hiki na wanaotaka kuongeza muda.'
	],
	atHand: [
		'Pasipoti. Washauri wanasema inafaa iwe halali kwa miezi 6 zaidi.',
		'Picha ya rangi.',
		'Fomu 25 iliyotiwa saini, na barua iliyotiwa saini kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
		'Hati za benki au za mfuko wa pensheni zinazoonyesha mapato.',
		'Ahadi iliyotiwa saini ya kutofanya kazi Kenya.',
		'Ukiongeza muda: kibali, namba yake na siku yake ya mwisho.'
	],
	steps: [
		...permitIntroduction.steps,
		'Dhamana ya shilingi 100,000 huombwa pia baada ya ombi kukubaliwa.',
		'Watu wazima wanaokaa zaidi ya siku 90 hujisajili pia ili wapate kitambulisho cha mgeni (alien card).'
	]
};
