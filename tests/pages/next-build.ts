import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * The same app as a later deploy would serve it: another version, every part under another name, the
 * old names gone from the server.
 */
export function makeNextBuild(build = 'build'): { dir: string; version: string } {
	const dir = mkdtempSync(join(tmpdir(), 'kibali-build-'));
	cpSync(build, dir, { recursive: true });
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files) if (/\.(br|gz)$/.test(file)) rmSync(file);
	const plain = files.filter((file) => !/\.(br|gz)$/.test(file));

	const old = versionOf(dir);
	const version = [...old].reverse().join('');
	const names = new Map(
		plain
			.filter((file) => file.includes('/_app/immutable/'))
			.map((file) => [basename(file), `n${basename(file)}`] as const)
	);
	const named = new RegExp(
		[...names.keys()]
			.sort((a, b) => b.length - a.length)
			.map((name) => `(?<=["'\`/])${escaped(name)}(?=\\\\?["'\`])`)
			.join('|'),
		'g'
	);
	for (const file of plain) {
		if (!/\.(js|css|html|json)$/.test(file) || file.includes('/tools/')) continue;
		let text = readFileSync(file, 'utf8')
			.replace(named, (name) => names.get(name) ?? name)
			.replaceAll(old, version);
		if (/^(service-)?worker\.js$/.test(basename(file))) text = withRevisions(text);
		writeFileSync(file, text);
		const renamed = file.includes('/_app/immutable/') && names.get(basename(file));
		if (renamed) renameSync(file, join(dirname(file), renamed));
	}
	return { dir, version };
}

/** The same build from a server that has lost some of its files. */
export function makeBuildWithout(lost: RegExp, build = 'build'): string {
	const dir = mkdtempSync(join(tmpdir(), 'kibali-build-'));
	cpSync(build, dir, { recursive: true, filter: (path) => !lost.test(path) });
	return dir;
}

export function versionOf(build: string): string {
	const { version } = JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8'));
	return String(version);
}

function escaped(name: string): string {
	return name.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
}

function withRevisions(worker: string): string {
	return worker.replaceAll(/"revision":"(\w+)"/g, '"revision":"next$1"');
}
