import { loadArea } from '#messages/index';
import { office } from '#vault/office';
import { currentLanguage, LANGUAGE } from './language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	return { language, shell: await loadArea(language, 'shell'), practice: office.practice };
};
