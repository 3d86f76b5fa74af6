import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	return { documents: await loadAside(currentLanguage(), 'documents') };
};
