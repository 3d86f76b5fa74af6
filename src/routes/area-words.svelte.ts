import { loadArea, type Language, type Messages } from '#messages/index';

/**
 * The sentences of an area that a component fetches for itself. While those of another language are on
 * their way the older ones stand, so that nothing jumps, folds up or loses the focus. Call it while a
 * component starts.
 */
export function areaWords<A extends keyof Messages>(area: A, language: () => Language) {
	let words = $state.raw<Messages[A]>();
	$effect(() => {
		let wanted = true;
		void loadArea(language(), area).then((found) => {
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
