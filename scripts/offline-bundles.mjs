import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FOLDER = '_app/immutable/offline/';
const CLIENT = '.svelte-kit/output/client/';

/**
 * What the first screens load. These files stay single, for a phone has most of them by the time that
 * the worker asks: in a bundle they would come a second time.
 */
const FIRST = [
	/\/runtime\/client\/entry\.js$/,
	/\/client-optimized\/app\.js$/,
	/\/workbox-window\//,
	/src\/service-worker\/index\.ts$/,
	/src\/routes\/(\+|Welcome|Install|OutboxWatch|worker-client)/,
	/src\/routes\/services\/(\[service\]\/)?\+page\.svelte$/,
	/src\/routes\/apply\/(\[id\]\/)?(\[section\]\/)?(\+|SectionCheck)/,
	/src\/journey\/start\.ts$/,
	/src\/messages\/\w+\/(shell|home|services|listings|form|review)\.ts$/,
	/src\/(messages\/\w+\/services\/eta|catalog\/eta\/service|catalog\/countries)\.ts$/
];
/** Which bundle brings a file, by what it was made of; all others come with the pages. */
const BUNDLES = [
	[
		/(?:node_modules\/(?:hash-wasm|@zxcvbn-ts|fake-indexeddb)|src\/(?:vault\/(?:strength|passkey|recovery-key|chosen|wraps)|routes\/(?:history|unlock|settings)))\/?.*/,
		'safety'
	],
	[/src\/(?:(?:vault|storage|journey|routes)\/(?:backup|restor)|domain\/merge).*/, 'safety'],
	[/immutable\/workers\/stretch-.+/, 'safety'],
	[/src\/messages\/(\w+)\/(?:services|introductions|blocks)\/[\w-]+\.ts/, 'services-$1'],
	[/src\/catalog\/(?:[\w-]+\/service|blocks\/[\w-]+)\.ts/, 'services'],
	[
		/src\/(?:messages\/\w+\/(?:answers|glossary|guides|help|keys|releases|support|topics|tour|tutorials)\.ts|(?:routes|ui)\/(?:help|support)\/.+|catalog\/(?:guides|help)\.ts)/,
		'help'
	],
	[/(?:node_modules\/minisearch|src\/routes\/services\/(?:search|find-all))\/?.*/, 'help'],
	[
		/src\/(?:routes\/records\/.+|journey\/(?:bundle|record|make-bundle|check-bundle|read-zip|save-records|history-segment|without-secrets).*)/,
		'records'
	],
	[/src\/messages\/\w+\/[\w-]+\.ts/, 'words'],
	// what comes after the receipt
	[/src\/(?:routes\/(?:applications|track)|ui\/status)\/.+/, 'tracking'],
	// with bundles of their own, the pages stay under 70 KB: one that breaks off costs little
	[/(?:node_modules\/client-zip|src\/(?:routes|ui)\/(?:privacy|consent))\/.+/, 'privacy'],
	[/src\/(?:routes|ui)\/account\/.+/, 'account'],
	[/src\/(?:routes\/applications\/\[id\]\/(?:pay|allow)|ui\/pay)\/.+/, 'paying'],
	[/src\/(?:routes\/(?:applications|inbox|outbox)|ui\/status)\/.+/, 'following']
];

/**
 * Hundreds of small files cost a request each and have nothing to compress against. For offline use,
 * what the first screens do without comes in a few bundles: each says of every file in it what is in
 * that file, by its address. The single files stay where they are, for pages that load them. An index
 * names the files of every bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function offlineBundles(listing) {
	return {
		name: 'offline-bundles',
		apply: 'build',
		buildStart() {
			// the plugin of the worker has set its own by now; ours is the last
			const transforms = listing.manifestTransforms;
			if (transforms && !transforms.includes(listBundles)) transforms.push(listBundles);
		},
		generateBundle: {
			order: 'post',
			handler(_, output) {
				if (!Object.values(output).some(({ facadeModuleId }) => isFirst(facadeModuleId))) return;
				const emit = (name, content) => {
					const source = JSON.stringify(content);
					const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
					const fileName = `${FOLDER}${name}-${hash}.json`;
					this.emitFile({ type: 'asset', fileName, source });
					return fileName;
				};
				const bundles = [...bundlesOf(Object.values(output))];
				emit(
					'index',
					Object.fromEntries(
						bundles.map(([name, files]) => [emit(name, files), Object.keys(files)])
					)
				);
			}
		}
	};
}

/**
 * Takes the bundles out of the worker's list, and their files: it names the index alone, which knows
 * them, so that hundreds of names are not in the worker.
 */
export function listBundles(entries) {
	const index = entries.find(({ url }) => url.startsWith(`${FOLDER}index-`));
	if (!index) return { manifest: entries };
	const bundles = JSON.parse(readFileSync(CLIENT + index.url, 'utf8'));
	const inside = new Set(Object.entries(bundles).flat(2));
	return { manifest: entries.filter(({ url }) => !inside.has(url)) };
}

/** By the bundle's name, the text of each of its files. */
function bundlesOf(output) {
	const single = new Set(firstFiles(output));
	const bundles = new Map();
	for (const file of output) {
		if (single.has(file.fileName) || !/immutable\/.*\.(js|css)$/.test(file.fileName)) continue;
		// a thread is built by itself, and says no more than its name
		const name = bundleOf(file.moduleIds ?? [file.fileName]);
		const text = file.type === 'chunk' ? file.code : String(file.source);
		bundles.set(name, { ...bundles.get(name), [file.fileName]: text });
	}
	return bundles;
}

/** The names of the files that stay single: what the first screens load, and what that imports. */
export function firstFiles(output) {
	const chunks = new Map(output.map((file) => [file.fileName, file]));
	const found = new Set();
	const next = output.filter(({ moduleIds = [] }) => moduleIds.some(isFirst));
	for (let chunk = next.pop(); chunk; chunk = next.pop()) {
		if (found.has(chunk.fileName)) continue;
		found.add(chunk.fileName);
		for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
		next.push(...chunk.imports.flatMap((name) => chunks.get(name) ?? []));
	}
	return found;
}

function bundleOf(modules) {
	for (const [test, name] of BUNDLES) {
		const match = modules.map((id) => test.exec(id)?.[0]).find(Boolean);
		if (match) return match.replace(test, name);
	}
	return 'pages';
}

function isFirst(id) {
	return FIRST.some((test) => test.test(id ?? ''));
}
