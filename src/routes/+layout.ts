import { browser } from '$app/environment';
import { redirect } from '@sveltejs/kit';
import { loadArea } from '#messages/index';
import { office } from '#vault/office';
import { currentLanguage, LANGUAGE } from './language.ts';
import { isLocked, isPrivate, unlockPath } from './lock.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ depends, url }) => {
	depends(LANGUAGE);
	// What can be reached without a secret is listed; everything else waits for it.
	if (browser && isPrivate(url.pathname) && isLocked()) {
		redirect(307, unlockPath(url.pathname + url.search));
	}
	const language = currentLanguage();
	return { language, shell: await loadArea(language, 'shell'), practice: office.practice };
};
