import { bindTo } from '#storage/keys';
import { recordAsNews } from '#storage/worker-audit';
import { openChosen } from '#vault/chosen';
import type { Vault } from '#vault/vault';
import type { Proof } from '#vault/wraps';
import { prove, type LockEnvironment, type NotProven } from './prove.ts';

export type UnlockResult =
	{ readonly unlocked: true; readonly vault: Vault } | ({ readonly unlocked: false } & NotProven);

/** Opens the vault for this page, and binds its connection to it. */
export async function unlock(env: LockEnvironment, proof: Proof): Promise<UnlockResult> {
	const { db, stretching, now } = env;
	const result = await prove(env, proof, async (keys) => {
		const vault = await openChosen(keys, proof, stretching);
		bindTo(db, keys);
		return vault;
	});
	if (!result.proven) return { unlocked: false, ...result.because };
	if (proof.way === 'recovery') {
		const act = { act: 'unlocked', application: null, detail: { way: proof.way } } as const;
		await recordAsNews(db, { at: now(), ...act }).catch(() => undefined);
	}
	return { unlocked: true, vault: result.value };
}
