import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Component = {
	readonly name: string;
	readonly version: string;
	readonly purl: string;
	readonly licenses: readonly { readonly license: { readonly id: string } }[];
	readonly components?: readonly Component[];
};
type Locked = { readonly hasInstallScript?: true; readonly version: string };

const bill = JSON.parse(readFileSync('build/sbom.cdx.json', 'utf8')) as {
	readonly bomFormat: string;
	readonly specVersion: string;
	readonly components: readonly Component[];
};
const shipped = bill.components.flatMap((one) => [one, ...(one.components ?? [])]);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	readonly packages: Readonly<Record<string, Locked>>;
};
const licences = readFileSync('build/licences.txt', 'utf8');

describe('what is shipped', () => {
	test('is listed as CycloneDX, each package in the version that the lock file has', () => {
		expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
		expect(bill.components.length).toBeGreaterThan(10);
		for (const { name, version, purl } of bill.components) {
			expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
			expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
		}
	});

	test('lists what the README says is shipped, and nothing of the tools that check', () => {
		const names = bill.components.map(({ name }) => name);
		const readme = /Shipped to the phone:([^]*?)\nWritten here/.exec(
			readFileSync('README.md', 'utf8')
		)?.[1];
		const said = [...(readme ?? '').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
		expect(said.length).toBeGreaterThan(5);
		expect(names).toEqual(expect.arrayContaining(said));
		for (const name of ['jose', 'hono', 'vitest', 'fast-check', 'tsx', 'typescript']) {
			expect(names).not.toContain(name);
		}
	});

	test('is all under a licence that lets anybody use it and pass it on', () => {
		const free = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];
		for (const { name, licenses } of shipped) {
			expect(licenses.length, name).toBe(1);
			expect(free, name).toContain(licenses[0]?.license.id);
		}
	});

	test('comes with the words of each licence', () => {
		for (const { name, version, licenses } of bill.components) {
			const head = `\n${name} ${version} (${licenses[0]?.license.id})\n`;
			const [, text = ''] = licences.split(head);
			expect(text.split('-'.repeat(72))[0]?.length, name).toBeGreaterThan(500);
		}
		expect(licences).toContain('core-js');
	});

	test('has no code of a package that the list does not name', () => {
		const names = new Set(shipped.map(({ name }) => name));
		const parts = readdirSync('build', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.js'))
			.map((name) => readFileSync(join('build', name), 'utf8'));
		const marks = {
			hono: /HonoRequest/,
			jose: /JWEDecryptionFailed/,
			'fast-check': /fc\.assert/,
			'fake-indexeddb': /FDBFactory/,
			'hash-wasm': /argon2id\(/,
			dexie: /DexieError|Dexie\.version|DatabaseClosedError/,
			zod: /ZodMiniType/
		};
		const found = Object.entries(marks).filter(([, mark]) => parts.some((text) => mark.test(text)));
		expect(found.length).toBeGreaterThan(0);
		expect(found.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
	});
});

describe('what is installed', () => {
	const scripted = Object.entries(lock.packages).filter(([, one]) => one.hasInstallScript);

	test('runs nothing of its own: npm is told so for everybody', () => {
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});

	/** esbuild's only checks that its binary starts; a new name here must be looked at first. */
	test('has no other package that would than the ones known to work without', () => {
		expect(scripted.map(([path]) => path.split('node_modules/').at(-1)).sort()).toEqual([
			'esbuild'
		]);
	});

	test('is pinned to one version each, by its content', () => {
		const { devDependencies, dependencies = {} } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as Record<'devDependencies' | 'dependencies', Record<string, string> | undefined>;
		for (const [name, version] of Object.entries({ ...devDependencies, ...dependencies })) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		}
		const loose = Object.entries(lock.packages).filter(
			([path, one]) => path && !('integrity' in one)
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});
});
