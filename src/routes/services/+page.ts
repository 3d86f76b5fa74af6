import { listServices } from '#catalog/index';
import { loadArea, loadIntroduction } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const services = await Promise.all(
		listServices().map(async (service) => {
			const { name, summary, formerly, searchWords } = await loadIntroduction(language, service.id);
			return { ...service, name, summary, formerly, searchWords };
		})
	);
	return { words: await loadArea(language, 'services'), services };
};
