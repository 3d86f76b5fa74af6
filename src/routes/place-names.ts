import { listsOf } from '#ui/form/answer-words.ts';

/** By `list id`, the name of every entry of the lists that these questions are answered from. */
export async function placeNames(
	questions: Parameters<typeof listsOf>[0]
): Promise<ReadonlyMap<string, string>> {
	const { loadPlaces } = await import('#catalog/places');
	const lists = await Promise.all(
		listsOf(questions).map(async (list) =>
			(await loadPlaces(list)).map(({ id, name }) => [`${list} ${id}`, name] as const)
		)
	);
	return new Map(lists.flat());
}
