import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja N: wafanyakazi wa mtandaoni',
	summary: 'Ruhusa ya kuishi Kenya huku ukifanya kazi mtandaoni kwa watu wa nchi nyingine.',
	searchWords: [
		'class n',
		'daraja n',
		'kibali n',
		'digital nomad',
		'mhamaji wa kidijitali',
		'mhamaji wa mtandaoni',
		'viza ya digital nomad',
		'kazi ya mtandaoni',
		'kazi mtandaoni',
		'kazi ya mbali',
		'kufanya kazi ukiwa kenya',
		'kazi ya kompyuta',
		'kazi online',
		'freelancer',
		'freelance'
	]
} satisfies Listing;
