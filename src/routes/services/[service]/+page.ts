import { error } from '@sveltejs/kit';
import { serviceIds } from '#catalog/index';
import { loadArea, loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import { serviceHere } from '../../service-here.ts';
import { formWords, introductionWords, listingWords } from '../../service-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const entries: EntryGenerator = () => serviceIds.map((service) => ({ service }));

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const found = await serviceHere(params.service);
	if (!found) error(404);
	const { service } = found;
	const [listings, introduction, text, words, form] = await Promise.all([
		loadListings(language),
		introductionWords(found, language),
		formWords(found, language),
		loadArea(language, 'services'),
		loadArea(language, 'form')
	]);
	const listing = listingWords(found, language) ??
		listings[service.id] ?? { name: text.name, summary: '' };
	return { service, listing, introduction, text, words, form };
};
