import type { Introduction } from '../../service-text.ts';
import type { introduction as english } from '../../en/introductions/permit-q.ts';

export const introduction: typeof english & Introduction = {
	whoFor: [
		'Walimu, madaktari, marubani na wataalamu wengine wanaofanyia kazi shirika la dini au la hisani, na ambao hawahubiri wala kuongoza ibada.',
		'Kibali haina fomu ya kibali hiki: tunajua machache mno kukihusu. Haya ndiyo tuliyopata, na namna ya kuuliza.'
	],
	atHand: [
		'Hatukupata orodha ya hati za daraja hili.',
		'Kwa vibali vingine, ofisi huomba Fomu 25, barua ya mwajiri, pasipoti, picha, vyeti, na usajili wa shirika. Kuwa nazo tayari kunaweza kusaidia.',
		'Jina, anwani na usajili wa taasisi. Habari zinasema ni lazima iwe imesajiliwa chini ya Sheria ya Mashirika (Societies Act).'
	],
	steps: [
		'Tunachojua: daraja hili ni jipya. Lilikuja na sheria ya Desemba 2024, na limekuwa likitolewa tangu Mei 2025 hivi. Ada yake ni ndogo kuliko ya Daraja D, kibali cha kazi ya kuajiriwa.',
		'Tusichojua kwa hakika: ada yenyewe, hati zinazotakiwa, na muda wa kusubiri uamuzi.',
		'Uliza taasisi kwanza. Huenda watu wengine wanaofanya kazi hapo wana kibali hiki.',
		'Kisha mwandikie Mkurugenzi Mkuu, Idara ya Huduma za Uhamiaji, au uliza katika ofisi ya Uhamiaji. Eleza ni kazi gani, na ya taasisi gani.',
		'Uliza gharama kabla ya kumlipa mtu yeyote.'
	]
};
