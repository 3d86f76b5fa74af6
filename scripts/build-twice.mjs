// Builds the same source again, elsewhere and as if at another time, and compares: npm run build:twice
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuild } from './setup.mjs';

const ELSEWHERE = 'test-results/another place/deeper';
const LONG_AGO = new Date('2001-02-03T04:05:06Z');
const SOURCE = /^(src|static|scripts|[\w.-]+\.(json|js|ts)|\.npmrc|LICENSE)$/;
const say = (line) => process.stdout.write(`${line}\n`);

await ensureBuild(say);
const here = filesOf('build');
buildElsewhere();
const there = filesOf(join(ELSEWHERE, 'build'));
rmSync(ELSEWHERE, { recursive: true });

const names = [...new Set([...here.keys(), ...there.keys()])];
const different = names.filter((name) => here.get(name) !== there.get(name));
for (const name of different) say(`differs: ${name}`);
say(`${names.length} files, ${different.length} differ`);
process.exit(different.length > 0 ? 1 : 0);

/** Another path, another time zone and language, files of another day. */
function buildElsewhere() {
	rmSync(ELSEWHERE, { recursive: true, force: true });
	mkdirSync(ELSEWHERE, { recursive: true });
	for (const name of readdirSync('.').filter((one) => SOURCE.test(one))) {
		cpSync(name, join(ELSEWHERE, name), { recursive: true });
	}
	for (const name of readdirSync(ELSEWHERE, { recursive: true, encoding: 'utf8' })) {
		utimesSync(join(ELSEWHERE, name), LONG_AGO, LONG_AGO);
	}
	copyPackages();
	const done = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
		cwd: resolve(ELSEWHERE),
		stdio: 'inherit',
		env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'sw_KE.UTF-8', LC_ALL: 'C' }
	});
	if (done.status !== 0) throw new Error('The second build failed.');
}

/** As links to the same bytes where the system has them: it is much. */
function copyPackages() {
	const linked = spawnSync('cp', ['-al', 'node_modules', join(ELSEWHERE, 'node_modules')]);
	if (linked.status === 0) return;
	cpSync('node_modules', join(ELSEWHERE, 'node_modules'), { recursive: true });
}

function filesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		files
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [
				path.slice(folder.length),
				createHash('sha256').update(readFileSync(path)).digest('hex')
			])
	);
}
