import { loadAside } from '#messages/aside';
import { applyAutofill } from '../autofill.ts';
import { currentLanguage, LANGUAGE } from '../language.ts';
import { getPage } from '../open-page.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;

export const load: LayoutLoad = async ({ depends }) => {
	depends(LANGUAGE);
	applyAutofill();
	const [page, words] = await Promise.all([getPage(), loadAside(currentLanguage(), 'support')]);
	return { page, words };
};
