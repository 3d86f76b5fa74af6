/** An entry of a searchable list. `id` is what an answer holds. */
export type Place = { readonly id: string; readonly name: string };
/** `closed`: known, and not offered. */
export type ListedPlace = Place & { readonly closed?: true };

const lists = {
	airlines: async () => (await import('./places/airlines.ts')).airlines,
	airports: async () => (await import('./places/airports.ts')).airports,
	counties: async () => (await import('./places/counties.ts')).counties,
	landBorders: async () => (await import('./places/land-borders.ts')).landBorders,
	passportStations: async () => (await import('./places/passport-stations.ts')).passportStations,
	seaPorts: async () => (await import('./places/sea-ports.ts')).seaPorts
} as const satisfies Record<string, () => Promise<readonly ListedPlace[]>>;

export type PlaceList = keyof typeof lists;
export const placeLists = Object.keys(lists) as readonly PlaceList[];

/** The open entries of a list, in its own order; throws for a list that does not exist. */
export async function loadPlaces(list: string): Promise<readonly Place[]> {
	if (!Object.hasOwn(lists, list)) throw new Error(`No list of places named ${list}`);
	const places: readonly ListedPlace[] = await lists[list as PlaceList]();
	return places.filter((place) => !place.closed).map(({ id, name }) => ({ id, name }));
}
