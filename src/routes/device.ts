/**
 * Small marks that must be read before any database opens: language, theme, whether anything is kept
 * here. Nothing personal. Where the browser refuses, they live as long as the page does.
 */
const memory = new Map<string, string>();
let inMemoryOnly = false;

export type Mark =
	| 'language'
	| 'theme'
	| 'convenience'
	/** minutes without a sign until what is protected locks itself */
	| 'idle-lock'
	| 'autofill'
	| 'has-data'
	| 'cleared'
	| 'install-later'
	| 'asked-to-keep'
	| 'notices-later'
	| 'catalog'
	/** the short way through the app was seen, or left */
	| 'tour'
	/** single keys do nothing */
	| 'shortcuts'
	/** of which version one was told what is new */
	| 'release'
	/** it takes a secret to open what is here; another value each time that it is locked */
	| 'protected';

/** On a shared computer nothing is written down from here on; what stood here is not this person's. */
export function keepNothing(): void {
	const looks: readonly Mark[] = ['language', 'theme'];
	const now = looks.map((mark) => [mark, readMark(mark)] as const);
	memory.clear();
	inMemoryOnly = true;
	for (const [mark, value] of now) writeMark(mark, value);
}

export function keepsNothing(): boolean {
	return inMemoryOnly;
}

export function readMark(mark: Mark): string | undefined {
	if (typeof window === 'undefined') return undefined;
	if (inMemoryOnly) return memory.get(mark);
	try {
		return localStorage.getItem(`kibali:${mark}`) ?? memory.get(mark);
	} catch {
		return memory.get(mark);
	}
}

export function writeMark(mark: Mark, value: string | undefined): void {
	if (value === undefined) memory.delete(mark);
	else memory.set(mark, value);
	if (inMemoryOnly) return;
	try {
		if (value === undefined) localStorage.removeItem(`kibali:${mark}`);
		else localStorage.setItem(`kibali:${mark}`, value);
	} catch {
		// a browser that keeps nothing still works for this visit
	}
}
