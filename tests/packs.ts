import type { Pack, PackMark, ServiceBody } from '#domain/pack';
import { placeLists } from '#catalog/places';
import { bodyOf, languages } from '../scripts/catalog-sources.ts';
import { makePack, signPack, type PackWish } from '../scripts/catalog-sign.ts';
import { renewedEta } from './sandbox/renewed.ts';
import { catalogKey, sha256 } from './sandbox/sealing.ts';

export const reader = { languages, places: placeLists };
export const ISSUED = Date.parse('2026-03-01T00:00:00Z');
export const DAY = 86_400_000;

export const bundledEta: ServiceBody = await bodyOf('eta');
export const newEta: ServiceBody = await renewedEta();

/** A catalog of one service; the eTA renewed, unless told otherwise. */
export function aPack(wish: Partial<PackWish> = {}): Pack {
	const all = wish.all ?? [newEta];
	const changed = all.map(({ definition }) => definition.id);
	const pack = makePack({ sequence: 1, issuedAt: ISSUED, days: 30, all, changed, ...wish });
	return JSON.parse(JSON.stringify(pack)) as Pack;
}

export function signed(pack: unknown): string {
	return signPack(pack, catalogKey);
}

export function digestOf(pack: Pack): string {
	return sha256(JSON.stringify(pack));
}

/** What is kept of a pack once it is in use. */
export function markOf(pack: Pack): PackMark {
	const { sequence, issuedAt, expiresAt, index } = pack;
	return { sequence, issuedAt, expiresAt, index, digest: digestOf(pack) };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a document, as a path. */
export function pathsIn(
	value: unknown,
	path: readonly (string | number)[] = []
): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [[...path]];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.map((one, index) => [index, one])
		: Object.entries(value);
	return [[...path], ...entries.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** A copy with another value at a path. */
export function withAt(value: unknown, path: readonly (string | number)[], next: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return next;
	const copy = Array.isArray(value) ? [...(value as Json[])] : { ...(value as object) };
	const holder = copy as Record<string | number, unknown>;
	holder[key] = withAt(holder[key], rest, next);
	return copy;
}
