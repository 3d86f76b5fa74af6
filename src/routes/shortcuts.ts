import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { readMark } from './device.ts';

/** ms in which the second key has to follow the first */
const TOGETHER = 1_500;
const WRITING = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]';
const PLACES = new Map([
	['h', '/'],
	['s', '/services'],
	['o', '/outbox'],
	['n', '/inbox'],
	['p', '/help']
] as const);

let begun = -Infinity;

const seen = new WeakSet<KeyboardEvent>();
// at once from here on: who calls comes later, with what was pressed before this was here
addEventListener('keydown', press);

export function press(event: KeyboardEvent): void {
	if (seen.has(event)) return;
	seen.add(event);
	const { key, timeStamp } = event;
	const follows = timeStamp - begun < TOGETHER;
	begun = -Infinity;
	if (!isMeant(event)) return;
	if (key === 'g') begun = timeStamp;
	else if (key === '?') void goto(resolve('/help/[part]', { part: 'keys' }));
	else if (key === '/') {
		// a browser may have a search of its own there
		event.preventDefault();
		void search();
	} else if (follows) {
		const place = PLACES.get(key as 'h');
		if (place) void goto(resolve(place));
	}
}

/** Never while somebody writes, or while a question waits; and not for who turned them off. */
function isMeant(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.isComposing || event.repeat) return false;
	if (event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.target instanceof Element && event.target.closest(WRITING)) return false;
	return readMark('shortcuts') !== 'off' && !document.querySelector('dialog[open]');
}

async function search(): Promise<void> {
	if (!box()) await goto(resolve('/services'));
	box()?.focus();
}

function box(): HTMLElement | null {
	return document.querySelector<HTMLElement>('main input[type="search"]');
}
