import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { appVersion } from './scripts/version.mjs';

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

export default defineConfig({
	plugins: [
		practiceOffice(),
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src/service-worker',
			filename: 'service-worker.js',
			injectRegister: false,
			manifest: false,
			kit: { spa: { fallbackRevision: async () => appVersion() }, adapterFallback: '200.html' },
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,svg,png,webmanifest,json,txt}',
					'prerendered/**/*.html'
				],
				globIgnores: ['client/tools/**', 'client/**/*.map'],
				maximumFileSizeToCacheInBytes: 400_000
			},
			devOptions: { enabled: false }
		})
	],
	build: { target: 'es2022' },
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/pages/**', 'tests/built/**', 'node_modules/**'],
		testTimeout: 30_000,
		pool: 'threads'
	}
});
