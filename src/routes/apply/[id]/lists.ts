import type { Lists } from '#ui/fields/field.ts';

const coming = new Set<Promise<unknown>>();

/** Each comes with the first question that needs it. */
export const lists: Lists = {
	countries: () => noted(import('#catalog/countries').then(({ countries }) => countries)),
	places: (list) => noted(import('#catalog/places').then(({ loadPlaces }) => loadPlaces(list)))
};

/** Is one still on its way? What was typed meanwhile is not understood before it is there. */
export function listsComing(): boolean {
	return coming.size > 0;
}

/** All that are on their way have come, or will not. */
export async function listsHere(): Promise<void> {
	await Promise.allSettled(coming);
}

function noted<List>(list: Promise<List>): Promise<List> {
	const done = () => coming.delete(list);
	coming.add(list);
	list.then(done, done);
	return list;
}
