import type { Page } from '@playwright/test';

/**
 * Looks at the page as a language that runs from right to left, with longer words, would have it: what
 * does not fit then. Text and direction are changed, measured and put back in one go, so that no
 * sentence of such a language has to be built, and the page never notices.
 */
export function mirroredMisfits(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתאב';
		const root = document.documentElement;
		const told: string[] = [];

		/** vowels twice: words a third longer, as German or Swahili ones are */
		function pseudo(text: string): string {
			return text
				.replace(/[aeiou]/gi, (letter) => letter + letter)
				.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? 'ת');
		}

		function texts(): Text[] {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: Text[] = [];
			while (walker.nextNode()) {
				const node = walker.currentNode as Text;
				const own = node.parentElement;
				// what a person wrote is as long as it is, and a language has its own name
				if (!own || own.closest('script, style, textarea, option, .brand, main [lang]')) continue;
				if (node.data.trim()) found.push(node);
			}
			return found;
		}

		const name = (one: Element) =>
			`${one.tagName.toLowerCase()}${one.className && typeof one.className === 'string' ? `.${one.className.replace(/\s+/g, '.')}` : ''} “${(one.textContent || one.id).trim().slice(0, 40)}”`;
		const isHidden = (one: Element) =>
			!one.checkVisibility() ||
			one.closest('.visually-hidden, .skip, #svelte-announcer, [aria-hidden="true"] svg') !== null;

		const nodes = texts();
		const were = nodes.map((node) => node.data);
		const direction = root.dir;
		const closed = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
		try {
			root.dir = 'rtl';
			for (const node of nodes) node.data = pseudo(node.data);
			for (const one of closed) one.open = true;
			if (root.scrollWidth > innerWidth) told.push(`wider than the screen: ${root.scrollWidth}`);
			for (const one of document.querySelectorAll<HTMLElement>('body *')) {
				if (isHidden(one)) continue;
				const { left, right, width } = one.getBoundingClientRect();
				if (width > 0 && (left < -1 || right > innerWidth + 1)) told.push(`outside: ${name(one)}`);
				const style = getComputedStyle(one);
				const says = [...one.childNodes].some(
					(child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()
				);
				if (style.display === 'inline' || one instanceof SVGElement || !one.clientWidth) continue;
				const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
				const wide = one.scrollWidth > one.clientWidth + 1;
				const high = one.scrollHeight > one.clientHeight + 1;
				if (says && wide) told.push(`text too wide: ${name(one)}`);
				if (cuts && !/auto|scroll/.test(style.overflow) && (wide || high))
					told.push(`cut: ${name(one)}`);
			}
			for (const icon of document.querySelectorAll('.back svg')) {
				if (getComputedStyle(icon).scale !== '-1 1') told.push('an arrow back that points ahead');
			}
		} finally {
			nodes.forEach((node, index) => (node.data = were[index] ?? ''));
			for (const one of closed) one.open = false;
			if (direction) root.dir = direction;
			else root.removeAttribute('dir');
		}
		return [...new Set(told)];
	});
}
