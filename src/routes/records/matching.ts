import { plainWords } from '#domain/plain-word';

/** Which texts fit what was typed. */
export type Matching = {
	/** every word of it, or its beginning, stands there; numbers also within a word */
	fits(words: readonly string[]): boolean;
	/** the same, but for a slip in a word, or two in a long one */
	isSimilar(words: readonly string[]): boolean;
};

/** Nothing where nothing was typed. */
export function matching(typed: string): Matching | undefined {
	const asked = plainWords(typed);
	if (asked.length === 0) return undefined;
	const close = new Map<string, boolean>();
	const isClose = (word: string, other: string) => {
		const key = `${word} ${other}`;
		const known = close.get(key) ?? (word.length > 2 && within(slips(word), word, other));
		close.set(key, known);
		return known;
	};
	return {
		fits: (words) => asked.every((word) => words.some((other) => begins(word, other))),
		isSimilar: (words) =>
			asked.every((word) => words.some((other) => begins(word, other) || isClose(word, other)))
	};
}

function begins(word: string, other: string): boolean {
	return other.startsWith(word) || (/\d{3}/.test(word) && other.includes(word));
}

function slips({ length }: string): number {
	return length < 8 ? 1 : 2;
}

/** Whether the beginning of the other word is at most so many slips away: one letter more, less, other, or swapped. */
function within(most: number, word: string, other: string): boolean {
	if (other.length < word.length - most) return false;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= word.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = word[i - 1] === other[j - 1];
			const swapped =
				i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (before[j - 2] ?? 0) + 1 : Infinity
			);
		}
		if (Math.min(...next) > most) return false;
		before = row;
		row = next;
	}
	return Math.min(...row) <= most;
}
