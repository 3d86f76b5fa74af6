import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** a copy of the app in which somebody adds a language, as CONTRIBUTING says */
const copy = mkdtempSync(join(tmpdir(), 'kibali-language-'));
const FOLDER = 'src/messages/xx';

beforeAll(() => {
	for (const part of ['src/catalog', 'src/messages', 'src/domain', 'src/ui', 'tests/catalog']) {
		cpSync(join(root, part), join(copy, part), { recursive: true });
	}
	for (const file of ['package.json', 'tsconfig.base.json']) {
		cpSync(join(root, file), join(copy, file));
	}
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
	writeFileSync(join(copy, 'vite.config.ts'), 'export default {};');
	cpSync(join(root, 'src/messages/sw'), join(copy, FOLDER), { recursive: true });
	const list = join(copy, 'src/messages/languages.ts');
	const before = readFileSync(list, 'utf8');
	const line = "\txx: { name: 'Xish', choose: 'Xoose', locale: 'ar-KE', dir: 'rtl' },\n";
	writeFileSync(list, before.replace(/(export const languages = \{\n)/, `$1${line}`));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a language is a folder and one line: then the checks of all sentences run on it', async () => {
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const files = ['text', 'finder', 'help'].map((name) => `tests/catalog/${name}.test.ts`);
	const { stdout } = await run(
		process.execPath,
		[vitest, 'run', ...files, '-t', " in '?xx", '--no-isolate', '--reporter=json'],
		{ cwd: copy, env: { ...process.env, VITEST: '' }, maxBuffer: 1e8 }
	);
	const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	expect(report.numFailedTests).toBe(0);
	expect(report.numPassedTests).toBeGreaterThan(500);
});

test('it compiles, and does not while one sentence is missing', () => {
	expect(problemsOf(`${FOLDER}/shell.ts`, 'src/ui/format.ts')).toEqual([]);
	const shell = join(copy, FOLDER, 'shell.ts');
	const whole = readFileSync(shell, 'utf8');
	expect(whole).toMatch(/\toffline: [^\n]*\n/);
	writeFileSync(shell, whole.replace(/\toffline: [^\n]*\n/, ''));
	expect(problemsOf(`${FOLDER}/shell.ts`).join(' ')).toContain("'offline' is missing");
	writeFileSync(shell, whole);
});

test('nothing but the sentences names a language, besides the one to begin with', () => {
	const named = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('messages'))
		.flatMap((path) => {
			const found = readFileSync(join(root, 'src', path), 'utf8').match(/(['"])(en|sw)(-KE)?\1/g);
			return found ? [`${path}: ${found.join(' ')}`] : [];
		});
	expect(named.sort()).toEqual([
		"routes/language.ts: 'en'",
		// people know countries by their English names too
		"ui/fields/CountryField.svelte: 'en' 'en'"
	]);
});

function problemsOf(...paths: string[]): string[] {
	const program = ts.createProgram(
		paths.map((path) => join(copy, path)),
		{
			strict: true,
			noEmit: true,
			skipLibCheck: true,
			types: [],
			lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			allowImportingTsExtensions: true
		}
	);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
