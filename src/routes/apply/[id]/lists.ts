import { countries } from '#catalog/countries';
import { loadPlaces } from '#catalog/places';
import type { Lists } from '#ui/fields/field.ts';

/** Countries are few bytes and asked at once; the lists of places come with the first question that needs one. */
export const lists: Lists = {
	countries: () => Promise.resolve(countries),
	places: loadPlaces
};
