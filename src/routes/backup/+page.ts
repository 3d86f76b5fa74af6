import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

/** What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;

export const load: PageLoad = async ({ depends, url }) => {
	depends(LANGUAGE);
	const words = await loadAside(currentLanguage(), 'backup');
	return { words, application: url.searchParams.get('application') };
};
