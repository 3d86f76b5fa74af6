import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja K: wakaazi wasiofanya kazi',
	summary: 'Ruhusa ya kuishi Kenya kwa mapato ya uhakika, bila kufanya kazi hapa.',
	searchWords: [
		'class k',
		'daraja k',
		'kibali k',
		'kibali cha ukaazi',
		'kibali cha kuishi',
		'mkaazi wa kawaida',
		'kustaafu kenya',
		'mstaafu',
		'wastaafu',
		'pensheni',
		'malipo ya uzeeni',
		'kuishi kenya bila kazi',
		'mapato ya uhakika'
	]
} satisfies Listing;
