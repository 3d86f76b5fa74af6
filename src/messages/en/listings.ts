import { byService, type Listing } from '../service-text.ts';

/** Every service's name and search words, together: a list shows them all at once. */
export const listings = byService<Listing>(
	import.meta.glob('./listings/*.ts', { eager: true, import: 'listing' })
);
