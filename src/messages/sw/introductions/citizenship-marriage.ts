import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/citizenship-marriage.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Waume na wake wa raia wa Kenya, miaka 7 au zaidi baada ya ndoa. Wanaume na wanawake wana haki sawa.',
		'Wajane na wagane wa raia wa Kenya, miaka 7 au zaidi baada ya ndoa.',
		'Baada ya miaka 3 ya ndoa unaweza kuomba ukaazi wa kudumu badala yake.'
	],
	atHand: [
		'Cheti cha ndoa, nakala iliyothibitishwa.',
		'Kitambulisho au pasipoti ya Kenya ya mume au mke wako. Wajane na wagane: cheti cha kifo.',
		'Pasipoti yako, na kibali au pasi yako kama uko Kenya.',
		'Cheti cha tabia njema.',
		'Hati zinazoonyesha maisha yenu ya familia.',
		'Fomu 7 yenye muhuri wa wakili, na hojaji. Kama mume au mke wako yuko hai: tamko (Fomu N) pia.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		'Fomu 7 ipigwe muhuri na wakili, hakimu au kamishna wa viapo, kisha uongeze picha ya fomu hiyo.',
		steps.submit,
		steps.pay,
		steps.bring,
		'Subiri uamuzi. Ombi likikubaliwa, lipa ada ya pili.',
		'Pata cheti chako cha usajili.'
	]
};
