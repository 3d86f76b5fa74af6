import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.kibali-installed';

/** Installs what the lock file lists, unless exactly that is installed already. */
export function ensurePackages(say) {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Error(`Kibali needs Node 20.19 or newer; this is ${process.versions.node}.`);
	}
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
	say('Installing packages (once, about half a minute) …');
	run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
	writeFileSync(MARK, lock);
}

/** Builds `build/` unless it holds exactly this source. */
export async function ensureBuild(say) {
	const { appVersion } = await import('./version.mjs');
	const mark = 'build/_app/version.json';
	const version = appVersion();
	if (existsSync(mark) && JSON.parse(readFileSync(mark, 'utf8')).version === version)
		return version;
	say('Building the app …');
	run('npx', ['vite', 'build', '--logLevel', 'warn']);
	return version;
}

/** Runs a command to its end; throws when it fails. */
export function run(command, words, options = {}) {
	const done = spawnSync(command, words, { stdio: 'inherit', ...options });
	if (done.status !== 0) throw new Error(`${command} ${words.join(' ')} failed`);
}
