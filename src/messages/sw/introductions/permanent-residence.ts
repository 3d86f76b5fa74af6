import { steps } from '../blocks/citizenship.ts';
import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permanent-residence.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Kundi A: watu waliokuwa raia wa Kenya kwa kuzaliwa, ambao nchi yao nyingine hairuhusu uraia wa pili.',
		'Kundi B: watu waliokuwa na vibali vya kazi kwa miaka 7 au zaidi, na walioishi Kenya mfululizo kwa miaka 3 iliyopita.',
		'Kundi C: watoto wa raia wa Kenya waliozaliwa nje, ambao nchi yao nyingine hairuhusu uraia wa pili.',
		'Kundi D: waume na wake wa raia wa Kenya, baada ya miaka 3 ya ndoa.'
	],
	atHand: [
		'Pasipoti yako, na kibali au pasi yako kama uko Kenya.',
		'Barua ya maombi. Kwa kundi C, mzazi Mkenya ndiye huiandika.',
		'Fomu 23 yenye muhuri wa hakimu au kamishna wa viapo, na hojaji.',
		'Cheti cha tabia njema kutoka kwa polisi.',
		'Kundi A: uthibitisho kwamba ulikuwa Mkenya. B: vibali vyako vya miaka 7, cheti cha kutimiza wajibu wa kodi na kitambulisho cha mgeni (alien card).',
		'Kundi C: cheti cha kuzaliwa na hati za mzazi. D: cheti cha ndoa na hati za mwenzi wako.',
		'Picha iliyopigwa mbele ya ukuta mweupe.'
	],
	steps: [
		steps.fill,
		'Fomu 23 ipigwe muhuri na hakimu au kamishna wa viapo, kisha uongeze picha ya fomu hiyo.',
		steps.submit,
		'Lipa ada ya kushughulikia ombi ofisi inapoiomba.',
		'Kamati ya Ushauri ya Ukaazi wa Kudumu inaweza kukuita, wewe na mume au mke wako.',
		'Subiri uamuzi. Hadi wakati huo, hakikisha kibali au pasi yako bado ni halali.',
		'Ombi likikubaliwa, lipa ada ya cheti. Kisha utapata cheti.'
	]
};
