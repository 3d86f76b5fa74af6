import { loadAside } from '#messages/aside';
import { currentLanguage, LANGUAGE } from '../language.ts';
import type { PageLoad } from './$types';

export const ssr = false;
export const prerender = false;

export const load: PageLoad = async ({ depends, url }) => {
	depends(LANGUAGE);
	const words = await loadAside(currentLanguage(), 'protection');
	return { words, next: inside(url) };
};

/** Only ever a page of this app, whatever the address says. */
function inside(url: URL): string {
	try {
		const next = new URL(url.searchParams.get('next') ?? '/', url.origin);
		const ours = next.origin === url.origin && !next.pathname.startsWith('/unlock');
		return ours ? next.pathname + next.search + next.hash : '/';
	} catch {
		return '/';
	}
}
