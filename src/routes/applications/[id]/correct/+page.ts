import { openCorrection } from '#journey/correct';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends(LANGUAGE, 'kibali:correction');
	const { page, opened } = await parent();
	const [form, review] = await Promise.all([
		loadArea(currentLanguage(), 'form'),
		loadArea(currentLanguage(), 'review')
	]);
	return { form, review, draft: opened && (await openCorrection(page, opened.submission)) };
};
