const NODE = /\/client-optimized\/nodes\/\d+\.js$/;
/** Modules that fetch what nobody waits for yet: they ask for the styles alone, which come no other way. */
const UNHURRIED = /src\/routes\/unlock\/ahead\.ts$/;
const PLACE = /src\/routes\/(.*)\+(layout|page|error)\.(?:svelte|ts)$/;

/**
 * Says what is to be asked for together with an import: all that it stands on, without what is there by
 * then or on its way, since the importing file needs it, or a layout of the page. These lists come with
 * the first page and name most files of the app: each name counts.
 *
 * @returns {import('vite').Plugin}
 */
export function preloadMissing() {
	/** the files of the build by name, and where the pages and layouts among them belong */
	let files = {};
	let places = [];
	/** as each importing file names them: lists in one order are smaller, compressed */
	const named = new Map();

	function resolveDependencies(name, needed, { hostId }) {
		const there = reach([hostId, ...layoutsOf(name)]);
		const unhurried = files[hostId]?.moduleIds.some((id) => UNHURRIED.test(id));
		const missing = needed.filter(
			(one) => one !== name && !there.has(one) && !(unhurried && one.endsWith('.js'))
		);
		const order = named.get(hostId) ?? new Set();
		named.set(hostId, order);
		for (const one of missing) order.add(one);
		return [...order].filter((one) => missing.includes(one));
	}

	function layoutsOf(name) {
		const at = places.find((one) => one.name === name)?.at ?? '';
		return places.flatMap((one) =>
			one.kind === 'layout' && one.name !== name && at.startsWith(one.at) ? [one.name] : []
		);
	}

	/** These files and all that they stand on. */
	function reach(names) {
		const found = new Set();
		for (let name = names.pop(); name; name = names.pop()) {
			if (found.has(name)) continue;
			found.add(name);
			names.push(...(files[name]?.imports ?? []));
		}
		return found;
	}

	return {
		name: 'preload-missing',
		apply: 'build',
		config: () => ({ build: { modulePreload: { resolveDependencies } } }),
		generateBundle: {
			order: 'pre',
			handler(_, output) {
				files = output;
				places = Object.values(output).flatMap(({ fileName, facadeModuleId }) => {
					if (!NODE.test(facadeModuleId)) return [];
					const { importedIds } = this.getModuleInfo(facadeModuleId);
					const [, at, kind] = importedIds.map((id) => PLACE.exec(id)).find(Boolean);
					return [{ name: fileName, at, kind }];
				});
			}
		}
	};
}
