import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasi maalumu',
	summary: 'Kwa kazi ya muda mfupi Kenya, au kukaa huku ukisubiri uamuzi wa kibali.',
	searchWords: [
		'pasi maalumu',
		'pasi maalum',
		'special pass',
		'kazi ya muda mfupi',
		'kazi ya muda',
		'kibali cha muda',
		'viza ya biashara',
		'safari ya biashara',
		'kujitolea',
		'mtu wa kujitolea',
		'mshauri',
		'ushauri',
		'kusubiri kibali',
		'fomu 32'
	]
} satisfies Listing;
