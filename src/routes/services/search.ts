import MiniSearch from 'minisearch';

/** What a service can be found by. */
export type Findable = {
	readonly id: string;
	readonly name: string;
	readonly summary: string;
	readonly formerly?: string | undefined;
	readonly searchWords: readonly string[];
};

/** Small words that stand in every question and tell nothing. */
const EMPTY_WORDS = new Set(
	'a an and apply application for get how i in my of on the to want kwa la na ni nataka ombi omba wa ya za'.split(
		' '
	)
);

/**
 * Finds services by people's own words: beginnings of words count, and one slip in a short word, two
 * in a long one. Every word must be found; if no service has them all, any will do.
 */
export function serviceSearch(services: readonly Findable[]): (words: string) => string[] {
	const index = new MiniSearch<Record<string, string>>({
		fields: ['name', 'words', 'summary'],
		processTerm: (term) => {
			const plain = plainWord(term);
			return EMPTY_WORDS.has(plain) ? null : plain;
		},
		searchOptions: {
			prefix: (term) => term.length >= 2,
			fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
			boost: { name: 3, words: 2 }
		}
	});
	index.addAll(
		services.map(({ id, name, summary, formerly = '', searchWords }) => ({
			id,
			name,
			summary: `${summary} ${formerly}`,
			words: searchWords.join(' ')
		}))
	);
	return (words) => {
		const all = index.search(words, { combineWith: 'AND' });
		return (all.length > 0 ? all : index.search(words)).map(({ id }) => String(id));
	};
}

function plainWord(word: string): string {
	return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
