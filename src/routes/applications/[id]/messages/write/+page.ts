import { openMessage } from '#journey/message';
import { findReceipt } from '#storage/receipts';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../../../language.ts';
import type { PageLoad } from './$types';

/** Of what the office does not have yet, it could not take a message either. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends(LANGUAGE);
	const { page, opened } = await parent();
	const [letters, documents] = await Promise.all([
		loadArea(currentLanguage(), 'support'),
		loadArea(currentLanguage(), 'documents')
	]);
	const there = opened && (await findReceipt(page.db, page.vault, opened.submission));
	const draft = there ? await openMessage(page, opened.submission, 'question') : undefined;
	return { letters, documents, draft };
};
