import type { keys as english } from '../en/keys.ts';

export const keys: typeof english = {
	title: 'Njia za mkato za kibodi',
	intro:
		'Kwa mwenye kibodi. Njia hizi hazifanyi kitu unapoandika katika nafasi ya jibu, wala swali linapokuwa wazi.',
	key: 'Vitufe',
	does: 'Vinafanya nini',
	list: {
		'?': 'Onyesha ukurasa huu',
		'/': 'Tafuta huduma na msaada',
		'g h': 'Nenda Mwanzo',
		'g s': 'Nenda kwenye Huduma',
		'g o': 'Nenda kwenye Yanayotumwa',
		'g n': 'Nenda kwenye habari kutoka ofisini',
		'g p': 'Nenda kwenye Msaada'
	},
	then: 'kisha',
	always:
		'Popote: Tab inaenda kwenye nafasi au kiungo kinachofuata, Shift na Tab inarudi nyuma, Enter inafungua, Space inaweka alama, Escape inafunga swali.',
	choose: 'Vitufe vya pekee',
	hint: 'Ukizungumza na kifaa chako, au ukigusa vitufe mara nyingi bila kukusudia, vizime.',
	shown: { on: 'Vinafanya kazi', off: 'Vimezimwa' }
};
