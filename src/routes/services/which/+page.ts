import { loadArea, loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, listings] = await Promise.all([
		loadArea(language, 'finder'),
		loadListings(language)
	]);
	return { words, listings };
};
