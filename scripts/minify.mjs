import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import { firstFiles } from './offline-bundles.mjs';

const CLIENT = '.svelte-kit/output/client/';
const OPTIONS = { module: true, ecma: 2020, compress: { passes: 2 } };
const WORKER_OPTIONS = {
	toplevel: true,
	ecma: 2020,
	// nothing in it is made with `new` from a function that does not name `this`
	compress: { passes: 3, unsafe_arrows: true }
};
/** where the list stands meanwhile */
const PLACE = 'self.__LIST';

/**
 * A second pass over what the first screens load: the build's own minifier keeps flags which nobody ever
 * sets, and the code behind them. It is not for the files in bundles: compressed together, they are
 * smaller without.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyAgain() {
	let isServer = false;
	return {
		name: 'minify-again',
		apply: 'build',
		configResolved(config) {
			isServer = Boolean(config.build.ssr);
		},
		generateBundle: {
			// when the names of preloaded files are in their places
			order: 'post',
			async handler(_, output) {
				if (isServer) return;
				for (const name of firstFiles(Object.values(output))) {
					const file = output[name];
					if (file?.type === 'chunk') file.code = await minified(file.code);
				}
			}
		},
		writeBundle() {
			if (isServer) return;
			// in `static`, so that no other build sees it
			const boot = `${CLIENT}boot.js`;
			return minified(readFileSync(boot, 'utf8')).then((code) => writeFileSync(boot, code));
		}
	};
}

/**
 * The same for the worker that holds everything itself, around the list of files in it, which is read as
 * JSON. It has room for 45 KB.
 *
 * @param {string} file
 */
export async function minifyWorker(file) {
	const text = readFileSync(file, 'utf8');
	const list = /\[\{(?="(?:files|revision)")[^]*?\}\]/.exec(text)?.[0];
	const without = list ? text.replace(list, () => PLACE) : text;
	const { code } = await minify(without, WORKER_OPTIONS);
	writeFileSync(file, list ? code.replace(PLACE, () => list) : code);
}

async function minified(code) {
	return (await minify(code, OPTIONS)).code;
}
