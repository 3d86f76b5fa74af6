import type { Session } from '#domain/account';
import { codeOf, reader } from './classify.ts';
import type { Answer, CallOptions } from './call.ts';
import { session } from './wire.ts';

/** What a call proves: `key` always, `session` only where there is one, `renew` the refresh token. */
export type Proving = 'key' | 'session' | 'renew';

/** The account's side of a call, kept by who keeps the device's key (DPoP, RFC 9449). */
export type AccountProof = {
	/** Headers for a PUT to this URL, made anew for each exchange. `nonce`: as the office last gave it. */
	headers(url: string, proving: Proving, nonce?: string): Promise<Record<string, string>>;
	/** Keeps a renewed session; null forgets one that is over. */
	keep(session: Session | null): Promise<void>;
};

export type Put = (
	path: string,
	body: unknown,
	headers?: Record<string, string>
) => Promise<Answer | undefined>;

const TRIES = 4;
const readSession = reader(session);

/**
 * A PUT that proves the device's key. A stale proof is made anew, a token that ran out is renewed, and
 * a session that is over is forgotten: the call then goes on without.
 */
export function createProver(
	put: Put,
	{ base, account }: Pick<CallOptions, 'base'> & { readonly account?: AccountProof }
) {
	let nonce: string | undefined;

	async function prove(
		path: string,
		body: unknown,
		proving: Proving = 'session'
	): Promise<Answer | undefined> {
		if (!account) return put(path, body);
		for (let left = TRIES; left > 0; left--) {
			const answer = await put(path, body, await account.headers(base + path, proving, nonce));
			nonce = answer?.headers.get('dpop-nonce') ?? nonce;
			const said = answer?.status === 401 ? codeOf(answer) : undefined;
			if (said === 'signed-out') await account.keep(null);
			else if (said === 'token-expired') {
				const renewal = await prove('/session', {}, 'renew');
				if (!renewal) return undefined;
				const renewed = readSession(renewal.body);
				if (renewed) await account.keep(renewed);
			} else if (said !== 'proof-stale') return answer;
		}
		return undefined;
	}
	return prove;
}
