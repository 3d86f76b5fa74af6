import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const [help, words] = await Promise.all([
		loadArea(currentLanguage(), 'help'),
		loadArea(currentLanguage(), 'keys')
	]);
	return { back: help.back, words };
};
