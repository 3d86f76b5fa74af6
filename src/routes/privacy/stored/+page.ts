import { loadAside } from '#messages/aside';
import { loadArea, loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, stored, listings] = await Promise.all([
		loadArea(language, 'privacy'),
		loadAside(language, 'stored'),
		loadListings(language)
	]);
	return { words, stored, listings };
};
