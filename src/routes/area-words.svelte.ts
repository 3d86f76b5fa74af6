import type { Language } from '#messages/index';

/**
 * The sentences of an area that a component fetches for itself. While those of another language are on
 * their way the older ones stand, so that nothing jumps, folds up or loses the focus. Call it while a
 * component starts.
 */
export function areaWords<Words>(
	load: (language: Language) => Promise<Words>,
	language: () => Language
) {
	let words = $state.raw<Words>();
	$effect(() => {
		let wanted = true;
		void load(language()).then((found) => {
			if (wanted) words = found;
		});
		return () => {
			wanted = false;
		};
	});
	return {
		get words() {
			return words;
		}
	};
}
