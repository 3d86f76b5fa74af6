import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { clearCopies } from '#journey/clear-copies';
import { gatherBundle } from '#journey/bundle';
import { LARGEST, type BundleFile, type Manifest } from '#journey/bundle-format';
import { checkBundle, type BundleVerdict } from '#journey/check-bundle';
import { makeBundle, type MadeBundle } from '#journey/make-bundle';
import { readZip } from '#journey/read-zip';
import { listAudit } from '#storage/audit-log';
import { bundleMadeAt } from '#storage/audit-saved';
import { openCopies } from '#storage/submissions';
import { sha256, utf8 } from '#vault/digest';
import { office } from '#vault/office';
import { etaAnswers, scenario } from '../scenario.ts';
import { pack } from '../../src/routes/records/pack.ts';
import { bundleOf, lived, NUMBER } from './lived.ts';

type Looked = Exclude<BundleVerdict, { readonly refused: unknown }>;
type Bytes = Uint8Array<ArrayBuffer>;

async function look(bytes: Bytes): Promise<Looked> {
	const verdict = await checkBundle(bytes, office);
	if ('refused' in verdict) throw new Error(verdict.refused);
	return verdict;
}

const filesOf = (bytes: Bytes) =>
	new Map(readZip(bytes, 1_000).map((one) => [one.path, one.bytes]));
const textOf = (bytes: Bytes | undefined) => new TextDecoder().decode(bytes);
const jsonOf = <T>(bytes: Bytes | undefined) => JSON.parse(textOf(bytes)) as T;

/** The same archive with other contents, as somebody would make it who wants it to look whole. */
async function forged(bytes: Bytes, change: (files: Map<string, Bytes>) => void): Promise<Bytes> {
	const files = filesOf(bytes);
	const before = jsonOf<Manifest>(files.get('manifest.json'));
	change(files);
	files.delete('manifest.json');
	const listed = await Promise.all(
		[...files].map(async ([path, own]) => {
			const kind = before.files.find((one) => one.path === path)?.kind ?? 'documents';
			return { path, kind, size: own.length, sha256: await sha256(own) };
		})
	);
	const list = utf8(JSON.stringify({ ...before, files: listed }));
	const inputs = [...files].map(([name, input]) => ({ name, input }));
	return pack([{ name: 'manifest.json', input: list }, ...inputs], new Date(before.madeAt));
}

function edited(file: Bytes | undefined, from: string | RegExp, to: string): Bytes {
	const text = textOf(file);
	const changed = text.replace(from, to);
	if (changed === text) throw new Error('Nothing was changed');
	return utf8(changed);
}

