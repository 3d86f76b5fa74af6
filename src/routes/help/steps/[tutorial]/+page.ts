import { error } from '@sveltejs/kit';
import { isTutorial, tutorials } from '#catalog/help';
import { loadAside } from '#messages/aside';

import { currentLanguage, LANGUAGE } from '../../../language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

export const entries: EntryGenerator = () =>
	Object.keys(tutorials).map((tutorial) => ({ tutorial }));

type Step = { readonly text: string; readonly picture: string };

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	const { tutorial } = params;
	if (!isTutorial(tutorial)) error(404);
	const language = currentLanguage();
	const [words, titles, all] = await Promise.all([
		loadAside(language, 'help'),
		loadAside(language, 'topics'),
		loadAside(language, 'tutorials')
	]);
	const said: Readonly<Record<string, Step>> = all[tutorial];
	const steps = tutorials[tutorial].flatMap((id) => (said[id] ? [{ id, ...said[id] }] : []));
	return { words, title: titles.tutorials[tutorial].title, steps };
};
