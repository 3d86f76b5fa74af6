import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/citizenship-residence.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wazima walioishi Kenya kihalali kwa angalau miaka 7 mfululizo.',
		'Ofisi huamua kwa hiari yake: kutimiza masharti si ahadi ya uraia.'
	],
	atHand: [
		'Pasipoti yako, na nakala za vibali na pasi zako za miaka 7 iliyopita.',
		'Cheti cha tabia njema.',
		'Barua inayoonyesha mambo ambayo umeifanyia Kenya.',
		'Taarifa ya benki yako.',
		'Fomu 10 yenye muhuri wa wakili, hakimu au kamishna wa viapo, na hojaji.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		'Fomu 10 ipigwe muhuri na wakili, hakimu au kamishna wa viapo, kisha uongeze picha ya fomu hiyo.',
		steps.submit,
		steps.pay,
		steps.bring,
		'Subiri uamuzi. Ombi likikubaliwa, lipa ada ya pili.',
		'Pata cheti chako cha usajili.'
	]
};
