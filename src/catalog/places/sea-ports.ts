import type { ListedPlace } from '../places.ts';

/** The gazetted sea and lake points of entry, by the Kenya Revenue Authority. */
export const seaPorts = [
	{ id: 'kilindini', name: 'Mombasa, Kilindini' },
	{ id: 'old-port', name: 'Mombasa, Old Port' },
	{ id: 'lamu', name: 'Lamu' },
	{ id: 'malindi', name: 'Malindi' },
	{ id: 'kilifi', name: 'Kilifi' },
	{ id: 'shimoni', name: 'Shimoni' },
	{ id: 'vanga', name: 'Vanga' },
	{ id: 'kisumu-pier', name: 'Kisumu pier (Lake Victoria)' },
	{ id: 'mbita', name: 'Mbita (Lake Victoria)' },
	{ id: 'ngomeni', name: 'Ngomeni', closed: true }
] as const satisfies readonly ListedPlace[];
