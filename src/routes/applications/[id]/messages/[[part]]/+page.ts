import { error } from '@sveltejs/kit';
import { openMessage } from '#journey/message';
import { loadAside } from '#messages/aside';

import { findReceipt } from '#storage/receipts';
import { currentLanguage, LANGUAGE } from '../../../../language.ts';
import type { PageLoad } from './$types';

/* What was said, and `write`: one route, since each costs every first visit some bytes. */
export const load: PageLoad = async ({ parent, params, depends }) => {
	depends(LANGUAGE);
	if (params.part !== undefined && params.part !== 'write') error(404);
	const letters = loadAside(currentLanguage(), 'support');
	if (!params.part) {
		const { default: Thread } = await import('./Thread.svelte');
		return { letters: await letters, Thread };
	}
	const [{ page, opened }, documents, { default: Write }] = await Promise.all([
		parent(),
		loadAside(currentLanguage(), 'documents'),
		import('./Write.svelte')
	]);
	// of what the office does not have yet, it could not take a message either
	const there = opened && (await findReceipt(page.db, page.vault, opened.submission));
	const draft = there ? await openMessage(page, opened.submission, 'question') : undefined;
	return { letters: await letters, Write, documents, draft };
};
