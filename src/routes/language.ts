import { browser } from '$app/environment';
import { isLanguage, type Language } from '#messages/index';
import { readMark, writeMark } from './device.ts';

/** Pages that show sentences depend on this; switching invalidates it and nothing remounts. */
export const LANGUAGE = 'kibali:language';

/** English while prerendering, and until someone chooses. */
export function currentLanguage(): Language {
	return chosenLanguage() ?? 'en';
}

export function chosenLanguage(): Language | undefined {
	if (!browser) return undefined;
	const chosen = readMark('language');
	return isLanguage(chosen) ? chosen : undefined;
}

export function keepLanguage(language: Language): void {
	writeMark('language', language);
}
