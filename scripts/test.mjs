import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuild, ensurePackages } from './setup.mjs';

/** Runs every check, counts each, and ends with one line: `N passed, N failed`. */
const say = (line) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0 };
const began = performance.now();

ensurePackages(say);
const { ensureChromium } = await import('./browser.mjs');
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

await Promise.all([
	step('format', ['npx', 'prettier', '--check', '--log-level', 'warn', '.']).then(() =>
		step('types', ['npm', 'run', '--silent', 'types'])
	),
	step('lint', ['npx', 'eslint', '.'])
]);
await vitest('unit', []);
const built = await attempt('build', () => ensureBuild(say));
if (built) {
	await vitest('built', ['--config', 'vitest.built.config.ts']);
	if (await attempt('browser', () => ensureChromium(say))) await pages();
}

const minutes = ((performance.now() - began) / 60_000).toFixed(1);
say(`\nAll of it took ${minutes} minutes.`);
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

/** One command, one count. */
async function step(name, words) {
	const code = await command(words);
	count(name, code === 0);
}

async function attempt(name, act) {
	try {
		await act();
		count(name, true);
		return true;
	} catch (error) {
		say(String(error));
		count(name, false);
		return false;
	}
}

/** Counts each test of a vitest run; a run that reports nothing is a failure. */
async function vitest(name, more) {
	const file = `test-results/${name}.json`;
	const code = await command([
		...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
		...[`--outputFile.json=${file}`, ...more]
	]);
	const report = read(file);
	counts.passed += report?.numPassedTests ?? 0;
	counts.failed += report?.numFailedTests ?? 0;
	if (code !== 0 && !report?.numFailedTests) count(name, false);
	if (!report?.numTotalTests) count(`${name} ran no test`, false);
}

async function pages() {
	const code = await command(['npx', 'playwright', 'test']);
	const stats = read('test-results/pages.json')?.stats;
	counts.passed += stats?.expected ?? 0;
	counts.failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
	if (code !== 0 && !stats?.unexpected) count('pages', false);
	if (!stats?.expected) count('pages ran no test', false);
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function count(name, good) {
	counts[good ? 'passed' : 'failed'] += 1;
	say(`${good ? '✓' : '✗'} ${name}`);
}

function command([program, ...words]) {
	return new Promise((resolve) => {
		const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
