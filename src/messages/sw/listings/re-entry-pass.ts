import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasi ya kuingia tena',
	summary: 'Humruhusu mtu mwenye pasi ya mtegemezi kutoka Kenya na kurudi.',
	searchWords: [
		'pasi ya kuingia tena',
		'pasi ya kurudi',
		'kurudi kenya',
		'kuingia tena kenya',
		'kutoka na kurudi',
		'ruhusa ya kurudi',
		'kibali cha kurudi',
		'mtegemezi kusafiri',
		're-entry',
		're-entry pass',
		'fomu 16'
	]
} satisfies Listing;
