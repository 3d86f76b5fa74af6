import { openReply } from '#journey/reply';
import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../../../../language.ts';
import { OPENED_REPLY } from './opened.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, depends }) => {
	depends(LANGUAGE, OPENED_REPLY);
	const { page, opened } = await parent();
	const documents = await loadAside(currentLanguage(), 'documents');
	return {
		documents,
		reply: opened && (await openReply(page, opened.submission, params.request))
	};
};
