import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	depends(LANGUAGE);
	return { letters: await loadArea(currentLanguage(), 'support') };
};
