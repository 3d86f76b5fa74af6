/**
 * What every answer of a host says beside its bytes. The one source: the practice office's server, the
 * pages' own policy (svelte.config.js) and the files that static hosts read are all made from it.
 */

/** The style of Kit's announcer of page titles, the only one written into a tag; its hash allows just that. */
const ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * What a page and its workers may load and run: this app's own files, and nothing written into a page.
 * Text becomes markup in Svelte's templates alone, a script by its address in `static/boot.js` alone.
 *
 * @satisfies {import('@sveltejs/kit').CspDirectives}
 */
export const policy = /** @type {const} */ ({
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'style-src': ['self', 'unsafe-hashes', ANNOUNCER],
	'img-src': ['self', 'data:', 'blob:'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['self'],
	'frame-ancestors': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'default']
});

/** Asks for nothing: the camera comes with the choice of a file, which needs no leave. */
const DENIED = [
	'accelerometer',
	'autoplay',
	'bluetooth',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'compute-pressure',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'sync-xhr',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];
const ALLOWED = ['publickey-credentials-create', 'publickey-credentials-get', 'web-share'];

/** The same on every answer that a page may be made of. */
export const common = {
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'origin-agent-cluster': '?1',
	'permissions-policy': [
		...DENIED.map((name) => `${name}=()`),
		...ALLOWED.map((name) => `${name}=(self)`)
	].join(', '),
	'referrer-policy': 'no-referrer',
	'strict-transport-security': 'max-age=31536000',
	'x-content-type-options': 'nosniff',
	'x-dns-prefetch-control': 'off',
	'x-frame-options': 'DENY'
};

/**
 * With what is data and nothing else, which no browser draws: a question without news costs a phone
 * little more than its own headers.
 */
export const ofData = {
	'cross-origin-resource-policy': common['cross-origin-resource-policy'],
	'referrer-policy': common['referrer-policy'],
	'x-content-type-options': common['x-content-type-options']
};

/** What goes with the app's own files. */
export const headers = { 'content-security-policy': written(policy), ...common };

/** Files that carry their content in their name never change; all others are asked for again. */
export const FOREVER = {
	under: '/_app/immutable/',
	caching: 'public, max-age=31536000, immutable'
};
export const FRESH = 'no-cache';

/** @param {string} path */
export function cachingOf(path) {
	return path.startsWith(FOREVER.under) ? FOREVER.caching : FRESH;
}

/**
 * A policy as a browser reads it.
 *
 * @param {Readonly<Record<string, readonly string[]>>} directives
 */
export function written(directives) {
	return Object.entries(directives)
		.map(([name, values]) => [name, ...values.map((value) => quoted(name, value))].join(' '))
		.join('; ');
}

/**
 * Words of the language stand in quotes; names of policies and kinds of address do not.
 *
 * @param {string} directive
 * @param {string} value
 */
function quoted(directive, value) {
	const isName = directive === 'trusted-types' || value.endsWith(':');
	return isName ? value : `'${value}'`;
}
