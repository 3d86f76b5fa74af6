import MiniSearch, { type SearchOptions } from 'minisearch';
import { plainWord, plainWords } from '#domain/plain-word';

/** What a service, or an answer, can be found by. */
export type Findable = {
	readonly id: string;
	readonly name: string;
	readonly summary?: string;
	readonly formerly?: string | undefined;
	readonly searchWords: readonly string[];
};
/** `tries`: how wide it had to be searched, 0 for the very words */
export type Hits = { readonly ids: readonly string[]; readonly tries: number };

/** Small words that stand in every question and tell nothing. */
const EMPTY_WORDS = wordsIn(
	'a am an and apply application at can do does find for from get how i in is it me my need of on or s ' +
		'the to want what where with ' +
		'cha changu changa gani hapa jinsi katika kwa kwenye la langu na naomba nahitaji nataka ni ninataka ' +
		'ombi omba vipi vya wa wangu ya yangu za zangu'
);

/** Kinds of paper, and what is said of many things: alone they do not tell which one is meant. */
const KINDS = wordsIn(
	'card certificate document form good letter license licence number paper pass permit ' +
		'barua cheti fomu hati kadi kibali kitambulisho leseni nambari pasi'
);

/** From the narrowest to the widest: the first that finds something is the answer. */
const TRIES: readonly SearchOptions[] = [
	{ combineWith: 'AND', prefix: (term) => term.length >= 2 },
	/** one slip in a word, two in a long one */
	{
		combineWith: 'AND',
		fields: ['name', 'words'],
		prefix: (term) => term.length >= 2,
		fuzzy: (term) => (term.length < 3 ? false : term.length < 8 ? 1 : 2)
	},
	/** any word, if it really stands there and tells which service is meant */
	{
		fields: ['name', 'words'],
		filter: ({ queryTerms }) => queryTerms.some((term) => !KINDS.has(term))
	}
];

/**
 * Finds by people's own words: by all of them, or their beginnings; else with slips; else by any of
 * them. What has just these words among the search words comes first.
 */
export function wordSearch(all: readonly Findable[]): (words: string) => Hits {
	const index = new MiniSearch<Record<string, string>>({
		fields: ['name', 'words', 'summary'],
		processTerm: (term) => {
			const plain = plainWord(term);
			return EMPTY_WORDS.has(plain) ? null : plain;
		},
		searchOptions: { boost: { name: 3, words: 2 } }
	});
	index.addAll(
		all.map(({ id, name, summary = '', formerly = '', searchWords }) => ({
			id,
			name,
			summary: `${summary} ${formerly}`,
			words: searchWords.join(' ')
		}))
	);
	const phrases = new Map(
		all.map(({ id, searchWords }) => [id, new Set(searchWords.map(plainPhrase))])
	);
	const known = wordsIn(
		all
			.map(({ name, summary = '', searchWords }) =>
				plainPhrase([name, summary, ...searchWords].join(' '))
			)
			.join(' ')
	);
	return (words) => {
		const typed = plainPhrase(words).split(' ');
		const asked = typed.map((word) => unswapped(word, known)).join(' ');
		for (const [tries, options] of TRIES.entries()) {
			const found = index.search(asked, options).map(({ id }) => String(id));
			if (found.length === 0) continue;
			const exact = found.filter((id) => phrases.get(id)?.has(asked));
			return { ids: [...new Set([...exact, ...found])], tries };
		}
		return { ids: [], tries: TRIES.length };
	};
}

/** The known word that an unknown one becomes when two neighbouring letters change places. */
function unswapped(word: string, known: ReadonlySet<string>): string {
	if (word.length < 4 || known.has(word)) return word;
	for (let at = 0; at < word.length - 1; at++) {
		const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
		if (known.has(swapped)) return swapped;
	}
	return word;
}

/** What is left of a phrase without its empty words. */
function plainPhrase(phrase: string): string {
	return plainWords(phrase)
		.filter((word) => !EMPTY_WORDS.has(word))
		.join(' ');
}

function wordsIn(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
