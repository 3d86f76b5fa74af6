import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-p.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Wafanyakazi wa Umoja wa Mataifa, wa balozi, wa mashirika ya nchi mbalimbali na ya misaada ya kimataifa, wanaohudumu katika nchi yenye hali ngumu iliyo karibu na Kenya na kuishi Kenya. Kampuni moja ya mawakili inataja Somalia, Sudan Kusini na mashariki mwa DR Congo.',
		'Watu wa familia wanaowategemea.',
		'Kibali haina fomu ya kibali hiki: tunajua machache mno kukihusu. Haya ndiyo tuliyopata, na namna ya kuuliza.'
	],
	atHand: [
		'Kampuni moja ya mawakili inataja hati hizi: Fomu 25 iliyotiwa saini, na picha mbili za pasipoti za rangi.',
		'Pasipoti. Ni lazima iwe halali kwa miezi 6 zaidi.',
		'Barua ya mwajiri kwa Mkurugenzi Mkuu wa Huduma za Uhamiaji.',
		'Uthibitisho wa kumfanyia kazi mwajiri huyo.',
		'Kama tayari yuko Kenya: uthibitisho wa haki ya kuwa hapa.'
	],
	steps: [
		'Tunachojua: daraja hili ni jipya. Lilikuja na sheria ya Desemba 2024, na limekuwa likitolewa tangu Mei 2025 hivi.',
		'Tusichojua kwa hakika: ada, muda wa kusubiri uamuzi, na nchi zipi zinahesabiwa.',
		'Muulize mwajiri kwanza. Huenda ofisi yake ya wafanyakazi au ya itifaki imewahi kufanya hivi.',
		'Kisha mwandikie Mkurugenzi Mkuu, Idara ya Huduma za Uhamiaji, au uliza katika ofisi ya Uhamiaji. Eleza mwombaji anahudumu wapi na anaishi wapi.',
		'Uliza gharama kabla ya kumlipa mtu yeyote.'
	]
};
