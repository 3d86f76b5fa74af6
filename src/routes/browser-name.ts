type Words = {
	readonly device: (browser: string, system: string) => string;
	readonly anyBrowser: string;
	readonly anySystem: string;
};

/** Browser and system: enough to know this device by, not enough to tell it from its like. */
export function browserName(words: Words, agent = navigator.userAgent): string {
	const browser = /Edg\//.test(agent)
		? 'Edge'
		: /OPR\//.test(agent)
			? 'Opera'
			: /Firefox\//.test(agent)
				? 'Firefox'
				: /Chrom(e|ium)\//.test(agent)
					? 'Chrome'
					: /Safari\//.test(agent)
						? 'Safari'
						: words.anyBrowser;
	const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? words.anySystem;
	return words.device(browser, system);
}
