import { loadAside } from '#messages/aside';
import { loadListings } from '#messages/index';
import { readMark } from '../device.ts';
import { currentLanguage, LANGUAGE } from '../language.ts';
import { getPage } from '../open-page.ts';
import type { PageLoad } from './$types';

export const ssr = false;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, status, listings, page] = await Promise.all([
		loadAside(language, 'history'),
		loadAside(language, 'status'),
		loadListings(language),
		// on a phone that holds nothing yet, no database is made just to look
		readMark('has-data') ? getPage() : undefined
	]);
	return { words, events: status.events, listings, page };
};
