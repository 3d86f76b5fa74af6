import { fileURLToPath } from 'node:url';
import { minifyWorker } from './minify.mjs';

const ENTRY = fileURLToPath(new URL('../src/service-worker/index.ts', import.meta.url));
export const MODULE_WORKER = 'worker.js';

/**
 * Builds the service worker a second time, with the pages: as a module that imports the very files
 * that they do, so that no code comes to a phone twice. The worker that Kit builds holds everything
 * itself; it is for browsers whose workers cannot be modules. Both get the same list of files, by the
 * options in `listing`, once the plugin for the other one has completed them.
 *
 * @returns {import('vite').Plugin}
 */
export function moduleWorker(listing) {
	let isServer = false;
	return {
		name: 'module-worker',
		apply: 'build',
		enforce: 'pre',
		configResolved(config) {
			isServer = Boolean(config.build.ssr);
		},
		buildStart() {
			if (isServer) return;
			this.emitFile({
				type: 'chunk',
				id: ENTRY,
				fileName: MODULE_WORKER,
				preserveSignature: false
			});
		},
		closeBundle: {
			sequential: true,
			async handler() {
				// the server's build ends last, when every page is written
				if (isServer) await addList(listing);
			}
		}
	};
}

/**
 * Names the chunk of a module that the worker and a page both need. What only pages need stays out of
 * these chunks by the graph itself, so the worker cannot come to load any of it.
 *
 * @param {string} name
 * @returns {import('rolldown').CodeSplittingNameFunction}
 */
export function sharedWithPages(name) {
	let shared;
	return (id, graph) => {
		shared ??= sharedModules(graph);
		return shared.has(id) ? name : null;
	};
}

function sharedModules(graph) {
	const worker = reach([ENTRY], graph);
	const usedByPages = [...worker].filter((id) => {
		const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
		return [...importers, ...dynamicImporters].some((importer) => !worker.has(importer));
	});
	return reach(usedByPages, graph);
}

function reach(entries, graph) {
	const seen = new Set();
	const next = [...entries];
	for (let id = next.pop(); id !== undefined; id = next.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
	}
	return seen;
}

async function addList(listing) {
	const { injectManifest } = await import('workbox-build');
	const file = `.svelte-kit/output/client/${MODULE_WORKER}`;
	await injectManifest({ ...listing, swSrc: file, swDest: file });
	await minifyWorker('.svelte-kit/output/client/service-worker.js');
}
