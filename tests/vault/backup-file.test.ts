import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BackupRefused, readBackup, writeBackup } from '#vault/backup-file';
import { HEADER, writeParameters } from '#vault/backup-header';
import { stretch } from '#vault/stretch';
import { parameters, quick, version1 } from './backups.ts';

const SECRET = '4821 0937 5566 1204 7789 3016';
const SEALED = 65_536 + 16;
/** `MUTATIONS=100000 npx vitest run tests/vault/backup-file.test.ts` tries as many */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 3_000);

describe('a backup file', () => {
	test.each([1, 65_535, 65_536, 65_537, 3 * 65_536, 1_500_000])(
		'of %i bytes comes back as it was',
		async (size) => {
			const clear = bytes(size);
			const file = await sealed(clear);
			expect(same(await opened(file), clear)).toBe(true);
		}
	);

	test('is the same whatever pieces it was written in', async () => {
		const writer = await writeBackup(SECRET, parameters(), quick);
		const clear = bytes(200_000);
		for (let at = 0, step = 1; at < clear.length; at += step, step = (step * 7) % 9_001) {
			await writer.write(clear.slice(at, at + step));
		}
		expect(same(await opened(await writer.end()), clear)).toBe(true);
	});

	test('opens with the real stretching of the secret too', async () => {
		const writer = await writeBackup(SECRET, parameters(), stretch);
		await writer.write(bytes(100));
		expect(same(await opened(await writer.end(), SECRET, stretch), bytes(100))).toBe(true);
	});

	test('of version 1 is still read, as BACKUP.md says it is written', async () => {
		for (const size of [10, 65_536, 140_000]) {
			expect(same(await opened(await version1(bytes(size), SECRET, quick)), bytes(size))).toBe(
				true
			);
		}
		const real = await version1(bytes(10), SECRET, stretch);
		expect(same(await opened(real, SECRET, stretch), bytes(10))).toBe(true);
	});

	test('tells a wrong secret from damage, and a later version from a foreign file', async () => {
		const file = await raw(await sealed(bytes(200_000)));
		expect(await faultOf(new Blob([file]), 'another secret')).toBe('secret');
		expect(await faultOf(new Blob([file.slice(0, -1)]))).toBe('damaged');
		expect(await faultOf(new Blob([file.slice(0, HEADER)]))).toBe('damaged');
		expect(
			await faultOf(new Blob(['%PDF-1.7 and so on, long enough for a header of ours, or more']))
		).toBe('foreign');
		expect(await faultOf(new Blob([]))).toBe('foreign');
		expect(await faultOf(edited(file, (copy) => copy.set([0, 2], 8)))).toBe('newer');
	});

	test('refuses a hostile header before it computes anything', async () => {
		const file = await raw(await sealed(bytes(100)));
		let asked = 0;
		const counting: typeof quick = (...call) => {
			asked++;
			return quick(...call);
		};
		const hostile = [
			{ memory: 4 * 1024 * 1024 },
			{ memory: 0xffffffff },
			{ memory: 1024 },
			{ passes: 0xffffffff },
			{ passes: 1 },
			{ passes: 0 },
			{ lanes: 255 },
			{ lanes: 0 },
			{ memory: 256 * 1024, passes: 12 }
		];
		for (const more of hostile) {
			const start = writeParameters(parameters(more));
			const changed = edited(file, (copy) => copy.set(start));
			expect(await faultOf(changed, SECRET, counting), JSON.stringify(more)).toBe('damaged');
		}
		const other = edited(file, (copy) => copy.set([2], 10));
		expect(await faultOf(other, SECRET, counting)).toBe('damaged');
		expect(asked).toBe(0);
	});

	test('refuses chunks that were taken out, put in, turned round or swapped with another file', async () => {
		const file = await raw(await sealed(bytes(5 * 65_536)));
		const other = await raw(await sealed(bytes(5 * 65_536)));
		const head = file.slice(0, HEADER);
		const chunks = chunksOf(file);
		const [a, b, c, d, e] = chunks;
		const orders = [
			[a, b, c, d],
			[a, b, c],
			[b, c, d, e],
			[a, c, b, d, e],
			[a, a, b, c, d, e],
			[a, b, c, d, e, e],
			[a, b, c, e],
			[e],
			[a, chunksOf(other)[1], c, d, e],
			[]
		];
		for (const order of orders) {
			const parts = order.filter((part) => part !== undefined);
			expect(await faultOf(new Blob([head, ...parts]))).toBe('damaged');
		}
		expect(await faultOf(new Blob([other.slice(0, HEADER), ...chunks]))).toBe('damaged');
		expect(await faultOf(new Blob([file, new Uint8Array(1)]))).toBe('damaged');
	});

	test(`takes none of ${MUTATIONS} mutations`, { timeout: 600_000 }, async () => {
		// most of one chunk, which is quick; some of several, which can be mixed up
		const files = await Promise.all(
			[900, 65_536 + 700].map((size) => sealed(bytes(size)).then(raw))
		);
		for (const file of files) expect(await faultOf(new Blob([file]))).toBeUndefined();
		const random = seeded(20_261_123);
		const seen: Record<string, number> = {};
		let accepted = 0;
		let turn = 0;
		for (let count = 0; count < MUTATIONS;) {
			const file = files[turn++ % 12 === 0 ? 1 : 0] ?? new Uint8Array(0);
			const { kind, mutant } = mutate(file, random);
			if (same(mutant, file)) continue;
			count++;
			seen[kind] = (seen[kind] ?? 0) + 1;
			if ((await faultOf(new Blob([mutant]))) === undefined) accepted++;
		}
		expect(accepted).toBe(0);
		expect(Object.keys(seen).sort()).toEqual(Object.keys(mutations).sort());
		if (MUTATIONS > 10_000) process.stdout.write(`${JSON.stringify(seen)}\n`);
	});
});

