import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../scripts/hosts.mjs';
import { startOffice, type RunningOffice } from '../sandbox/start.ts';

type Said = Readonly<Record<string, string>>;

const IMMUTABLE = `/_app/immutable/${readdirSync('build/_app/immutable').find((name) =>
	name.startsWith('start-')
)}`;
const PATHS = ['/', '/services/eta', '/apply/none', '/boot.js', '/worker.js', IMMUTABLE];
/** What a server says of bytes and not of the app. */
const OF_BYTES =
	/^(date|connection|keep-alive|content-(type|length|encoding)|transfer-encoding|etag|last-modified|vary)$/;

const dir = mkdtempSync(join(tmpdir(), 'practice-office-'));
let office: RunningOffice;

beforeAll(async () => {
	office = await startOffice({ port: 0, dir, build: 'build' });
});

afterAll(async () => {
	await office.stop();
	rmSync(dir, { recursive: true });
});

async function served(path: string): Promise<Said> {
	const answer = await fetch(office.url + path, { headers: { 'accept-encoding': 'br' } });
	expect(answer.status).toBe(200);
	await answer.arrayBuffer();
	return Object.fromEntries([...answer.headers].filter(([name]) => !OF_BYTES.test(name)));
}

/** Each kind of host reads its file its own way; so does this, to what it says of one path. */
const readers: Readonly<Record<string, (text: string, path: string) => Said>> = {
	_headers(text, path) {
		const said: Record<string, string> = { 'cache-control': 'no-cache' };
		let applies = false;
		for (const line of text.split('\n').filter(Boolean)) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
			if (!name) applies = matches(line, path);
			else if (applies) said[name] = value;
		}
		return said;
	},
	'vercel.json'(text, path) {
		type Rule = { source: string; headers: { key: string; value: string }[] };
		const { headers } = JSON.parse(text) as { headers: Rule[] };
		const rules = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
		return Object.fromEntries(
			rules.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value]))
		);
	},
	'nginx.conf'(text, path) {
		const caching = [...text.matchAll(/^\t("~?[^"]+"|default) "([^"]+)";$/gm)].filter(
			([, test = '']) => test === 'default' || new RegExp(test.slice(2, -1)).test(path)
		);
		return Object.fromEntries(
			[...text.matchAll(/^\tadd_header ([\w-]+) (?:"([^"]+)"|\$kibali_caching) always;$/gm)].map(
				([, name = '', value]) => [name, value ?? caching.at(-1)?.[2] ?? '']
			)
		);
	},
	'.htaccess'(text, path) {
		const lines = text.matchAll(/^Header always set ([\w-]+) "([^"]+)"(?: "expr=.*m#(.+)#")?$/gm);
		return Object.fromEntries(
			[...lines]
				.filter(([, , , test]) => !test || new RegExp(test).test(path))
				.map(([, name = '', value = '']) => [name, value])
		);
	}
};

describe('the headers for static hosts', () => {
	test.each(Object.keys(hostFiles()))('%s lies in the build as its source has it', (name) => {
		expect(readers[name]).toBeDefined();
		expect(readFileSync(join('build', name), 'utf8')).toBe(
			(hostFiles() as Record<string, string>)[name]
		);
	});

	test.each(Object.keys(readers))(
		'%s says of every path just what is served here',
		async (name) => {
			const text = readFileSync(join('build', name), 'utf8');
			for (const path of PATHS) {
				expect(readers[name]?.(text, path), path).toEqual(await served(path));
			}
		}
	);

	test('forbid what is not the app’s own', async () => {
		const said = await served('/');
		const policy = said['content-security-policy'] ?? '';
		expect(policy).toMatch(/default-src 'none'/);
		expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
		expect(policy).toMatch(/connect-src 'self';/);
		expect(policy).toMatch(/worker-src 'self';/);
		expect(policy).toMatch(/frame-ancestors 'none'/);
		expect(policy).toMatch(/require-trusted-types-for 'script'/);
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
		expect(said).toMatchObject({
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff'
		});
	});

	test('go with the office’s own answers too, and with what is missing', async () => {
		for (const path of ['/v1/health', '/sandbox', '/sandbox/page.js', '/_app/immutable/gone.js']) {
			const { headers } = await fetch(office.url + path);
			expect(headers.get('x-content-type-options'), path).toBe('nosniff');
			expect(headers.get('referrer-policy'), path).toBe('no-referrer');
			expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
		}
	});
});

describe('every page', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => [name, readFileSync(join('build', name), 'utf8')] as const);

	test('has no script, handler or style sheet in itself', () => {
		expect(pages.length).toBeGreaterThan(30);
		for (const [name, html] of pages) {
			const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
			expect(scripts.length, name).toBe(2);
			for (const [, attributes, text] of scripts) {
				expect(attributes, name).toMatch(/^ src="\/[\w./-]+"/);
				expect(text, name).toBe('');
			}
			expect(html, name).not.toMatch(/<style|<[a-z][^>]*\s(on[a-z]+|style)\s*=|javascript:/i);
		}
	});

	test('holds its own policy, the served one but for who may frame it, for a host that says none', async () => {
		const parts = (policy: string) => policy.split('; ').sort();
		const header = parts((await served('/'))['content-security-policy'] ?? '');
		for (const [name, html] of pages) {
			const meta = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1];
			expect(parts(meta ?? ''), name).toEqual(
				header.filter((part) => !part.startsWith('frame-ancestors'))
			);
		}
	});

	test('has one title, also the one that shows nothing before its script runs', () => {
		for (const [name, html] of pages) {
			const [head = ''] = html.split('</head>');
			expect(head.match(/<title>[^<]*Kibali[^<]*<\/title>/g)?.length, name).toBe(1);
		}
	});

	test('asks for nothing by an address of another host', () => {
		for (const [name, html] of pages) {
			const loads = [...html.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*>/g)].map(
				([tag]) => tag
			);
			const far = loads.filter((tag) => /(?:href|src|srcset)="(?:https?:)?\/\//.test(tag));
			expect(far, name).toEqual([]);
		}
	});

	test('has its parts: nothing that it names is missing', () => {
		for (const [name, html] of pages) {
			const named = [...html.matchAll(/<(?:link|script)\b[^>]*(?:href|src)="\/([^"]+)"/g)];
			expect(named.length, name).toBeGreaterThan(5);
			expect(
				named.map(([, path = '']) => path).filter((path) => !existsSync(join('build', path))),
				name
			).toEqual([]);
		}
	});
});

function matches(rule: string, path: string): boolean {
	return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
