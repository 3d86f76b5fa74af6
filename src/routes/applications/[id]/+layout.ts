import { serviceOf } from '#journey/service';
import { findSubmissionId } from '#journey/track';
import { loadAside } from '#messages/aside';

import { applyAutofill } from '../../autofill.ts';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import { getPage } from '../../open-page.ts';
import { formWords } from '../../service-words.ts';
import type { LayoutLoad } from './$types';

/* What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;
export const prerender = false;

/** `id`: a submission's, or its application's, which stands for the newest submission of it. */
export const load: LayoutLoad = async ({ params, depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	applyAutofill();
	const [page, words, payment, tracking] = await Promise.all([
		getPage(),
		loadAside(language, 'status'),
		loadAside(language, 'payment'),
		loadAside(language, 'tracking')
	]);
	const found = await findSubmissionId(page, params.id);
	if (!found) return { page, words, payment, tracking };
	const under = await serviceOf(page, found.service, found.version);
	const service = under?.service;
	const text = under && (await formWords(under, language).catch(() => undefined));
	const opened = { submission: found.id, service, text, name: text?.name ?? found.service };
	return { page, words, payment, tracking, opened };
};
