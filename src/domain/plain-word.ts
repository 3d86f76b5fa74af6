/** Without accents, and one word for one thing and for many. */
export function plainWord(word: string): string {
	const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	return /[^s]s$/.test(plain) && plain.length > 4 ? plain.slice(0, -1) : plain;
}

/** The words of a text, each as `plainWord` has it. */
export function plainWords(text: string): string[] {
	return text
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '')
		.map(plainWord);
}
