import type { ListedPlace } from '../places.ts';

/** Where fingerprints for a passport are taken: offices in Kenya first, then missions abroad. */
export const passportStations = [
	{ id: 'nairobi', name: 'Nairobi (Nyayo House)' },
	{ id: 'mombasa', name: 'Mombasa' },
	{ id: 'kisumu', name: 'Kisumu' },
	{ id: 'nakuru', name: 'Nakuru' },
	{ id: 'eldoret', name: 'Eldoret' },
	{ id: 'embu', name: 'Embu' },
	{ id: 'kisii', name: 'Kisii' },
	{ id: 'beijing', name: 'Beijing' },
	{ id: 'dubai', name: 'Dubai' },
	{ id: 'london', name: 'London' },
	{ id: 'los-angeles', name: 'Los Angeles' },
	{ id: 'paris', name: 'Paris' },
	{ id: 'pretoria', name: 'Pretoria' },
	{ id: 'washington', name: 'Washington DC' }
] as const satisfies readonly ListedPlace[];
