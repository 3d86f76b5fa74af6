import { error } from '@sveltejs/kit';
import { loadAside } from '#messages/aside';
import { loadListings } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

/** What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;

/* The records, and `check`: one route, since each costs every first visit some bytes. */
export const load: PageLoad = async ({ depends, params, url }) => {
	depends(LANGUAGE);
	if (params.part !== undefined && params.part !== 'check') error(404);
	const words = loadAside(currentLanguage(), 'bundle');
	if (params.part) {
		const [{ default: Check }, listings] = await Promise.all([
			import('../check/CheckPage.svelte'),
			loadListings(currentLanguage())
		]);
		return { Check, bundle: await words, listings };
	}
	const [{ default: Records }, records] = await Promise.all([
		import('../RecordsPage.svelte'),
		loadAside(currentLanguage(), 'records')
	]);
	const application = url.searchParams.get('application') ?? undefined;
	return { Records, bundle: await words, records, application };
};
