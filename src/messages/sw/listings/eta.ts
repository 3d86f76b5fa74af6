import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Idhini ya kusafiri ya kielektroniki (eTA)',
	summary: 'Ruhusa ya kusafiri kuja Kenya kwa ziara ya hadi siku 90.',
	searchWords: [
		'viza',
		'visa',
		'viza ya utalii',
		'viza ya mtalii',
		'viza ya biashara',
		'viza ya mwanafunzi',
		'viza ya masomo',
		'viza ya kupita',
		'viza ya familia',
		'viza ya matibabu',
		'viza ya mkutano',
		'viza ya kidini',
		'viza ya kielektroniki',
		'evisa',
		'eta',
		'idhini ya kusafiri',
		'ruhusa ya kusafiri',
		'kibali cha kusafiri',
		'kutembelea kenya',
		'kuzuru kenya',
		'likizo',
		'safari',
		'utalii',
		'mtalii',
		'mgeni',
		'kuingia kenya',
		'kutembelea familia',
		'etakenya',
		'visa ya utalii'
	]
} satisfies Listing;
