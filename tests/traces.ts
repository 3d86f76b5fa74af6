/** Shorter ones stand in any large file by chance. */
const TELLING = 8;

/**
 * Every way in which a word may stand in bytes: UTF-8, UTF-16, base64 of either, hex. In base64 a word
 * looks different at each of three offsets; its ends blend with its neighbours.
 */
export function tracesOf(word: string): Buffer[] {
	const raw = [Buffer.from(word), Buffer.from(word, 'utf16le')];
	const shifted = raw.flatMap((bytes) =>
		[0, 1, 2].flatMap((offset) => {
			const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
			const core = text.slice(offset === 0 ? 0 : 4, -4);
			return [core, core.replaceAll('+', '-').replaceAll('/', '_')].map((one) => Buffer.from(one));
		})
	);
	const ways = [...raw, ...shifted, Buffer.from(Buffer.from(word).toString('hex'))];
	return ways.filter(({ length }) => length >= TELLING);
}
