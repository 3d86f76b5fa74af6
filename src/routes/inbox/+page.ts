import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	return { words: await loadAside(currentLanguage(), 'inbox') };
};
