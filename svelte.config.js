import adapter from '@sveltejs/adapter-static';
import { policy } from './scripts/headers.mjs';
import { writeHostFiles } from './scripts/hosts.mjs';
import { withoutInlineScripts } from './scripts/page-start.mjs';
import { writeShipped } from './scripts/shipped.mjs';
import { appVersion } from './scripts/version.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: withoutInlineScripts(
			adapter({ fallback: '200.html', precompress: true }),
			(folder) => {
				writeHostFiles(folder);
				writeShipped(folder, appVersion());
			}
		),
		alias: { '#ui': 'src/ui' },
		csp: {
			mode: 'hash',
			directives: policy
		},
		files: { serviceWorker: 'src/service-worker/index.ts' },
		inlineStyleThreshold: 0,
		output: { bundleStrategy: 'split' },
		// the script that starts a page is one file for all, wherever they lie
		paths: { relative: false },
		prerender: { entries: ['/', '/services', '/help'], handleHttpError: 'fail' },
		serviceWorker: { register: false },
		version: { name: appVersion() }
	}
};
