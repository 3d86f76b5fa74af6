import { describe, expect, test } from 'vitest';
import { makeChosenKeys, openChosen, type ChosenKeys } from '#vault/chosen';
import type { Wrap } from '#vault/key-store';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { chanceOf, type Chance } from '../faults/chance.ts';
import { passkey, PASSPHRASE, PIN, quick, RECOVERY } from '../vault/quick.ts';

/** `MUTATIONS=100000 npx vitest run tests/vault/mutations.test.ts` tries as many. */
const COUNT = Number(process.env['MUTATIONS'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? 20261123);

const by = { stretching: quick, at: 1 };
const WAYS = [PASSPHRASE, PIN, passkey(1), passkey(2), RECOVERY];

type Party = { keys: ChosenKeys; vault: Vault; rows: Row[] };
type Row = { place: string; sealed: Sealed };

async function party(): Promise<Party> {
	const { keys, vault } = await makeChosenKeys(WAYS, by);
	const places = ['drafts:a-1', 'drafts:a-2', 'documents:a-1:d-1', 'documentBytes:a-1:d-1'];
	const rows = await Promise.all(
		places.map(async (place) => ({ place, sealed: await vault.seal(place, { place }) }))
	);
	return { keys, vault, rows };
}

describe('what is sealed', () => {
	test(`opens in no way but its own: ${COUNT} mutations, none accepted`, async () => {
		const mine = await party();
		const theirs = await party();
		const random = chanceOf(SEED);
		const tried: Record<string, number> = {};
		const accepted: string[] = [];
		const batch = 500;
		for (let done = 0; done < COUNT; done += batch) {
			const round = Array.from({ length: Math.min(batch, COUNT - done) }, () =>
				below(random, 2) === 0
					? rowMutation(mine, theirs, random)
					: keyMutation(mine, theirs, random)
			);
			await Promise.all(
				round.map(async ({ name, open }) => {
					tried[name] = (tried[name] ?? 0) + 1;
					const opened = await open().then(
						() => true,
						() => false
					);
					if (opened) accepted.push(name);
				})
			);
		}
		expect(accepted).toEqual([]);
		// each kind really came up
		const kinds = [...ROWS, ...KEYS];
		for (const kind of kinds)
			expect(tried[kind] ?? 0, kind).toBeGreaterThan(COUNT / kinds.length / 4);
		expect(Object.values(tried).reduce((sum, n) => sum + n, 0)).toBe(COUNT);
		// and what was not changed opens
		for (const way of WAYS) await openChosen(mine.keys, way, quick);
		for (const { place, sealed } of mine.rows) await mine.vault.open(place, sealed);
	}, 600_000);
});

const ROWS = ['row bit', 'row cut', 'row grown', 'row moved', 'row of another', 'row iv'] as const;
const KEYS = [
	'wrap bit',
	'wrap cut',
	'wrap field',
	'wrap gone',
	'wrap doubled',
	'wraps in another order',
	'wrap of another',
	'wrap called another way',
	'ways of another',
	'news of another',
	'news bit',
	'data row field',
	'proof bit'
] as const;

type Mutation = { name: string; open: () => Promise<unknown> };

function rowMutation(mine: Party, theirs: Party, random: Chance): Mutation {
	const name = random.pick(ROWS);
	const { place, sealed } = random.pick(mine.rows);
	const open = (at: string, row: Sealed) => ({ name, open: () => mine.vault.open(at, row) });
	switch (name) {
		case 'row bit':
			return open(place, { ...sealed, data: flipped(sealed.data, random) });
		case 'row cut':
			return open(place, {
				...sealed,
				data: sealed.data.slice(0, below(random, sealed.data.byteLength))
			});
		case 'row grown': {
			const more = new Uint8Array([...new Uint8Array(sealed.data), below(random, 256)]);
			return open(place, { ...sealed, data: more.buffer });
		}
		case 'row iv':
			return open(place, {
				...sealed,
				iv: new Uint8Array(flipped(sealed.iv.slice().buffer, random))
			});
		case 'row moved': {
			const others = mine.rows.filter((row) => row.place !== place).map((row) => row.place);
			return open(random.pick([...others, 'drafts:a-3', 'documents:a-2:d-1', '']), sealed);
		}
		case 'row of another': {
			const row = theirs.rows.find((one) => one.place === place) ?? random.pick(theirs.rows);
			return open(place, row.sealed);
		}
	}
}

function keyMutation(mine: Party, theirs: Party, random: Chance): Mutation {
	const name = random.pick(KEYS);
	const at = below(random, WAYS.length);
	const way = WAYS[at] ?? PIN;
	const { data, news } = mine.keys;
	const withWraps = (wraps: readonly Wrap[]): Mutation => withData({ ...data, wraps });
	const withData = (row: typeof data): Mutation => withKeys({ data: row, news });
	const withKeys = (keys: ChosenKeys): Mutation => ({
		name,
		open: () => openChosen(keys, way, quick)
	});
	const edited = (edit: (wrap: Wrap) => object) =>
		withWraps(
			data.wraps.map((wrap, n) => (n === at ? ({ ...wrap, ...edit(wrap) } as Wrap) : wrap))
		);
	const other = (at + 1 + below(random, WAYS.length - 1)) % WAYS.length;
	switch (name) {
		case 'wrap bit':
			return edited(({ wrapped }) => ({ wrapped: flipped(wrapped, random) }));
		case 'wrap cut':
			return edited(({ wrapped }) => ({
				wrapped: wrapped.slice(0, below(random, wrapped.byteLength))
			}));
		case 'wrap field':
			return edited((wrap) => changedField(wrap, random));
		case 'wrap gone':
			return withWraps(data.wraps.filter((_, n) => n !== other));
		case 'wrap doubled':
			return withWraps([...data.wraps, data.wraps[other] as Wrap]);
		case 'wraps in another order': {
			const wraps = [...data.wraps];
			[wraps[at], wraps[other]] = [wraps[other] as Wrap, wraps[at] as Wrap];
			return withWraps(wraps);
		}
		case 'wrap of another':
			return edited(() => theirs.keys.data.wraps[at] as object);
		case 'wrap called another way':
			return edited((wrap) => ({ way: wrap.way === 'pin' ? 'passphrase' : 'pin' }));
		case 'ways of another':
			return withData(theirs.keys.data);
		case 'news of another':
			return withKeys({ data, news: theirs.keys.news });
		case 'news bit': {
			const { privateKey, publicKey } = news;
			const { x = '', y = '' } = publicKey;
			const halves = [
				{ ...news, privateKey: { ...privateKey, data: flipped(privateKey.data, random) } },
				{ ...news, publicKey: { ...publicKey, x: y, y: x } },
				{ ...news, publicKey: theirs.keys.news.publicKey }
			];
			return withKeys({ data, news: random.pick(halves) });
		}
		case 'data row field':
			return withData({
				...data,
				...random.pick([
					{ vault: crypto.randomUUID() },
					{ revision: (data.revision ?? 0) + 1 + below(random, 9) },
					{ more: below(random, 9) },
					{ vault: undefined as never }
				])
			});
		case 'proof bit': {
			const proof = data.proof as Sealed;
			return withData({ ...data, proof: { ...proof, data: flipped(proof.data, random) } });
		}
	}
}

/** Any field but the sealing itself, and any that it does not have. */
function changedField(wrap: Wrap, random: Chance): object {
	const fields: Record<string, unknown> = { ...wrap };
	const keys = Object.keys(fields).filter((key) => !['wrapped', 'iv', 'way'].includes(key));
	const key = random.pick([...keys, 'more']);
	const value = fields[key];
	if (value instanceof Uint8Array) {
		return { [key]: new Uint8Array(flipped(value.slice().buffer, random)) };
	}
	if (typeof value === 'number') return { [key]: value + 1 + below(random, 1_000) };
	if (Array.isArray(value)) return { [key]: [...(value as unknown[]), 'usb'] };
	if (typeof value === 'object' && value !== null) {
		const one = random.pick(['memory', 'passes', 'lanes']);
		return { [key]: { ...value, [one]: 3 + below(random, 1_000) } };
	}
	return { [key]: `${String(value)}x` };
}

function flipped(bytes: ArrayBuffer, random: Chance): ArrayBuffer {
	const copy = new Uint8Array(bytes.slice(0));
	const at = below(random, copy.length);
	copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
	return copy.buffer;
}

function below(random: Chance, limit: number): number {
	return Math.floor(random.next() * limit);
}
