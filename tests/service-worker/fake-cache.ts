/** The part of Cache Storage that is used, in memory. */
export class FakeCache {
	readonly kept = new Map<string, Response>();
	readonly #base: string;
	constructor(base: string) {
		this.#base = base;
	}
	async match(key: string) {
		return this.kept.get(new URL(key, this.#base).href)?.clone();
	}
	async put(key: string, response: Response) {
		this.kept.set(new URL(key, this.#base).href, response);
	}
	async keys() {
		return [...this.kept.keys()].map((url) => new Request(url));
	}
	async delete(which: Request | string) {
		const url = typeof which === 'string' ? which : which.url;
		return this.kept.delete(new URL(url, this.#base).href);
	}
}
