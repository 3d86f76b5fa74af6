import type { Option } from './field.ts';

/** Small letters without accents and punctuation, so that "Cote d'Ivoire" finds "Côte d’Ivoire". */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The options that a text may mean: names that begin with it first, then words, then anything. */
export function matching(options: readonly Option[], typed: string): Option[] {
	const wanted = fold(typed);
	if (wanted === '') return [...options];
	const ranked = options.flatMap((option) => {
		const rank = rankOf(option, wanted);
		return rank === undefined ? [] : [{ option, rank }];
	});
	return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

/** The one option that is meant by exactly this text. */
export function exactMatch(options: readonly Option[], typed: string): Option | undefined {
	const wanted = fold(typed);
	if (wanted === '') return undefined;
	return options.find(
		(option) =>
			fold(option.name) === wanted || option.id.toLowerCase() === wanted || meant(option, wanted)
	);
}

function rankOf(option: Option, wanted: string): number | undefined {
	const name = fold(option.name);
	if (name === wanted || option.id.toLowerCase() === wanted || meant(option, wanted)) return 0;
	if (name.startsWith(wanted)) return 1;
	if (name.includes(` ${wanted}`)) return 2;
	if (option.also && ` ${fold(option.also)}`.includes(` ${wanted}`)) return 3;
	return wanted.length > 2 && name.includes(wanted) ? 4 : undefined;
}

/** Other names stand between semicolons. */
function meant(option: Option, wanted: string): boolean {
	return (option.also ?? '').split(';').some((other) => other !== '' && fold(other) === wanted);
}
