import { error } from '@sveltejs/kit';
import { findService, serviceIds } from '#catalog/index';
import { loadArea, loadIntroduction, loadServiceText } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const entries: EntryGenerator = () => serviceIds.map((service) => ({ service }));

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const service = await findService(params.service);
	if (!service) error(404);
	const [introduction, text, words, form] = await Promise.all([
		loadIntroduction(language, service.id),
		loadServiceText(language, service.id),
		loadArea(language, 'services'),
		loadArea(language, 'form')
	]);
	return { service, introduction, text, words, form };
};