describe('a bundle', () => {
	test('holds all of one application, is whole, and is proved by the office as far as it signed', async () => {
		const { page, application, submission } = await lived();
		const { made } = await bundleOf(page, application);
		expect(made.name).toBe(`kibali-${NUMBER}.zip`);
		const verdict = await look(made.bytes);
		expect(verdict).toMatchObject({ whole: true, findings: [], historyProved: true });
		expect(verdict.receipts).toMatchObject([{ number: NUMBER, submission }]);
		expect(new Set(made.checks.map(({ result }) => result))).toEqual(new Set(['passed']));
		const files = filesOf(made.bytes);
		const answers = jsonOf<{ answers: object; evidence: { digest: string; file: string }[] }>(
			files.get('answers/1.json')
		);
		expect(answers.answers).toMatchObject({ surname: 'WANJIKU' });
		expect(answers.evidence.length).toBeGreaterThan(2);
		for (const { digest, file } of answers.evidence) {
			expect(await sha256(files.get(file) ?? new Uint8Array())).toBe(digest);
		}
		const all = [...files.values()].map(textOf).join('\n');
		for (const part of [
			'SBX4PAYQ1',
			'Which house?',
			'The blue one by the lake.',
			'Karibu Kenya.'
		]) {
			expect(all, part).toContain(part);
		}
		expect([...files.keys()].filter((path) => path.includes('house'))).toHaveLength(1);
	});

	test('tells nothing of another application, and no secret of this one', async () => {
		const first = await lived();
		const { page, application } = await lived({ page: first.page, typed: { surname: 'OTIENO' } });
		const { made } = await bundleOf(page, application);
		const all = [...filesOf(made.bytes).values()].map(textOf).join('\n');
		expect(all).toContain('OTIENO');
		for (const part of ['WANJIKU', first.application, first.submission]) {
			expect(all, part).not.toContain(part);
		}
		expect(all).not.toMatch(/"(key|iv|upload|access|hash)": "[^"]/);
		const copies = await openCopies(page.vault, await page.db.submissions.toArray());
		const codes = copies.flatMap(({ copy }) => ('access' in copy ? (copy.access ?? []) : []));
		expect(codes.filter((code) => code.length > 3 && all.includes(code))).toEqual([]);
		expect(codes.length).toBeGreaterThan(0);
	});

	test('is known again on the phone that made it, and only the very same one', async () => {
		const { page, application } = await lived();
		const { made } = await bundleOf(page, application);
		const { digest } = await look(made.bytes);
		expect((await listAudit(page.db, page.vault)).at(-1)).toMatchObject({
			...{ act: 'bundle-saved', application },
			detail: { manifest: digest }
		});
		expect(await bundleMadeAt(page.db, page.vault, application, digest)).toBe(page.now());
		const other = await forged(made.bytes, (files) => files.delete('messages.json'));
		const theirs = (await look(other)).digest;
		expect(await bundleMadeAt(page.db, page.vault, application, theirs)).toBeUndefined();
	});

	test('cannot be made of what was never sent', async () => {
		const one = scenario('eta').answer(etaAnswers());
		const { page, application } = await one.ready();
		expect(await gatherBundle(page, application)).toBeUndefined();
	});
});

describe('what does not hold while it is made is said, and the rest is there', () => {
	test('a receipt that the office did not sign', async () => {
		const { page, application, submission } = await lived();
		const row = await page.db.outbox.get(submission);
		if (row?.call.kind !== 'submission') throw new Error('No row');
		const call = { ...row.call, envelope: `${row.call.envelope}x` };
		await page.db.outbox.put({ ...row, call });
		const { made } = await bundleOf(page, application);
		const failed = { check: 'receipt', of: NUMBER, result: 'failed', why: 'signature' };
		expect(made.checks).toContainEqual(failed);
		const verdict = await look(made.bytes);
		expect(verdict.manifest.checks).toContainEqual(failed);
		expect(verdict.receipts).toEqual([]);
	});

	test('a document that is not the one that was sealed stays out', async () => {
		const { page, application } = await lived();
		const [first] = await page.db.documentBytes.toArray();
		const place = `documentBytes:${first!.application}:${first!.id}`;
		const sealed = await page.vault.sealBytes(place, utf8('another').buffer);
		await page.db.documentBytes.put({ ...first!, sealed });
		const { made } = await bundleOf(page, application);
		const changed = made.checks.filter(({ why }) => why === 'changed');
		expect(changed).toHaveLength(1);
		expect([...filesOf(made.bytes).values()].map(textOf)).not.toContain('another');
		expect((await look(made.bytes)).whole).toBe(true);
	});

	test('documents that were cleared', async () => {
		const { page, application, submission } = await lived();
		await page.db.outbox.toCollection().modify((row) => {
			Object.assign(row, { now: { state: 'delivered', at: 1 } });
		});
		expect(await clearCopies(page, submission)).toBe(true);
		const { made } = await bundleOf(page, application);
		expect(made.checks.filter(({ why }) => why === 'gone').length).toBeGreaterThan(2);
		expect((await look(made.bytes)).whole).toBe(true);
	});

	test('a history that somebody changed', async () => {
		const { page, application } = await lived();
		const [, second] = await page.db.audit.toArray();
		await page.db.audit.put({ ...second!, digest: '0'.repeat(64) });
		const { made } = await bundleOf(page, application);
		expect(made.checks).toContainEqual(
			expect.objectContaining({ check: 'history', result: 'failed' })
		);
		expect(await look(made.bytes)).toMatchObject({ whole: true, historyProved: false });
	});
});

