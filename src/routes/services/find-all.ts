import { resolve } from '$app/paths';
import { topics, tutorials } from '#catalog/help';
import { guides } from '#catalog/guides';
import { listServices } from '#catalog/index';
import { loadAside } from '#messages/aside';
import { languageCodes, loadListings, type Language } from '#messages/index';
import { wordSearch, type Findable } from './search.ts';

export type Found = {
	readonly services: readonly { readonly id: string; readonly name: string; summary: string }[];
	readonly answers: readonly { readonly href: string; readonly title: string }[];
};

const MOST_ANSWERS = 6;

/**
 * One search over services and help, told in `language` and with the words of every language: people
 * search in the one that comes to mind.
 */
export async function searchIn(language: Language): Promise<(words: string) => Found> {
	const [listings, titles, { guides: said }] = await Promise.all([
		Promise.all(languageCodes.map(loadListings)),
		Promise.all(languageCodes.map((code) => loadAside(code, 'topics'))),
		loadAside(language, 'guides')
	]);
	const own = languageCodes.indexOf(language);
	const services = listServices().flatMap(({ id }) => {
		const listing = listings[own]?.[id];
		return listing ? [{ id, ...listing }] : [];
	});
	const answers = [
		...namesOf(topics).map((topic) => ({
			href: resolve('/help/answers/[topic]', { topic }),
			asked: titles.map((one) => one.topics[topic])
		})),
		...namesOf(tutorials).map((tutorial) => ({
			href: resolve('/help/steps/[tutorial]', { tutorial }),
			asked: titles.map((one) => one.tutorials[tutorial])
		})),
		...namesOf(guides).map((guide) => ({
			href: resolve('/help/guides/[guide]', { guide }),
			asked: languageCodes.map(() => ({ title: said[guide].title, words: [] as string[] }))
		}))
	].map(({ href, asked }) => ({
		href,
		title: asked[own]?.title ?? '',
		words: asked.flatMap(({ title, words }) => [title, ...words])
	}));
	const inServices = wordSearch(
		services.map((service): Findable => {
			const also = listings.flatMap((one) => one[service.id] ?? []);
			const words = also.flatMap(({ searchWords, name }) => [...searchWords, name]);
			return { ...service, searchWords: words };
		})
	);
	const inAnswers = wordSearch(
		answers.map(({ href, title, words }) => ({ id: href, name: title, searchWords: words }))
	);
	return (words) => {
		const hits = [inServices(words), inAnswers(words)] as const;
		// what was found by any word does not stand beside what was found by all of them
		const narrowest = Math.min(...hits.map(({ tries }) => tries));
		const [first, second] = hits.map(({ ids, tries }) => (tries === narrowest ? ids : []));
		return {
			services: (first ?? []).flatMap((id) => services.find((one) => one.id === id) ?? []),
			answers: (second ?? [])
				.slice(0, MOST_ANSWERS)
				.flatMap((id) => answers.find(({ href }) => href === id) ?? [])
		};
	};
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
	return Object.keys(record) as Name[];
}
