import { error } from '@sveltejs/kit';
import { ownOf } from '#domain/own';
import { loadAside } from '#messages/aside';
import type { Language } from '#messages/index';
import { currentLanguage, LANGUAGE } from '../../language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const ssr = true;

/* What is about the app itself. One route for all: each that there is costs every first visit some bytes. */
const parts = {
	keys: async (language: Language) => ({
		part: 'keys' as const,
		Part: (await import('./Keys.svelte')).default,
		words: await loadAside(language, 'keys')
	}),
	new: async (language: Language) => ({
		part: 'new' as const,
		Part: (await import('./Releases.svelte')).default,
		words: await loadAside(language, 'releases')
	}),
	tour: async (language: Language) => ({
		part: 'tour' as const,
		Part: (await import('./Tour.svelte')).default,
		words: await loadAside(language, 'tour')
	})
};

export const entries: EntryGenerator = () => Object.keys(parts).map((part) => ({ part }));

export const load: PageLoad = async ({ depends, params }) => {
	depends(LANGUAGE);
	const open = ownOf(parts, params.part);
	if (!open) error(404);
	const [shown, help] = await Promise.all([
		open(currentLanguage()),
		loadAside(currentLanguage(), 'help')
	]);
	return { shown, back: help.back };
};
