import { loadArea } from '#messages/index';
import { chosenLanguage, currentLanguage, LANGUAGE } from './language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const words = await loadArea(currentLanguage(), 'home');
	return { words, languageChosen: chosenLanguage() !== undefined };
};
