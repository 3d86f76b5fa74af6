import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-n.ts';
import { permitIntroduction } from '../blocks/permit.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Watu wanaoishi Kenya na kufanya kazi mtandaoni kwa mwajiri, kwa kampuni yao wenyewe au kwa wateja walio katika nchi nyingine.',
		'Mapato ni dola 24,000 za Marekani au zaidi kwa mwaka, na hakuna yanayotoka Kenya.',
		'Hutolewa kwa mwaka 1 au miaka 2, na muda wake unaweza kuongezwa.'
	],
	atHand: [
		'Pasipoti. Ni lazima iwe halali kwa miezi 6 zaidi. Na picha ya rangi.',
		'Taarifa za benki au hati za mshahara za miezi 3 iliyopita.',
		'Barua mbili zilizotiwa saini kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji: moja ya mwajiri au kampuni, moja ya mwombaji. Mfanyakazi huru (freelancer): mkataba na mteja.',
		'Uthibitisho wa mahali pa kuishi Kenya.',
		'Cheti cha tabia njema kutoka kwa polisi, na barua ya ubalozi inayosema hauna pingamizi.',
		'Fomu 25 na ahadi za kutowafanyia kazi watu walio Kenya, zote ziwe zimetiwa saini.',
		'Ukiongeza muda: kibali, namba yake na siku yake ya mwisho.'
	],
	steps: [
		...permitIntroduction.steps,
		'Watu wazima wanaokaa zaidi ya siku 90 hujisajili pia ili wapate kitambulisho cha mgeni (alien card).'
	]
};
