import { listServices } from '#catalog/index';
import { loadArea, loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, listings] = await Promise.all([
		loadArea(language, 'services'),
		loadListings(language)
	]);
	const services = listServices().flatMap((service) => {
		const listing = listings[service.id];
		return listing ? [{ ...service, ...listing }] : [];
	});
	return { words, services };
};
