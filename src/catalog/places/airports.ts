import type { ListedPlace } from '../places.ts';

/** The gazetted airports of entry, by the Kenya Revenue Authority; the busiest first. */
export const airports = [
	{ id: 'jkia', name: 'Nairobi, Jomo Kenyatta International (JKIA, NBO)' },
	{ id: 'mombasa', name: 'Mombasa, Moi International (MBA)' },
	{ id: 'wilson', name: 'Nairobi, Wilson (WIL)' },
	{ id: 'kisumu', name: 'Kisumu International (KIS)' },
	{ id: 'eldoret', name: 'Eldoret International (EDL)' },
	{ id: 'malindi', name: 'Malindi (MYD)' },
	{ id: 'wajir', name: 'Wajir (WJR)' },
	{ id: 'lokichoggio', name: 'Lokichoggio (LKG)' },
	{ id: 'isiolo', name: 'Isiolo' }
] as const satisfies readonly ListedPlace[];
