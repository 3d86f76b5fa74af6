import adapter from '@sveltejs/adapter-static';
import { appVersion } from './scripts/version.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '200.html', precompress: true }),
		alias: { '#ui': 'src/ui' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				// the hash is of the style on Kit's own route announcer
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		files: { serviceWorker: 'src/service-worker/index.ts' },
		inlineStyleThreshold: 0,
		output: { bundleStrategy: 'split' },
		prerender: { entries: ['/', '/services', '/help'], handleHttpError: 'fail' },
		serviceWorker: { register: false },
		version: { name: appVersion() }
	}
};
