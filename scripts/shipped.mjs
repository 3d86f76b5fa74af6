import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOUND = '.svelte-kit/shipped.json';
const inThreads = new Set();
/** Code that the build writes itself, by the package that it comes from. */
const WRITTEN = [
	[/^\0vite\/preload-helper/, 'vite'],
	[/^\0rolldown\/runtime/, 'rolldown']
];
/** Copied as it is, with what its makers built into it: the name and version stand in its notice. */
const COPIED = 'pdfjs-dist';
const INSIDE = /core-js\/blob\/v([\d.]+)\/LICENSE/;
/** Shipped with changes of ours: some licences want it said. */
const CHANGED = { dexie: 'changed: without the parts that scripts/dexie-parts.mjs takes out' };
const MIT = 'MIT';
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is
hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING
ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL,
DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE
USE OR PERFORMANCE OF THIS SOFTWARE.`;
/** Below it: what is in a tool of the build, and in nothing that we ship. */
const OTHERS = '# Licenses of bundled dependencies';

/**
 * Notes which packages have code in what goes to a phone, module by module as it was bundled.
 *
 * @returns {import('vite').Plugin}
 */
export function noteShipped() {
	return {
		name: 'note-shipped',
		apply: 'build',
		generateBundle(_, output) {
			const chunks = Object.values(output);
			if (!chunks.some(({ fileName }) => fileName.startsWith('_app/immutable/entry/app.'))) return;
			const names = new Set([...packagesIn(chunks), ...inThreads]);
			writeFileSync(FOUND, JSON.stringify([...names, COPIED].sort()));
		}
	};
}

/** The same for what runs in threads of its own, which is bundled apart and before. */
export function noteThreads() {
	return {
		name: 'note-threads',
		generateBundle(_, output) {
			for (const name of packagesIn(Object.values(output))) inThreads.add(name);
		}
	};
}

function packagesIn(chunks) {
	const modules = chunks.flatMap(({ modules = {} }) =>
		Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : []))
	);
	return modules.map(packageOf).filter(Boolean);
}

/**
 * What is shipped, for those who check it: a CycloneDX list and the licences' own words.
 *
 * @param {string} folder
 * @param {string} version of the app
 */
export function writeShipped(folder, version) {
	const packages = JSON.parse(readFileSync(FOUND, 'utf8')).map(readPackage);
	writeFileSync(join(folder, 'sbom.cdx.json'), billOf(packages, version));
	writeFileSync(join(folder, 'licences.txt'), licencesOf(packages));
}

function packageOf(id) {
	const written = WRITTEN.find(([test]) => test.test(id));
	if (written) return written[1];
	return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

function readPackage(name) {
	const folder = join('node_modules', name);
	const { version, license, description, author } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	);
	const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
	const text = file ? readFileSync(join(folder, file), 'utf8') : plainText(name, license, author);
	const inside = name === COPIED ? [coreJs()] : [];
	return { name, version, license, description, text: text.split(OTHERS)[0]?.trim(), inside };
}

/** Some bring only the licence's name. */
function plainText(name, license, author) {
	if (license !== 'ISC') throw new Error(`${name} comes without the words of its licence`);
	const by = (author?.name ?? author ?? name).replace(/\s*<.*/, '');
	return `Copyright (c) ${by}\n\n${ISC}`;
}

function coreJs() {
	const file = readFileSync(join('node_modules', COPIED, 'legacy/build/pdf.min.mjs'), 'utf8');
	const version = INSIDE.exec(file)?.[1];
	if (!version) throw new Error(`${COPIED} says no more what is inside it`);
	return { name: 'core-js', version, license: MIT };
}

function billOf(packages, version) {
	const own = JSON.parse(readFileSync('package.json', 'utf8'));
	const bill = {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			component: {
				type: 'application',
				'bom-ref': own.name,
				name: own.name,
				version: `${own.version}+${version}`,
				description: own.description,
				licenses: [{ license: { id: own.license } }]
			}
		},
		components: packages.map((one) => ({
			...componentOf(one),
			...(one.inside.length > 0 ? { components: one.inside.map(componentOf) } : {})
		}))
	};
	// named by its content, so that the same build has the same name
	const hash = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
	const serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
	const { bomFormat, specVersion, ...rest } = bill;
	return `${JSON.stringify({ bomFormat, specVersion, serialNumber, ...rest }, null, '\t')}\n`;
}

function componentOf({ name, version, license, description }) {
	const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
	return {
		type: 'library',
		'bom-ref': purl,
		name,
		version,
		...(description ? { description } : {}),
		licenses: [{ license: { id: license } }],
		purl
	};
}

function licencesOf(packages) {
	const own = readFileSync('LICENSE', 'utf8').trim();
	const parts = packages.map(({ name, version, license, text, inside }) =>
		[
			`${name} ${version} (${license})`,
			...(CHANGED[name] ? [CHANGED[name]] : []),
			...inside.map((one) => `with ${one.name} ${one.version} (${one.license}) inside`),
			'',
			text
		].join('\n')
	);
	return `${[`Kibali\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
