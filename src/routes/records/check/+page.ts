import { loadAside } from '#messages/aside';
import { loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

/** What is chosen here stays on the phone: there is nothing to draw ahead. */
export const ssr = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, listings] = await Promise.all([
		loadAside(language, 'bundle'),
		loadListings(language)
	]);
	return { words, listings };
};
