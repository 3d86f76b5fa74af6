import { topicGroups, type KnownFact } from '#catalog/help';
import { loadAside } from '#messages/aside';

import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

const { fake, warned } = topicGroups.safety.scam.known;
const price: KnownFact = { source: 'travelNews', confidence: 'secondary' };

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, { scam }] = await Promise.all([
		loadAside(language, 'help'),
		loadAside(language, 'answers')
	]);
	const known: [string, KnownFact][] = [
		[scam.known.fake, fake],
		[scam.known.warned, warned],
		[words.price, price]
	];
	return { words, known };
};
