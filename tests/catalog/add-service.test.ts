import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** a copy of the catalog in which somebody adds a service, as its README says */
const copy = mkdtempSync(join(tmpdir(), 'kibali-catalog-'));

const folder: Record<string, string> = {
	'src/catalog/bee-permit/service.ts': `
		import type { ServiceDefinition } from '#domain/service';
		import { assumed, commonSources } from '../sources.ts';

		export const beePermit = {
			id: 'bee-permit',
			version: 1,
			group: 'work',
			account: { system: 'efns', needed: true, ...assumed },
			sections: [{ id: 'bees', questions: [{ id: 'hives', kind: 'number', min: 0, max: 99 }] }],
			slots: [],
			requirements: [
				{
					id: 'someHives',
					severity: 'blocker',
					must: { atLeast: ['hives', 1] },
					target: { question: 'hives' },
					...assumed
				}
			],
			fees: [],
			lists: {},
			sources: { kibali: commonSources.kibali }
		} as const satisfies ServiceDefinition;
	`,
	'tests/catalog/cases/bee-permit.ts': `
		import type { beePermit } from '#catalog/bee-permit/service';
		import type { introduction } from '../../../src/messages/en/introductions/bee-permit.ts';
		import type { text } from '../../../src/messages/en/services/bee-permit.ts';
		import type { Cases, Said } from '../cases.ts';

		export type Texts = Said<typeof beePermit, typeof text, typeof introduction>;
		export const cases: Cases<typeof beePermit> = {
			base: { hives: 3 },
			variants: { bees: {} },
			rules: {
				someHives: { met: [{}], violated: [{ hives: 0 }], unknown: [{ hives: undefined }] }
			},
			documents: {},
			fees: {}
		};
	`
};
const words = ['bee', 'bees', 'hive', 'hives', 'honey', 'beekeeper'];
for (const language of ['en', 'sw']) {
	const at = `src/messages/${language}`;
	folder[`${at}/listings/bee-permit.ts`] = `
		export const listing = {
			name: 'Bee permit',
			summary: 'For people who keep bees.',
			searchWords: ${JSON.stringify(words)}
		};
	`;
	folder[`${at}/introductions/bee-permit.ts`] =
		`export const introduction = { whoFor: ['Beekeepers.'], atHand: ['Bees.'], steps: ['Go.'] };`;
	folder[`${at}/services/bee-permit.ts`] = `
		export { introduction } from '../introductions/bee-permit.ts';
		export const text = {
			name: 'Bee permit',
			sections: { bees: { title: 'The bees' } },
			questions: { hives: { label: 'How many hives?', required: 'Enter a number' } },
			rules: {
				someHives: { title: 'There is a hive', violated: 'You have no hive.', mend: 'Get a hive.' }
			},
			documents: {},
			fees: {},
			notes: {},
			declaration: { version: '1', lines: ['It is true.'] }
		};
	`;
}
const index = 'src/catalog/index.ts';
const line = `	'bee-permit': {
		group: 'work',
		load: async () => (await import('./bee-permit/service.ts')).beePermit
	},
`;

beforeAll(() => {
	for (const part of [
		'src/catalog',
		'src/messages',
		'src/domain',
		'src/routes/apply',
		'tests/catalog'
	]) {
		cpSync(join(root, part), join(copy, part), { recursive: true });
	}
	for (const file of ['package.json', 'tsconfig.base.json']) {
		cpSync(join(root, file), join(copy, file));
	}
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
	writeFileSync(join(copy, 'vite.config.ts'), 'export default {};');
	for (const [path, content] of Object.entries(folder)) {
		mkdirSync(dirname(join(copy, path)), { recursive: true });
		writeFileSync(join(copy, path), content);
	}
	const before = readFileSync(join(copy, index), 'utf8');
	writeFileSync(join(copy, index), before.replace(/(const services = \{\n)/, `$1${line}`));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a service is a folder, its sentences and one line: then every check of the catalog runs on it', async () => {
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const files = ['services', 'text', 'every-service', 'properties'].map(
		(name) => `tests/catalog/${name}.test.ts`
	);
	const { stdout } = await run(
		process.execPath,
		[vitest, 'run', ...files, '-t', 'bee-permit', '--no-isolate', '--reporter=json'],
		{ cwd: copy, env: { ...process.env, VITEST: '' }, maxBuffer: 1e8 }
	);
	const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	expect(report.numFailedTests).toBe(0);
	expect(report.numPassedTests).toBeGreaterThan(20);
});

test('a missing sentence or a missing case does not compile', () => {
	const cases = 'tests/catalog/cases/bee-permit.ts';
	expect(problemsOf(cases)).toEqual([]);
	const without = (path: string, part: RegExp) => {
		const whole = readFileSync(join(copy, path), 'utf8');
		expect(whole).toMatch(part);
		writeFileSync(join(copy, path), whole.replace(part, ''));
		const problems = problemsOf(cases);
		writeFileSync(join(copy, path), whole);
		return problems.join(' ');
	};
	expect(without('src/messages/en/services/bee-permit.ts', /hives: \{[^}]*\}/)).toContain('hives');
	expect(without('src/messages/en/services/bee-permit.ts', /someHives: \{[^}]*\}/)).toContain(
		'someHives'
	);
	expect(without(cases, /violated: \[\{ hives: 0 \}\],/)).toContain('violated');
});

function problemsOf(path: string): string[] {
	const program = ts.createProgram([join(copy, path)], {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		lib: ['lib.es2023.d.ts'],
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
