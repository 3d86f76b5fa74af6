import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
	'src',
	'static',
	'package-lock.json',
	'scripts/dexie-parts.mjs',
	'scripts/headers.mjs',
	'scripts/kit-imports.mjs',
	'scripts/minify.mjs',
	'scripts/module-worker.mjs',
	'scripts/offline-bundles.mjs',
	'scripts/page-start.mjs',
	'scripts/preload.mjs',
	'svelte.config.js',
	'vite.config.ts'
];

/** Names the app by its own content, so that a build is the same twice and differs when anything changed. */
export function appVersion() {
	const hash = createHash('sha256');
	for (const part of PARTS) addTo(hash, part);
	if (process.env.KIBALI_VERSION_SALT) hash.update(process.env.KIBALI_VERSION_SALT);
	return hash.digest('hex').slice(0, 12);
}

function addTo(hash, path) {
	if (path === join('static', 'tools')) return;
	if (!statSync(path).isDirectory()) {
		hash.update(path.replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
		return;
	}
	for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
}
