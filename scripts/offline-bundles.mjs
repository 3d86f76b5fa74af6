import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FOLDER = '_app/immutable/offline/';
const INDEX = /\/offline\/step-(\d)-[\w-]{8}\.json$/;
const CLIENT = '.svelte-kit/output/client/';

/**
 * What everybody loads before they choose, and the worker itself. These files stay single, for a phone
 * has most of them by the time that the worker asks: in a bundle they would come a second time.
 */
const FIRST = [
	/\/runtime\/client\/entry\.js$/,
	/\/client-optimized\/app\.js$/,
	/\/workbox-window\//,
	/src\/service-worker\/index\.ts$/,
	/src\/routes\/(\+|Welcome|Install|worker-client)/,
	/src\/routes\/services\/(\[service\]\/)?\+page\.svelte$/,
	/src\/messages\/\w+\/(shell|home|services|listings)\.ts$/,
	/src\/(messages\/\w+\/services\/eta|catalog\/eta\/service)\.ts$/
];
/**
 * What somebody needs besides to apply for an eTA, from the first answer to the sealed application that
 * waits. The app comes to a phone in three steps: this in the language that it begins with, then the
 * same in the others, then all else.
 */
const MAIN = [
	/src\/routes\/(Overview|OutboxWatch|Consent|HelpTopics)/,
	/src\/routes\/apply\/(?!\[id\]\/changes)/,
	/src\/routes\/(outbox\/|applications\/\[id\]\/\+)/,
	/src\/journey\/(start|newer|cover-audit|submit|pdf-tools)\.ts$/,
	/src\/documents\/(inspect|jpeg|canvas)\.ts$/,
	/src\/(ui\/fields\/RowsField\.svelte|catalog\/(countries|places)\.ts)$/,
	/src\/catalog\/places\/(airlines|airports|land-borders|sea-ports)\.ts$/,
	/src\/messages\/\w+\/(form|review|consent|documents|gone|dashboard|status|payment|tracking|outbox)\.ts$/
];
/** What of that is the form: of two bundles, each stays under 70 KB. */
const FORM =
	/src\/(routes\/apply|ui\/(form|fields|documents)|documents)\/|node_modules\/sveltekit-superforms/;
const LANGUAGE = /src\/messages\/(\w\w)\//;
/** What the framework makes for each page: it hands on what is elsewhere. */
const DOOR = /\/client-optimized\/nodes\//;
const BEGINS_WITH = 'en';
/** What comes last, in this order: what other parts build on, then what is wanted sooner. */
const REST = [
	...['pages', 'words', 'services', 'services-en', 'services-sw', 'following', 'tracking'],
	...['paying', 'safety', 'help', 'privacy', 'account', 'records']
];
/** Pages whose parts come last. */
const LAST_PAGES = ['help'];
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
 * that file, by its address. The single files stay where they are, for pages that load them. Two
 * indexes name the files of every bundle: of those that come first, and of those that come later.
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
				if (!Object.values(output).some(({ facadeModuleId }) => isStart(facadeModuleId))) return;
				const emit = (name, content) => {
					const source = JSON.stringify(content);
					const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
					const fileName = `${FOLDER}${name}-${hash}.json`;
					this.emitFile({ type: 'asset', fileName, source });
					return fileName;
				};
				const listed = ([name, files]) => [name && emit(name, files), Object.keys(files)];
				for (const [index, bundles] of stepsOf(Object.values(output)).entries()) {
					emit(`step-${index + 1}`, Object.fromEntries([...bundles].map(listed)));
				}
			}
		}
	};
}

/**
 * Takes out of the worker's list what the indexes name: the bundles and every part of the app, so that
 * hundreds of names are not in the worker. It says with which step the others come.
 */
export function listBundles(entries) {
	const indexes = entries.filter(({ url }) => INDEX.test(url));
	const known = indexes.map(({ url }) => JSON.parse(readFileSync(CLIENT + url, 'utf8')));
	const inside = new Set(known.flatMap((bundles) => Object.entries(bundles).flat(2)));
	const manifest = entries
		.filter(({ url }) => !inside.has(url))
		.map((entry) => {
			const step = stepOf(entry.url);
			return step > 1 ? { ...entry, step } : entry;
		});
	return { manifest };
}

function stepOf(url) {
	if (LAST_PAGES.includes(url)) return 3;
	return Number(INDEX.exec(url)?.[1] ?? 1);
}

/** For each step, by the bundle's name, the text of each of its files; without a name, those that stay single. */
function stepsOf(output) {
	const single = reached(output, FIRST);
	const main = reached(output, MAIN);
	const steps = [new Map(), new Map(), new Map(REST.map((name) => [name, {}]))];
	for (const file of output) {
		if (!/immutable\/.*\.(js|css)$/.test(file.fileName)) continue;
		// a thread is built by itself, and says no more than its name
		const modules = file.moduleIds ?? [file.fileName];
		const [step, name] = placeOf(modules, single.has(file.fileName), main.has(file.fileName));
		const text = file.type === 'chunk' ? file.code : String(file.source);
		steps[step].set(name, { ...steps[step].get(name), [file.fileName]: text });
	}
	return steps;
}

function placeOf(modules, isSingle, isMain) {
	if (!isSingle && !isMain) return [2, bundleOf(modules)];
	const language = modules.map((id) => LANGUAGE.exec(id)?.[1]).find(Boolean);
	const step = language && language !== BEGINS_WITH ? 1 : 0;
	if (isSingle) return [step, ''];
	return [step, `first-${language ?? (modules.some((id) => FORM.test(id)) ? 'form' : 'more')}`];
}

/** The names of the files that come first, by themselves or not, and of what they import. */
export function firstFiles(output) {
	return reached(output, [...FIRST, ...MAIN]);
}

function reached(output, tests) {
	const chunks = new Map(output.map((file) => [file.fileName, file]));
	const found = new Set();
	const isWanted = (id) => tests.some((test) => test.test(id ?? ''));
	// where a page starts there may be no more than the door to another file
	const next = output.filter(({ moduleIds = [], facadeModuleId }) =>
		[...moduleIds, facadeModuleId].some(isWanted)
	);
	for (let chunk = next.pop(); chunk; chunk = next.pop()) {
		if (found.has(chunk.fileName)) continue;
		found.add(chunk.fileName);
		for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
		next.push(...chunk.imports.flatMap((name) => chunks.get(name) ?? []));
	}
	// a file may be no more than the door to others
	for (const { fileName, moduleIds = [], imports = [] } of output) {
		const isDoor = moduleIds.every((id) => DOOR.test(id)) && imports.length > 0;
		if (isDoor && imports.every((name) => found.has(name))) found.add(fileName);
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

/** Only the build of the pages has it; threads are built by themselves. */
function isStart(id) {
	return FIRST.some((test) => test.test(id ?? ''));
}
