import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const FOLDER = '_app/immutable/';
const NAME = 'Kibali';
const CLIENT = '.svelte-kit/output/client/';

/** Kit's own, as it writes it into each page. */
const INLINE =
	/<script>\s*\{\s*(__sveltekit_\w+) = \{\s*base: ""\s*\};\s*const element = document\.currentScript\.parentElement;\s*Promise\.all\(\[\s*import\("([^"]+)"\),\s*import\("([^"]+)"\)\s*\]\)\.then\(\(\[kit, app\]\) => \{\s*kit\.start\(app, element(?:, (\{[^]*?\}))?\);\s*\}\);\s*\}\s*<\/script>/;
/** The hash by which a page would allow the script that stands in it. */
const HASH = / 'sha256-[\w+/=]+'(?=[^;]*;)/;

/**
 * The script that starts a page, as a file: so that no page has one in itself, and one policy without
 * exceptions serves them all. What differs from page to page stands at its tag.
 *
 * @returns {import('vite').Plugin}
 */
export function pageStart() {
	return {
		name: 'page-start',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_, output) {
				const chunks = Object.values(output);
				const named = (name) =>
					chunks.find(({ fileName }) => fileName.startsWith(`${FOLDER}entry/${name}.`))?.fileName;
				const [start, app] = [named('start'), named('app')];
				if (!start || !app) return;
				const global = chunks
					.map(({ code }) => /__sveltekit_\w+(?=\.)/.exec(code)?.[0])
					.find(Boolean);
				const source = startOf({ global, start: `/${start}`, app: `/${app}` });
				const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
				this.emitFile({ type: 'asset', fileName: `${FOLDER}start-${hash}.js`, source });
			}
		}
	};
}

/** Writes each page of an adapter without a script of its own, before they are compressed; then finishes. */
export function withoutInlineScripts(adapter, finish) {
	return {
		...adapter,
		adapt(builder) {
			const compress = async (folder) => {
				for (const file of pagesIn(folder)) {
					writeFileSync(file, withoutInline(readFileSync(file, 'utf8'), file));
				}
				await builder.compress(folder);
				finish(folder);
			};
			return adapter.adapt(Object.assign(Object.create(builder), { compress }));
		}
	};
}

function startOf({ global, start, app }) {
	return (
		`{${global}={base:""};const{parentElement:e,dataset:d}=document.currentScript;` +
		`Promise.all([import("${start}"),import("${app}")])` +
		`.then(([k,a])=>k.start(a,e,d.page&&JSON.parse(d.page)))}\n`
	);
}

function withoutInline(html, file) {
	const [, global, start, app, page] = INLINE.exec(html) ?? [];
	const { address, source } = startFile();
	if (!global || source !== startOf({ global, start, app })) {
		throw new Error(`${file} does not start as scripts/page-start.mjs expects of Kit`);
	}
	const own = page ? ` data-page='${attribute(page, file)}'` : '';
	return titled(html)
		.replace(INLINE, () => `<script src="${address}"${own}></script>`)
		.replace(
			/(http-equiv="content-security-policy" content="[^"]*script-src )([^;"]*)/,
			withoutHash
		);
}

/** The page for addresses that only the script knows: it shows nothing yet, but has a name in its tab. */
function titled(html) {
	return html.includes('<title>') ? html : html.replace('</head>', `<title>${NAME}</title>$&`);
}

function withoutHash(_, before, sources) {
	return before + `${sources};`.replace(HASH, '').slice(0, -1);
}

/** Kit writes it as a script; it must be no more than data. */
function attribute(page, file) {
	const value = new Function(`return (${page})`)();
	const text = JSON.stringify(value);
	if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`${file} brings more than data`);
	return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}

function startFile() {
	const name = readdirSync(CLIENT + FOLDER).find((one) => /^start-[\w-]{8}\.js$/.test(one));
	return { address: `/${FOLDER}${name}`, source: readFileSync(CLIENT + FOLDER + name, 'utf8') };
}

function pagesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => join(folder, name));
}