describe('a bundle that was changed', () => {
	let made: MadeBundle;
	beforeAll(async () => {
		const { page, application } = await lived();
		({ made } = await bundleOf(page, application));
	});

	async function holds(bytes: Bytes): Promise<boolean> {
		const verdict = await checkBundle(bytes, office);
		return !('refused' in verdict) && verdict.whole;
	}

	test('in any one bit is found', async () => {
		const { bytes } = made;
		const bit = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) });
		await fc.assert(
			fc.asyncProperty(bit, async ({ at, bit: which }) => {
				const changed = bytes.slice();
				changed[at]! ^= 1 << which;
				expect(await holds(changed)).toBe(false);
			}),
			{ numRuns: 1_000 }
		);
	});

	test('in any byte of its heads and lists is found', async () => {
		const tiny = await pack([{ name: 'manifest.json', input: utf8('{}') }], new Date(0));
		for (let at = 0; at < tiny.length; at++) {
			const changed = tiny.slice();
			changed[at]! ^= 0xff;
			expect(() => readZip(changed, 10), `byte ${at}`).toThrow();
		}
		expect(readZip(tiny, 10)).toHaveLength(1);
	});

	test('cut off, added to, or put together anew is found', async () => {
		const { bytes } = made;
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
				expect(await holds(bytes.slice(0, length))).toBe(false);
			}),
			{ numRuns: 60 }
		);
		expect(await holds(new Uint8Array([...bytes, 0]))).toBe(false);
		expect(await holds(new Uint8Array([0, ...bytes]))).toBe(false);
	});

	const at = new Date(0);
	test('with a file exchanged, taken out or put in, names it', async () => {
		const files = filesOf(made.bytes);
		const again = (change: (all: Map<string, Bytes>) => void) => {
			const all = new Map(files);
			change(all);
			return pack(
				[...all].map(([name, input]) => ({ name, input })),
				at
			);
		};
		const exchanged = await again((all) => all.set('messages.json', utf8('{}')));
		const less = await again((all) => all.delete('payments.json'));
		const more = await again((all) => all.set('documents/9-new.pdf', utf8('new')));
		expect((await look(exchanged)).findings).toEqual([
			{ finding: 'changed', path: 'messages.json' }
		]);
		expect((await look(less)).findings).toEqual([{ finding: 'missing', path: 'payments.json' }]);
		expect((await look(more)).findings).toEqual([
			{ finding: 'added', path: 'documents/9-new.pdf' }
		]);
	});

	const forgeries: readonly [string, string, (files: Map<string, Bytes>) => void][] = [
		[
			'another number on the receipt',
			'receipt',
			(files) => files.set('receipts/1.jws', edited(files.get('receipts/1.jws'), /\.e./, '.eX'))
		],
		[
			'another letter under the receipt',
			'receipt',
			(files) => files.set('sealed/1.jwe', edited(files.get('sealed/1.jwe'), /.$/, '_'))
		],
		[
			'a receipt for another application',
			'receipt',
			(files) =>
				files.set(
					'answers/1.json',
					edited(files.get('answers/1.json'), /"submission": "./, '"submission": "x')
				)
		],
		[
			'a document that answers do not list any more as it is',
			'document',
			(files) =>
				files.set(
					'answers/1.json',
					edited(files.get('answers/1.json'), /"digest": "[0-9a-f]{4}/, '"digest": "0000')
				)
		],
		[
			'an entry of the history',
			'history',
			(files) =>
				files.set('history.json', edited(files.get('history.json'), '"submitted"', '"withdrawn"'))
		],
		[
			'a history of another phone',
			'anchor',
			(files) =>
				files.set(
					'history.json',
					utf8(JSON.stringify({ format: 'kibali-history-1', before: '0', entries: [] }))
				)
		]
	];
	test.each(forgeries)(
		'with %s, its list made anew, is found all the same',
		async (_, finding, change) => {
			const verdict = await look(await forged(made.bytes, change));
			expect(verdict.whole).toBe(false);
			expect(verdict.findings.map((one) => one.finding)).toContain(finding);
		}
	);
});

