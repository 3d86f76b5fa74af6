import type { share as english } from '../en/share.ts';

export const share: typeof english = {
	copied: 'Kiungo kimenakiliwa. Kibandike unapotaka kukituma.',
	copiedText: 'Imenakiliwa. Ibandike unapotaka kuituma.',
	byHand: 'Kivinjari hiki hakiiruhusu Kibali kunakili. Chagua maneno haya na uyanakili:',
	shared: 'Programu uliyochagua imepewa.',
	label: 'Ya kunakili'
};
