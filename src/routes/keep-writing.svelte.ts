import { beforeNavigate } from '$app/navigation';
import { onMount } from 'svelte';
import type { Draft } from '#domain/draft';
import type { Answers } from '#domain/facts';
import { draftWriter } from '#journey/answer';
import type { PageEnvironment } from '#journey/environment';
import { beforeLock } from './lock.ts';

/** `blank`: there is nothing yet to keep */
export type Keeping = 'blank' | 'saved' | 'saving' | 'failed' | 'stale';
export type Keeper = {
	/** how what was typed stands */
	keeping: Keeping;
	/** everything typed so far, saved or not */
	readonly draft: Draft;
	change(answers: Answers): void;
	/** true when the phone holds everything typed so far */
	flush(): Promise<boolean>;
	/** what another tab made of it */
	loadNewer(): Promise<Draft | undefined>;
};

/** Keeps what is written to the office, as it is written. Call it while a component starts. */
export function keepWriting(page: PageEnvironment, draft: Draft): Keeper {
	let keeping = $state<Keeping>(draft.revision === 0 ? 'blank' : 'saved');
	const writer = draftWriter(page, draft, {
		onSaved: () => (keeping = writer.saved ? 'saved' : 'saving'),
		onConflict: () => (keeping = 'stale'),
		onFailed: () => (keeping = 'failed')
	});
	onMount(() => {
		const leave = () => void writer.flush();
		document.addEventListener('visibilitychange', leave);
		addEventListener('pagehide', leave);
		const forget = beforeLock(() => writer.flush());
		return () => {
			forget();
			document.removeEventListener('visibilitychange', leave);
			removeEventListener('pagehide', leave);
			leave();
		};
	});
	beforeNavigate(() => void writer.flush());
	return {
		get keeping() {
			return keeping;
		},
		set keeping(is) {
			keeping = is;
		},
		get draft() {
			return writer.draft;
		},
		change(answers) {
			keeping = keeping === 'stale' ? 'stale' : 'saving';
			writer.change({ answers });
		},
		flush: () => writer.flush(),
		async loadNewer() {
			const newer = await writer.load(false);
			keeping = 'saved';
			return newer;
		}
	};
}
