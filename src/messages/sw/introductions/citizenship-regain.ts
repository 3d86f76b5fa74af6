import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/citizenship-regain.ts';

export const introduction: typeof english & Introduction = {
	formerly:
		'Hadi Agosti 2010, Mkenya aliyepata uraia wa nchi nyingine alipoteza uraia wa Kenya. Tangu wakati huo mtu anaruhusiwa kuwa na uraia wa nchi zote mbili.',
	whoFor: [
		'Watu waliokuwa raia wa Kenya kwa kuzaliwa na wakapoteza uraia, wengi kwa sababu walipata uraia wa nchi nyingine kabla ya tarehe 27 Agosti 2010.',
		'Watu waliokana uraia wa Kenya na wanaoutaka tena.',
		'Kama ulipata uraia wa nchi nyingine baada ya hapo, kuna uwezekano mkubwa kwamba bado wewe ni Mkenya: tumia tamko la uraia wa nchi mbili (Fomu 3).'
	],
	atHand: [
		'Cheti chako cha kuzaliwa cha Kenya.',
		'Kitambulisho na pasipoti yako ya zamani ya Kenya, au nakala zake, kama bado unazo.',
		'Pasipoti yako ya nchi nyingine, na cheti chake cha uraia.',
		'Fomu 1, yenye saini.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		steps.submit,
		steps.pay,
		'Onyesha hati halisi kwenye ubalozi au ofisi ya Uhamiaji wanapokuita.',
		'Subiri uamuzi. Ombi likikubaliwa, lipa ada ya pili.',
		'Pata cheti chako. Kwa cheti hicho unaweza kuomba kitambulisho na pasipoti.'
	]
};
