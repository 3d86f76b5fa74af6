import { loadAside } from '#messages/aside';

import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

/* What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;
export const prerender = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [tracking, status] = await Promise.all([
		loadAside(language, 'tracking'),
		loadAside(language, 'status')
	]);
	return { tracking, status };
};
