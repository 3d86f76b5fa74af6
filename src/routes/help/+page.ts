import {
	topicGroups,
	tutorials,
	type TopicGroup,
	type TopicId,
	type TutorialId
} from '#catalog/help';
import { loadAside } from '#messages/aside';
import { loadArea } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const load: PageLoad = async ({ depends }) => {
	depends(LANGUAGE);
	const language = currentLanguage();
	const [words, said, own, services] = await Promise.all([
		loadAside(language, 'help'),
		loadAside(language, 'topics'),
		loadAside(language, 'guides'),
		loadArea(language, 'services')
	]);
	const guides = Object.entries(own.guides).map(([id, { title }]) => ({ id, title }));
	const groups = (Object.keys(topicGroups) as TopicGroup[]).map((group) => ({
		group,
		title: said.groups[group],
		topics: (Object.keys(topicGroups[group]) as TopicId[]).map((id) => ({
			id,
			title: said.topics[id].title
		}))
	}));
	const steps = (Object.keys(tutorials) as TutorialId[]).map((id) => ({
		id,
		title: said.tutorials[id].title
	}));
	const { found, none, noneNext, searchFailed, answers } = services;
	const searching = { found, none, noneNext, searchFailed, answers };
	return { words, guides, groups, steps, searching };
};
