import type { AuditEntry } from '#domain/audit';
import { byPage } from '#storage/audit';
import type { Database } from '#storage/database';
import { findKeys, swapWays } from '#storage/keys';
import { changeWays, type ChosenKeys, type WaysChange } from '#vault/chosen';
import type { Way } from '#vault/key-store';
import type { KnownPasskey } from '#vault/passkey';
import type { Vault } from '#vault/vault';
import { isChosen, wrapFor, type ChosenWrap, type NewWay, type Proof } from '#vault/wraps';
import { prove, type LockEnvironment, type NotProven } from './prove.ts';

export type ChosenWay = Exclude<Way, 'device'>;
/** One way to open the vault, as a page may show it. */
export type WayLine = { readonly id: string; readonly way: ChosenWay; readonly madeAt: number };

export type WaysResult =
	| { readonly done: true }
	| ({ readonly done: false } & NotProven)
	/** it is the last one, or only a recovery key would be left */
	| { readonly done: false; readonly why: 'last' }
	/** whoever removes a way shows another one: so that it is sure to work */
	| { readonly done: false; readonly why: 'another-proof' }
	/** the ways were changed meanwhile, in another tab */
	| { readonly done: false; readonly why: 'changed' };

type OpenEnvironment = LockEnvironment & { readonly vault: Vault };

/** Readable while the vault is locked; nothing when it is not protected. One read: fit for `live`. */
export async function listWays(db: Database): Promise<readonly WayLine[]> {
	return (await chosenWraps(db)).map(({ id, way, madeAt }) => ({ id, way, madeAt }));
}

/** What `askPasskey` asks for. */
export async function listPasskeys(db: Database): Promise<readonly KnownPasskey[]> {
	return (await chosenWraps(db)).flatMap((wrap) => (wrap.way === 'passkey' ? [wrap] : []));
}

/**
 * One more way. There is one passphrase, one PIN and one recovery key at most: a new one takes the
 * place of the old. `instead`: the id of another that it takes the place of.
 */
export async function addWay(
	env: OpenEnvironment,
	proof: Proof,
	add: NewWay,
	instead?: string
): Promise<WaysResult> {
	return change(env, proof, (wraps) => {
		const remove = wraps
			.filter((wrap) => wrap.id === instead || (wrap.way === add.way && add.way !== 'passkey'))
			.map(({ id }) => id);
		const daily = [...wraps.filter(({ id }) => !remove.includes(id)), add];
		if (!daily.some(({ way }) => way !== 'recovery')) return 'last';
		return { act: remove.length > 0 ? 'way-changed' : 'way-added', add, remove, way: add.way };
	});
}

/** `proof`: of a way that stays. */
export async function removeWay(
	env: OpenEnvironment,
	proof: Proof,
	id: string
): Promise<WaysResult> {
	return change(env, proof, (wraps, shown) => {
		const gone = wraps.find((wrap) => wrap.id === id);
		if (!gone) return 'changed';
		if (!wraps.some((wrap) => wrap.id !== id && wrap.way !== 'recovery')) return 'last';
		if (shown.id === id) return 'another-proof';
		return { act: 'way-removed', remove: [id], way: gone.way };
	});
}

type Change = WaysChange & { readonly act: AuditEntry['act']; readonly way: ChosenWay };
type Refusal = 'last' | 'another-proof' | 'changed';

async function change(
	env: OpenEnvironment,
	proof: Proof,
	decide: (wraps: readonly ChosenWrap[], shown: ChosenWrap) => Change | Refusal
): Promise<WaysResult> {
	const keys = await findKeys(env.db);
	const shown = keys && wrapFor(keys.data, proof);
	const decided = shown && decide(keys.data.wraps.filter(isChosen), shown);
	if (typeof decided === 'string') return { done: false, why: decided };
	const result = await prove(env, proof, (now) => carryOut(env, proof, now, decided));
	if (result.proven) return result.value ? { done: true } : { done: false, why: 'changed' };
	return { done: false, ...result.because };
}

async function carryOut(
	{ db, vault, stretching, now }: OpenEnvironment,
	proof: Proof,
	keys: ChosenKeys,
	decided: Change | undefined
): Promise<boolean> {
	if (!decided) return false;
	const { act, way } = decided;
	const at = now();
	const changed = await changeWays(keys, proof, decided, { stretching, at });
	const done = { at, act, application: null, detail: { way } } as const;
	return swapWays(db, keys.data, changed.data, byPage(vault), done);
}

async function chosenWraps(db: Database): Promise<readonly ChosenWrap[]> {
	return ((await findKeys(db))?.data.wraps ?? []).filter(isChosen);
}
