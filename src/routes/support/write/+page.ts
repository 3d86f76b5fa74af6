import { abouts, SUPPORT } from '#domain/message';
import { openMessage } from '#journey/message';
import { supportFacts } from '#journey/support-facts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const { page } = await parent();
	const about = abouts.find((one) => one === url.searchParams.get('about'));
	return { draft: await openMessage(page, SUPPORT, about), facts: await supportFacts(page) };
};