describe('what is no bundle is refused', () => {
	const at = new Date(0);
	const zipped = (files: Readonly<Record<string, string>>) =>
		pack(
			Object.entries(files).map(([name, text]) => ({ name, input: utf8(text) })),
			at
		);
	const refusal = async (bytes: Bytes) => {
		const verdict = await checkBundle(bytes, office);
		return 'refused' in verdict ? verdict.refused : 'looked at';
	};

	test('nothing at all, a picture, an archive of something else, one of a later release', async () => {
		expect(await refusal(new Uint8Array())).toBe('empty');
		expect(await refusal(utf8('%PDF-1.7'))).toBe('no-zip');
		expect(await refusal(await zipped({ 'data.json': '{}' }))).toBe('foreign');
		expect(await refusal(await zipped({ 'manifest.json': '{"format":"other"}' }))).toBe('foreign');
		expect(await refusal(await zipped({ 'manifest.json': 'null' }))).toBe('foreign');
		const later = { format: 'kibali-bundle', version: 2 };
		expect(await refusal(await zipped({ 'manifest.json': JSON.stringify(later) }))).toBe('newer');
	});

	test.each(['../evil.txt', '/etc/passwd', 'a/b/c.txt', 'a\\b', '.hidden', 'A.JSON/../x', 'ä.txt'])(
		'a name that leads elsewhere: %s',
		async (name) => {
			expect(await refusal(await zipped({ 'manifest.json': '{}', [name]: 'x' }))).toBe('damaged');
		}
	);

	test('one name twice, be it in other letters', async () => {
		const twice = await zipped({ 'a.txt': '1', 'A.txt': '2' });
		expect(await refusal(twice)).toBe('damaged');
	});

	test('more files than there can be', async () => {
		const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`f${n}`, '']));
		expect(await refusal(await zipped(many))).toBe('damaged');
	});

	test('a size that says more than there is unpacks nothing', async () => {
		const bytes = await zipped({ 'manifest.json': '{}' });
		const view = new DataView(bytes.buffer);
		const central = bytes.length - 22 - 46 - 'manifest.json'.length;
		for (const place of [20, 24]) view.setUint32(central + place, 0xffffffff, true);
		expect(await refusal(bytes)).toBe('damaged');
	});

	test('one that another program packed', async () => {
		const bytes = await zipped({ 'manifest.json': '{}' });
		const central = bytes.length - 22 - 46 - 'manifest.json'.length;
		new DataView(bytes.buffer).setUint16(central + 10, 8, true);
		expect(await refusal(bytes)).toBe('repacked');
	});

	test('one that is too large, before anything of it is read', async () => {
		const huge = { length: LARGEST + 1 } as Bytes;
		expect(await refusal(huge)).toBe('too-large');
	});

	test('anything at all, without falling over', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
				expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, ...noise]))).not.toBe('looked at');
			}),
			{ numRuns: 200 }
		);
		const shapes = fc.jsonValue();
		await fc.assert(
			fc.asyncProperty(shapes, shapes, async (files, checks) => {
				const list = { format: 'kibali-bundle', version: 1, madeAt: '', office: 'practice' };
				const rest = { officeKey: '', application: '', service: '', files, checks };
				const manifest = JSON.stringify({ ...list, ...rest });
				const answers = JSON.stringify({ submission: 'x', evidence: files });
				const bytes = await zipped({
					...{ 'manifest.json': manifest, 'answers/1.json': answers },
					'history.json': JSON.stringify({ format: 'kibali-history-1', before: '', entries: files })
				});
				const verdict = await checkBundle(bytes, office);
				expect('refused' in verdict || !verdict.whole).toBe(true);
			}),
			{ numRuns: 100 }
		);
	});
});

test('too much for one file is said before anything is packed', async () => {
	const { page, application } = await lived();
	const gathered = (await gatherBundle(page, application))!;
	const bytes = { length: LARGEST } as Bytes;
	const page1: BundleFile = { path: 'summary.pdf', kind: 'summary', bytes };
	await expect(makeBundle(page, gathered, [page1], pack)).rejects.toThrow('');
	expect((await listAudit(page.db, page.vault)).at(-1)?.act).not.toBe('bundle-saved');
});
