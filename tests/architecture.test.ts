import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations } from '#storage/migrations';

const ALLOWED: Record<string, readonly string[]> = {
	domain: [],
	catalog: ['domain'],
	messages: ['domain'],
	vault: ['domain'],
	gateway: ['domain'],
	documents: ['domain'],
	storage: ['domain', 'vault'],
	journey: ['domain', 'catalog', 'storage', 'documents', 'vault'],
	'service-worker': ['domain', 'storage', 'gateway'],
	ui: ['domain', 'messages'],
	routes: ['domain', 'journey', 'storage', 'catalog', 'messages', 'vault', 'ui']
};
/** One sender, two homes: only these pages' files may reach the sender, and the far side. */
const EXCEPTIONS: Record<string, readonly string[]> = {
	'src/routes/sender.ts': ['service-worker', 'gateway']
};
const ALIASES: Record<string, string> = { worker: 'service-worker' };

type Import = { file: string; spec: string; typeOnly: boolean };

const files = list('src').filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'));
const imports = files.flatMap(importsOf);

describe('the import rule', () => {
	test('every file of the source was read, and every # name was resolved', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(imports.length).toBeGreaterThan(300);
		const lost = imports.filter(({ spec, file }) => isOurs(spec) && !resolve(file, spec));
		expect(lost).toEqual([]);
	});

	test('each folder imports only what it may', () => {
		const broken = imports.flatMap(({ file, spec }) => {
			const target = isOurs(spec) ? resolve(file, spec) : undefined;
			if (!target) return [];
			const [from, to] = [folderOf(file), folderOf(target)];
			if (from === to || from === '' || to === '') return [];
			const may = [...(ALLOWED[from] ?? []), ...(EXCEPTIONS[file] ?? [])];
			return may.includes(to) ? [] : [`${file} → ${target}`];
		});
		expect(broken).toEqual([]);
	});

	test('the domain imports no package', () => {
		const packages = imports.filter(
			({ file, spec }) => folderOf(file) === 'domain' && !isOurs(spec)
		);
		expect(packages).toEqual([]);
	});
});

describe('the worker', () => {
	const reached = reach('src/service-worker/index.ts');

	test('reaches its deliveries, storage and gateway', () => {
		expect(reached.size).toBeGreaterThan(20);
		expect([...reached]).toContain('src/service-worker/deliver.ts');
	});

	test('reaches no rune, component, page, sentence or rule', () => {
		const bad = [...reached].filter(
			(file) =>
				/\.svelte(\.ts)?$/.test(file) || /^src\/(ui|routes|messages|catalog|journey)\//.test(file)
		);
		expect(bad).toEqual([]);
		const runes = [...reached].filter((file) =>
			/\$(state|derived|effect|props)\b|\$app\//.test(readFileSync(file, 'utf8'))
		);
		expect(runes).toEqual([]);
	});

	test('is wiring: under 100 lines', () => {
		expect(readFileSync('src/service-worker/index.ts', 'utf8').split('\n').length).toBeLessThan(
			100
		);
	});
});

describe('the house', () => {
	const mine = () =>
		[...list('src'), ...list('tests')].filter((file) => /\.(ts|svelte)$/.test(file));

	test('keeps no skipped test, sleep, mock, any, or silenced check', () => {
		const forbidden = new RegExp(
			[
				'\\.on' + 'ly\\(',
				'\\.sk' + 'ip\\(',
				'waitForTime' + 'out',
				'vi\\.mo' + 'ck\\(',
				'@ts-ig' + 'nore',
				'eslint-dis' + 'able',
				': an' + 'y\\s*[;,)=|>\\[]',
				'TO' + 'DO',
				'FIX' + 'ME'
			].join('|')
		);
		const found = mine().filter((file) => forbidden.test(readFileSync(file, 'utf8')));
		expect(found).toEqual([]);
	});

	test('asks of Dexie nothing that the build takes out of it', () => {
		const gone = /\bliveQuery\b|\.hook\(|\bDexie\.(?!on\b)/;
		expect(files.filter((file) => gone.test(readFileSync(file, 'utf8')))).toEqual([]);
		const compound = migrations.flatMap(({ stores }) =>
			Object.values(stores).flatMap((store) => store.split(',').slice(1))
		);
		expect(compound.filter((index) => index.includes('['))).toEqual([]);
	});

	test('keeps files short', () => {
		const long = mine().filter(
			(file) =>
				!/\/(messages|catalog)\//.test(file) && readFileSync(file, 'utf8').split('\n').length > 400
		);
		expect(long).toEqual([]);
	});
});

function list(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? list(path) : [path];
	});
}

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const found: Import[] = [];
	for (const match of text.matchAll(
		/^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]/gm
	)) {
		found.push({ file, spec: match[2] ?? '', typeOnly: match[1] !== undefined });
	}
	for (const match of text.matchAll(/(?:^\s*import\s+|import\()\s*['"]([^'"]+)['"]/gm)) {
		found.push({ file, spec: match[1] ?? '', typeOnly: false });
	}
	return found;
}

function isOurs(spec: string): boolean {
	return spec.startsWith('.') || spec.startsWith('#');
}

function resolve(file: string, spec: string): string | undefined {
	if (spec.endsWith('/$types') || spec === './$types') return file;
	const base = spec.startsWith('#')
		? join('src', ...aliased(spec.slice(1)))
		: normalize(join(dirname(file), spec));
	return [base, `${base}.ts`].find((path) => isFile(path));
}

function aliased(path: string): string[] {
	const [first = '', ...rest] = path.split('/');
	return [ALIASES[first] ?? first, ...rest];
}

function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

function folderOf(file: string): string {
	const [, folder = '', name] = relative('.', file).split('/');
	return name === undefined ? '' : folder;
}

function reach(start: string): Set<string> {
	const seen = new Set<string>();
	const next = [start];
	for (let file = next.pop(); file !== undefined; file = next.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		for (const { file: from, spec, typeOnly } of imports) {
			if (from !== file || typeOnly || !isOurs(spec)) continue;
			const target = resolve(file, spec);
			if (target) next.push(target);
		}
	}
	return seen;
}
