import { loadAside } from '#messages/aside';
import { loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, stored, listings] = await Promise.all([
		loadAside(language, 'privacy'),
		loadAside(language, 'stored'),
		loadListings(language)
	]);
	return { words, stored, listings };
};
