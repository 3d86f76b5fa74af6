import { error } from '@sveltejs/kit';
import { isTopic, topics, type KnownFact } from '#catalog/help';
import { loadAside } from '#messages/aside';

import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const entries: EntryGenerator = () => Object.keys(topics).map((topic) => ({ topic }));

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	const { topic } = params;
	if (!isTopic(topic)) error(404);
	const language = currentLanguage();
	const [words, titles, answers] = await Promise.all([
		loadAside(language, 'help'),
		loadAside(language, 'topics'),
		loadAside(language, 'answers')
	]);
	const { known, steps, also = [] } = topics[topic];
	const answer = answers[topic];
	const sentences: Readonly<Record<string, string>> = answer.known;
	return {
		words,
		topic,
		title: titles.topics[topic].title,
		answer,
		known: Object.entries(known).map(([id, fact]): [string, KnownFact] => [
			sentences[id] ?? '',
			fact
		]),
		also: also.filter(isTopic).map((id) => ({ id, title: titles.topics[id].title })),
		steps: steps && { id: steps, title: titles.tutorials[steps].title }
	};
};
