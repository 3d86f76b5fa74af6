import type { gone as english } from '../en/gone.ts';

export const gone: typeof english = {
	missingTitle: 'Ombi hili halipo kwenye simu hii',
	missing:
		'Huenda lilianzwa kwenye simu nyingine au kivinjari kingine. Kibali huhifadhi maombi mahali yalipojazwa pekee.',
	deletedTitle: 'Ombi hili lilifutwa',
	deleted: 'Majibu yake hayahifadhiwi tena kwenye simu hii.',
	unknownServiceTitle: 'Toleo hili la programu halijui huduma hii',
	unknownService: 'Sasisha programu, kisha ufungue ombi tena. Majibu yako yamehifadhiwa.',
	home: 'Nenda mwanzo',
	services: 'Tazama unachoweza kuomba',
	closedTitle: 'Ombi hili limetiwa saini na kuwasilishwa',
	closed: 'Majibu yake hayawezi kubadilishwa tena hapa.',
	follow: 'Tazama lilipofika'
};
