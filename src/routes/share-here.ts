import { mount, unmount } from 'svelte';
import { currentLanguage } from './language.ts';
import ShareNow from './ShareNow.svelte';

const shown = new WeakMap<Element, ReturnType<typeof mount>>();

/**
 * Shares, and says beside the button what came of it; without a text it is this page. The pages that have
 * the button are first ones, so all of it comes with the tap. What it draws goes with the button's element.
 */
export function shareHere(button: Element, text?: string): void {
	const before = shown.get(button);
	if (before) void unmount(before);
	const target = button.parentElement;
	if (!target) return;
	const { title } = document;
	const language = currentLanguage();
	const url = location.origin + location.pathname;
	const props = { what: text === undefined ? { title, url } : { title: 'Kibali', text }, language };
	shown.set(button, mount(ShareNow, { target, props }));
}
