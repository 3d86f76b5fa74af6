import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/dual-citizenship.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Raia wa Kenya ambao wamekuwa raia wa nchi nyingine pia, au walikuwa raia wa nchi zote mbili tangu kuzaliwa.',
		'Sheria inatoa miezi 3 tangu siku unapopata uraia wa nchi zote mbili. Hata ikiisha, bado toa tamko.',
		'Kama ni mtoto, mzazi au mlezi hujaza fomu.'
	],
	atHand: [
		'Pasipoti au kitambulisho chako cha Kenya, na cheti chako cha kuzaliwa.',
		'Pasipoti yako ya nchi nyingine, na cheti chake cha uraia.',
		'Ukiweza, kitambulisho au pasipoti ya Kenya ya mzazi.',
		'Fomu 3, iliyotiwa saini mbele ya wakili, hakimu au kamishna wa viapo.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		'Fomu 3 ipigwe muhuri na wakili, hakimu au kamishna wa viapo, kisha uongeze picha ya fomu hiyo.',
		steps.submit,
		steps.pay,
		steps.bring
	]
};
