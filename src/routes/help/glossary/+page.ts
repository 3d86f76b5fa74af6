import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const words = await loadAside(language, 'glossary');
	const terms = Object.entries(words.terms).map(([id, [term, meaning]]) => ({ id, term, meaning }));
	return { words, terms: terms.sort((a, b) => a.term.localeCompare(b.term, language)) };
};
