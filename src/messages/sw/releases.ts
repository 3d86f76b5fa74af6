import type { releases as english } from '../en/releases.ts';

export const releases: typeof english = {
	updated: 'Kibali sasa ni mpya zaidi.',
	see: 'Yaliyo mapya',
	close: 'Funga',

	title: 'Yaliyo mapya',
	intro: 'Kila toleo la Kibali lilileta nini, kuanzia jipya zaidi. Fomu zako zinabaki zilivyo.',
	list: {
		v2: {
			title: 'Toleo la 2',
			lines: [
				'Andikia ofisi kuhusu ombi moja, pamoja na hati kama zinasaidia. Unaona majibu ya ofisi kando ya maneno yako.',
				'Hatua tano kwenye ukurasa wa kwanza zinaonyesha jinsi Kibali inavyofanya kazi.',
				'Ukiwa na kibodi, bonyeza “?” uone vitufe vinaweza kufanya nini. Unaweza kuvizima.',
				'Ukirudi nyuma, ukurasa unaonekana ulivyouacha: yaliyokuwa wazi, na mahali ulipofika.',
				'Mpe mtu mwingine kiungo cha huduma.'
			]
		},
		v1: {
			title: 'Toleo la 1',
			lines: [
				'Omba huduma za uhamiaji za Kenya, ukiwa na mtandao au bila mtandao, kwa Kiswahili na Kiingereza.',
				'Risiti zenye saini, malipo, habari na miadi kwenye simu yako.',
				'Ulinzi wako mwenyewe, nakala salama, na njia ya kufuta vyote.'
			]
		}
	}
};
