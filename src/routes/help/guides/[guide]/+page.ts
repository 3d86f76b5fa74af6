import { error } from '@sveltejs/kit';
import { guides, isGuideId } from '#catalog/guides';
import { loadAside } from '#messages/aside';
import { loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const entries: EntryGenerator = () => Object.keys(guides).map((guide) => ({ guide }));

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	if (!isGuideId(params.guide)) error(404);
	const language = currentLanguage();
	const [words, listings] = await Promise.all([
		loadAside(language, 'guides'),
		loadListings(language)
	]);
	const services = guides[params.guide].flatMap((id) => {
		const listing = listings[id];
		return listing ? [{ id, name: listing.name }] : [];
	});
	return { words, guide: words.guides[params.guide], services };
};
