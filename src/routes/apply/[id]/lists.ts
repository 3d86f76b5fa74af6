import type { Lists } from '#ui/fields/field.ts';

/** Each comes with the first question that needs it. */
export const lists: Lists = {
	countries: async () => (await import('#catalog/countries')).countries,
	places: async (list) => (await import('#catalog/places')).loadPlaces(list)
};
