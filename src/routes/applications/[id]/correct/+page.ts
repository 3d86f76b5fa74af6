import { openCorrection } from '#journey/correct';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import { placeNames } from '../../../place-names.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends(LANGUAGE, 'kibali:correction');
	const { page, opened } = await parent();
	const asked = opened?.service?.sections.flatMap(({ questions }) => questions) ?? [];
	const [form, review, names] = await Promise.all([
		loadArea(currentLanguage(), 'form'),
		loadArea(currentLanguage(), 'review'),
		// before anything can be sent: the office reads what was answered as the person does
		placeNames(asked)
	]);
	return { form, review, names, draft: opened && (await openCorrection(page, opened.submission)) };
};
