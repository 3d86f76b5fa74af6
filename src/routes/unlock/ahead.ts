import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { warmUp } from '#vault/stretch';

/**
 * While a secret is typed, what the page after it is made of comes, so that nobody waits for it once the
 * secret is right. One part after the other, each in a quiet moment, for a slow phone has to read each
 * part, and the keys must be heard between two.
 */
export async function comeAhead(next: string): Promise<void> {
	const [path = '/'] = next.split(/[?#]/);
	const parts: readonly (() => Promise<unknown>)[] = [
		() => Promise.resolve(warmUp()),
		() => import('#vault/office'),
		() => import('#journey/id'),
		() => preloadCode(resolve(path as '/')),
		...(path === '/' ? HOME : []),
		() => import('../idle-lock.ts'),
		() => import('../idle.ts'),
		() => import('../OutboxWatch.svelte')
	];
	for (const part of parts) {
		await quiet();
		// what cannot be had now is asked for once more when it is needed
		await part().catch(() => undefined);
	}
}

/** What home fetches only after it has been drawn. */
const HOME = [() => import('../home-view.ts'), () => import('../Overview.svelte')] as const;

function quiet(): Promise<void> {
	return new Promise((done) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 500 });
		else setTimeout(done, 50);
	});
}
