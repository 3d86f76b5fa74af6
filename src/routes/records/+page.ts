import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

/** What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;

export const load: PageLoad = async ({ depends, url }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, bundle] = await Promise.all([
		loadAside(language, 'records'),
		loadAside(language, 'bundle')
	]);
	return { words, bundle, application: url.searchParams.get('application') ?? undefined };
};
