import { findService } from '#catalog/index';
import { findSubmissionId } from '#journey/track';
import { loadArea, loadServiceText } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import { getPage } from '../../open-page.ts';
import type { LayoutLoad } from './$types';

export const prerender = false;

/** `id`: a submission's, or its application's, which stands for the newest submission of it. */
export const load: LayoutLoad = async ({ params, depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [page, words, payment] = await Promise.all([
		getPage(),
		loadArea(language, 'status'),
		loadArea(language, 'payment')
	]);
	const found = await findSubmissionId(page, params.id);
	if (!found) return { page, words, payment };
	const [service, text] = await Promise.all([
		findService(found.service),
		loadServiceText(language, found.service).catch(() => undefined)
	]);
	const opened = { submission: found.id, service, text, name: text?.name ?? found.service };
	return { page, words, payment, opened };
};
