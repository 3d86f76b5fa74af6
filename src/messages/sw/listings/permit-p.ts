import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja P: wafanyakazi wa UN na balozi',
	summary:
		'Ni cha wafanyakazi wa UN, balozi na mashirika ya misaada wanaohudumu nchi jirani yenye hali ngumu na kuishi Kenya.',
	searchWords: [
		'class p',
		'daraja p',
		'kibali p',
		'umoja wa mataifa',
		'un',
		'mwanadiplomasia',
		'wanadiplomasia',
		'mfanyakazi wa ubalozi',
		'ubalozi',
		'shirika la kimataifa',
		'shirika la misaada',
		'ngo ya kimataifa',
		'mfanyakazi wa misaada'
	]
} satisfies Listing;