type Bytes = Uint8Array<ArrayBuffer>;
type Random = (below: number) => number;

const mutations: Record<string, (file: Bytes, random: Random) => Bytes> = {
	bit: (file, random) => {
		const copy = file.slice();
		const at = random(copy.length);
		copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
		return copy;
	},
	header: (file, random) => {
		const copy = file.slice();
		copy[random(HEADER)] = random(256);
		return copy;
	},
	edit: (file, random) => {
		const copy = file.slice();
		const at = random(copy.length - 64);
		for (let index = 0; index < 1 + random(64); index++) copy[at + index] = random(256);
		return copy;
	},
	delete: (file, random) => {
		const at = random(file.length - 64);
		return joined([file.slice(0, at), file.slice(at + 1 + random(64))]);
	},
	insert: (file, random) => {
		const at = random(file.length);
		const more = new Uint8Array(1 + random(64)).map(() => random(256));
		return joined([file.slice(0, at), more, file.slice(at)]);
	},
	truncate: (file, random) => file.slice(0, random(file.length)),
	extend: (file, random) => joined([file, new Uint8Array(1 + random(SEALED))]),
	reorder: (file, random) => {
		const copy = file.slice();
		const size = 1 + random(256);
		const [from, to] = [random(copy.length - size), random(copy.length - size)];
		const [one, other] = [file.slice(from, from + size), file.slice(to, to + size)];
		copy.set(one, to);
		copy.set(other, from);
		return copy;
	},
	swap: (file) => joined([file.slice(0, HEADER), ...chunksOf(file).reverse()]),
	repeat: (file, random) => {
		const chunks = chunksOf(file);
		const again = chunks[random(chunks.length)] ?? file;
		return joined([file.slice(0, HEADER), again, ...chunks]);
	}
};

function mutate(file: Bytes, random: Random): { kind: string; mutant: Bytes } {
	const kinds = Object.keys(mutations);
	const kind = kinds[random(kinds.length)] ?? 'bit';
	return { kind, mutant: mutations[kind]?.(file, random) ?? file };
}

async function sealed(clear: Bytes): Promise<Blob> {
	const writer = await writeBackup(SECRET, parameters(), quick);
	await writer.write(clear);
	return writer.end();
}

async function opened(file: Blob, secret = SECRET, how = quick): Promise<Bytes> {
	const pieces: Bytes[] = [];
	for await (const piece of readBackup(file, secret, how)) pieces.push(piece);
	return joined(pieces);
}

async function faultOf(file: Blob, secret = SECRET, how = quick): Promise<string | undefined> {
	try {
		await opened(file, secret, how);
		return undefined;
	} catch (error) {
		if (error instanceof BackupRefused) return error.fault;
		throw error;
	}
}

function edited(file: Bytes, change: (copy: Bytes) => void): Blob {
	const copy = file.slice();
	change(copy);
	return new Blob([copy]);
}

function chunksOf(file: Bytes): Bytes[] {
	const count = Math.ceil((file.length - HEADER) / SEALED);
	return Array.from({ length: count }, (_, index) =>
		file.slice(HEADER + index * SEALED, HEADER + (index + 1) * SEALED)
	);
}

async function raw(file: Blob): Promise<Bytes> {
	return new Uint8Array(await file.arrayBuffer());
}

function bytes(size: number): Bytes {
	return new Uint8Array(size).map((_, index) => (index * 31 + (index >> 8)) % 251);
}

function joined(parts: readonly Bytes[]): Bytes {
	return Uint8Array.from(Buffer.concat(parts));
}

function same(a: Bytes, b: Bytes): boolean {
	return Buffer.compare(a, b) === 0;
}

/** The same numbers each time, so that a mutation that got through can be looked at. */
function seeded(seed: number): Random {
	let state = createHash('sha256').update(String(seed)).digest();
	let at = 0;
	return (below) => {
		if (at > 28) {
			state = createHash('sha256').update(state).digest();
			at = 0;
		}
		const value = state.readUInt32BE(at);
		at += 4;
		return value % below;
	};
}
