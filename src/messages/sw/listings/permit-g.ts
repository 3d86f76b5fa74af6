import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja G: wawekezaji',
	summary: 'Ruhusa ya kuishi Kenya na kuendesha biashara au kazi ya ushauri.',
	searchWords: [
		'class g',
		'daraja g',
		'kibali g',
		'kibali cha mwekezaji',
		'mwekezaji',
		'wawekezaji',
		'kuwekeza kenya',
		'uwekezaji',
		'kibali cha biashara',
		'viza ya mwekezaji',
		'biashara',
		'kufungua biashara',
		'mfanyabiashara',
		'duka',
		'mshauri',
		'ushauri',
		'mkurugenzi wa kampuni'
	]
} satisfies Listing;
