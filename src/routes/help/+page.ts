import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, own] = await Promise.all([
		loadArea(language, 'help'),
		loadArea(language, 'guides')
	]);
	const guides = Object.entries(own.guides).map(([id, { title }]) => ({ id, title }));
	return { words, guides };
};
