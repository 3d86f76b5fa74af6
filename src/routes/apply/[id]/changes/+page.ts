import { newerFor } from '#journey/newer';
import { loadAside } from '#messages/aside';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import { formWords } from '../../../service-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, parent }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [{ opened, page }, renewal, review] = await Promise.all([
		parent(),
		loadAside(language, 'renewal'),
		loadArea(language, 'review')
	]);
	const found = 'service' in opened ? await newerFor(page, opened.service) : undefined;
	if (!found) return { renewal, review };
	return { renewal, review, newer: { found, text: await formWords(found, language) } };
};
