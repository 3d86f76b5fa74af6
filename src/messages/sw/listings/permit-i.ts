import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja I: kazi ya dini au ya hisani',
	summary: 'Ruhusa ya kuishi Kenya na kufanyia kazi shirika la dini au la hisani.',
	searchWords: [
		'class i',
		'daraja i',
		'kibali i',
		'kibali cha mmishonari',
		'mmishonari',
		'misheni',
		'mchungaji',
		'padri',
		'imamu',
		'sista',
		'mtawa',
		'kazi ya kanisa',
		'kazi ya dini',
		'kazi ya hisani',
		'kazi ya kujitolea',
		'kazi ya ngo',
		'shirika lisilo la kiserikali'
	]
} satisfies Listing;
