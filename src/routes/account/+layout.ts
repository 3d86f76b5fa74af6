import { loadAside } from '#messages/aside';
import { applyAutofill } from '../autofill.ts';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;

export const load: LayoutLoad = async ({ depends }) => {
	depends(LANGUAGE);
	applyAutofill();
	return { words: await loadAside(currentLanguage(), 'account') };
};
