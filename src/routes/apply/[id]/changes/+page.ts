import { newerFor } from '#journey/newer';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import { formWords } from '../../../service-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, parent }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [{ opened, page }, renewal] = await Promise.all([parent(), loadArea(language, 'renewal')]);
	const found = 'service' in opened ? await newerFor(page, opened.service) : undefined;
	if (!found) return { renewal };
	return { renewal, newer: { found, text: await formWords(found, language) } };
};
