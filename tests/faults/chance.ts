/** Chance from a seed, so that what went wrong once goes wrong again. */
export type Chance = {
	/** in [0, 1) */
	next(): number;
	/** true so often, of 1 */
	is(likely: number): boolean;
	pick<Option>(options: readonly Option[]): Option;
};

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}
	return {
		next,
		is: (likely) => next() < likely,
		pick(options) {
			const picked = options[Math.floor(next() * options.length)];
			if (picked === undefined) throw new Error('Nothing to pick from');
			return picked;
		}
	};
}
