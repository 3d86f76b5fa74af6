/**
 * Small marks that must be read before any database opens: language, theme, whether anything is kept
 * here. Nothing personal. Where the browser refuses, they live as long as the page does.
 */
const memory = new Map<string, string>();

export type Mark =
	| 'language'
	| 'theme'
	| 'convenience'
	| 'autofill'
	| 'has-data'
	| 'cleared'
	| 'install-later'
	| 'asked-to-keep'
	| 'catalog'
	/** it takes a secret to open what is here; another value each time that it is locked */
	| 'protected';

export function readMark(mark: Mark): string | undefined {
	if (typeof window === 'undefined') return undefined;
	try {
		return localStorage.getItem(`kibali:${mark}`) ?? memory.get(mark);
	} catch {
		return memory.get(mark);
	}
}

export function writeMark(mark: Mark, value: string | undefined): void {
	if (value === undefined) memory.delete(mark);
	else memory.set(mark, value);
	try {
		if (value === undefined) localStorage.removeItem(`kibali:${mark}`);
		else localStorage.setItem(`kibali:${mark}`, value);
	} catch {
		// a browser that keeps nothing still works for this visit
	}
}
