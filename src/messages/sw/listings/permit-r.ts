import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja R: raia wa Afrika Mashariki',
	summary: 'Ruhusa kwa raia wa nchi za Afrika Mashariki kuishi, kufanya kazi au biashara Kenya.',
	searchWords: [
		'class r',
		'daraja r',
		'kibali r',
		'kibali cha eac',
		'jumuiya ya afrika mashariki',
		'afrika mashariki',
		'raia wa eac',
		'mganda',
		'mtanzania',
		'mnyarwanda',
		'mrundi',
		'msudani kusini',
		'mkongo',
		'kibali cha bure',
		'kibali cha biashara',
		'mfanyabiashara wa mpakani',
		'biashara ndogo',
		'kazi kenya'
	]
} satisfies Listing;
