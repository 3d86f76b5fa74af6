import { loadAside } from '#messages/aside';
import { loadListings, type Language, type Messages } from '#messages/index';
import type { RecordTelling } from './said.ts';

const loaded = new Map<Language, Promise<RecordTelling>>();

/** Once for each language: what was told with it is known by it. */
export function loadTelling(
	words: Messages['records'],
	language: Language
): Promise<RecordTelling> {
	const known = loaded.get(language) ?? load(words, language);
	loaded.set(language, known);
	known.catch(() => loaded.delete(language));
	return known;
}

async function load(words: Messages['records'], language: Language): Promise<RecordTelling> {
	const [inbox, history, { events }, listings] = await Promise.all([
		loadAside(language, 'inbox'),
		loadAside(language, 'history'),
		loadAside(language, 'status'),
		loadListings(language).catch(() => ({}))
	]);
	return { words, inbox, history, events, listings, language };
}

/** ms: when a day begins in Kenya. */
export function dayStart(date: string): number {
	return Date.parse(`${date}T00:00:00+03:00`);
}
