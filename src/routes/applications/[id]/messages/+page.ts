import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	return { letters: await loadArea(currentLanguage(), 'support') };
};
