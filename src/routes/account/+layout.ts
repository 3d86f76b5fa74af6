import { loadArea } from '#messages/index';
import { office } from '#vault/office';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;

export const load: LayoutLoad = async ({ depends }) => {
	depends(LANGUAGE);
	return { words: await loadArea(currentLanguage(), 'account'), practice: office.practice };
};
