import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { dexieParts } from './scripts/dexie-parts.mjs';
import { kitImports } from './scripts/kit-imports.mjs';
import { minifyAgain } from './scripts/minify.mjs';
import { MODULE_WORKER, moduleWorker, sharedWithPages } from './scripts/module-worker.mjs';
import { offlineBundles } from './scripts/offline-bundles.mjs';
import { pageStart } from './scripts/page-start.mjs';
import { copyPdfTools } from './scripts/pdf-tools.mjs';
import { preloadMissing } from './scripts/preload.mjs';
import { noteShipped, noteThreads } from './scripts/shipped.mjs';
import { appVersion } from './scripts/version.mjs';

/* Fetched by URL when first needed, so that no build gives them a name of its own. */
copyPdfTools();

/** The far side, in the same server while developing; a build has none of it. */
function practiceOffice(): Plugin {
	return {
		name: 'practice-office',
		apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
		async configureServer(server) {
			const { mountOffice } = await server.ssrLoadModule('/tests/sandbox/vite.ts');
			await mountOffice(server);
		}
	};
}

/**
 * Small files cost more than their bytes: a request each, and nothing to compress against. What is
 * always loaded together travels together; a group takes its modules' own imports along.
 */
const chunks = [
	{
		name: 'runtime',
		test: /vite\/preload-helper|node_modules\/(svelte|@sveltejs(?!.*forms\.js)|esm-env|clsx)\//
	},
	{
		name: 'services',
		test: /src\/(messages\/service-files|catalog\/index)\.ts/
	},
	{
		name: 'shell',
		test: /src\/(ui\/(Header|BottomNav|Icon|icons|Notice|SkipLink|Tag|format|pill)|messages\/(index|service-text)|vault\/office|domain\/(calendar|money)|routes\/(\+layout|\+error|language|theme|device|limits|lock|paths|pill|reload-once|standing|cleared\.svelte|install\.svelte))\.(ts|svelte)$/
	},
	{
		name: 'fields',
		test: /src\/(domain\/(condition|facts|format|question|requirement|service)|ui\/fields\/(?!RowsField).*|ui\/form\/(sentences|setting|SourceNote)|routes\/(open-page|service-words|autofill))\.(ts|svelte)/
	},
	{
		name: 'form',
		test: /node_modules\/dexie|src\/(storage\/(database|write|errors|migrations|keys|drafts|evidence|audit|settings)|vault\/(data-key|key-store|sealed|vault|digest)|domain\/draft|journey\/(answer|check|progress|id|section-answers|service)|ui\/form\/(RuleNotice|SavedLine|ErrorSummary|focus-field)|routes\/(live\.svelte|follow|apply\/\[id\]\/(\+layout|application\.svelte|OpenApplication|TroubleNotice|setting|lists|KindPage|\[section\]\/(\+page|SectionForm|values))))\.(ts|svelte|mjs)/
	},
	{
		name: 'watch',
		test: /src\/routes\/(wake-ups\.ts|catalog-watch\.ts|outbox-news\.ts|OutboxWatch\.svelte)/
	},
	{ name: 'worker', test: /src\/routes\/(worker-client|tools-on-wifi)\.ts/ }
].map((group, index) => ({ ...group, priority: 9 - index }));

/**
 * What services say and ask: a file for each service (and language), one with the parts that nearly all
 * of them share, one with those for life in Kenya, and one for each family.
 */
const services = [
	{ name: 'said-$1', test: /messages\/(\w+)\/blocks\/(?:words|person|passport)\.ts/ },
	{ name: 'said-$1-kenya', test: /messages\/(\w+)\/blocks\/(?:acting|kenya)\.ts/ },
	{
		name: 'said-$1-$2',
		test: /messages\/(\w+)\/blocks\/(citizenship|citizen|pass|permit)(?:-\w+)?\.ts/
	},
	{ name: 'said-$1-of-$2', test: /messages\/(\w+)\/(?:services|introductions)\/([\w-]+)\.ts/ },
	{ name: 'asked', test: /catalog\/(?:documents|sources|blocks\/(?:person|passport))\.ts/ },
	{ name: 'asked-kenya', test: /catalog\/blocks\/(?:acting|kenya)\.ts/ },
	{ name: 'asked-$1', test: /catalog\/blocks\/(citizenship|citizen|pass|permit)(?:-\w+)?\.ts/ }
].map(({ name, test }, index) => ({
	name: (id: string) => test.exec(id)?.[0].replace(test, name) ?? null,
	priority: 19 - index
}));

/**
 * What the worker and the pages both need comes once, in files of its own. The first is what a form
 * needs anyway; the others are cut by who uses them.
 */
const shared = [
	{
		name: sharedWithPages('store'),
		test: /node_modules\/dexie|src\/(storage\/(database|deliveries|migrations|write|errors|keys|audit|drafts|services)|vault\/(sealed|digest))\.(ts|mjs)/,
		priority: 21
	},
	{ name: sharedWithPages('shared'), priority: 20, entriesAware: true }
];

/** What the worker keeps, the same for both of its builds. */
const listing = {
	globPatterns: ['client/**/*.{js,css,svg,png,webmanifest,json,txt}', 'prerendered/**/*.html'],
	globIgnores: [
		'client/tools/**',
		'client/icon-*.png',
		'client/robots.txt',
		'client/service-worker.js',
		`client/${MODULE_WORKER}`,
		'client/_app/version.json',
		// the app itself draws them, where there is no link
		'prerendered/pages/services/*.html',
		'prerendered/pages/help/**'
	],
	maximumFileSizeToCacheInBytes: 400_000
};

export default defineConfig({
	plugins: [
		practiceOffice(),
		dexieParts(),
		kitImports(),
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src/service-worker',
			filename: 'service-worker.js',
			injectRegister: false,
			manifest: false,
			kit: { spa: { fallbackRevision: async () => appVersion() }, adapterFallback: '200.html' },
			injectManifest: listing,
			devOptions: { enabled: false }
		}),
		moduleWorker(listing),
		preloadMissing(),
		minifyAgain(),
		offlineBundles(listing),
		pageStart(),
		noteShipped()
	],
	worker: { plugins: () => [noteThreads()] },
	optimizeDeps: { include: ['sveltekit-superforms/client'] },
	resolve: {
		// the same library without its wrapper for old module systems
		alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }]
	},
	build: {
		target: 'es2022',
		rolldownOptions: {
			checks: { pluginTimings: false },
			treeshake: { moduleSideEffects: [{ test: /src\/messages\//, sideEffects: false }] },
			output: { codeSplitting: { groups: [...shared, ...services, ...chunks] } }
		}
	},
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/pages/**', 'tests/built/**', 'node_modules/**'],
		testTimeout: 30_000,
		pool: 'threads',
		// to load all modules anew for each file would cost a tenth of the time
		isolate: false,
		setupFiles: ['tests/own-storage.ts'],
		// as it is shipped: see `dexieParts`
		server: { deps: { inline: ['dexie'] } },
		// the default leaves one core idle, which is half of a small machine
		maxWorkers: '100%'
	}
});
