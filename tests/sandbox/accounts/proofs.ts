import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWK } from 'jose';

const NONCE_LIVES = 5 * 60_000;

/** Who proved it: the thumbprint of the device's key. */
export type Proved = { readonly jkt: string };
/** `proof-stale`: make another with the nonce that comes along; `proof-bad`: none of ours. */
export type Unproved = { readonly code: 'proof-stale' | 'proof-bad'; readonly detail: string };
export type Exchange = { readonly method: string; readonly url: string; readonly token?: string };

/**
 * Judges DPoP proofs. How old one is follows from the nonce in it, which is the office's own: the
 * phone's clock may say anything. Nonces end with the office's process, and with them all that was
 * proved by them, so no list of used proofs has to outlive it.
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.3
 */
export function createProofs(now: () => number) {
	const secret = randomBytes(32);
	const used = new Map<string, number>();

	function nonceAt(time: number): string {
		const mac = createHmac('sha256', secret).update(String(time)).digest('base64url');
		return `${time.toString(36)}.${mac}`;
	}

	function isFresh(nonce: unknown): boolean {
		if (typeof nonce !== 'string') return false;
		const time = Number.parseInt(nonce.split('.')[0] ?? '', 36);
		return sameText(nonce, nonceAt(time)) && now() - time < NONCE_LIVES && time <= now();
	}

	function isReplay(jkt: string, jti: string): boolean {
		for (const [known, at] of used) if (now() - at > NONCE_LIVES) used.delete(known);
		const key = `${jkt} ${jti}`;
		if (used.has(key)) return true;
		used.set(key, now());
		return false;
	}

	return {
		nonce: () => nonceAt(now()),
		async judge(proof: string | undefined, exchange: Exchange): Promise<Proved | Unproved> {
			if (!proof) return bad('there is none');
			const read = await open(proof);
			if (!read) return bad('it is not signed by the key that it names');
			const { jkt, claims } = read;
			const { jti, htm, htu, iat, nonce, ath } = claims;
			if (htm !== exchange.method || htu !== exchange.url) return bad('it is for another call');
			if (typeof jti !== 'string' || jti.length < 16 || typeof iat !== 'number') {
				return bad('it lacks its id or time');
			}
			const expected = exchange.token === undefined ? undefined : hashOf(exchange.token);
			if (ath !== expected) return bad('it is for another token');
			if (!isFresh(nonce)) return { code: 'proof-stale', detail: 'its nonce is not a fresh one' };
			// the browser itself may send a request twice: a new proof, and the answer is the first one's
			if (isReplay(jkt, jti)) return { code: 'proof-stale', detail: 'it was used before' };
			return { jkt };
		}
	};
}

export type Proofs = ReturnType<typeof createProofs>;

async function open(proof: string) {
	try {
		const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
			typ: 'dpop+jwt',
			algorithms: ['ES256']
		});
		const jwk = protectedHeader.jwk as JWK;
		if (jwk.d !== undefined) return undefined;
		return { jkt: await calculateJwkThumbprint(jwk), claims: payload as Record<string, unknown> };
	} catch {
		return undefined;
	}
}

function bad(detail: string): Unproved {
	return { code: 'proof-bad', detail };
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

export function sameText(a: string, b: string): boolean {
	const [one, other] = [Buffer.from(a), Buffer.from(b)];
	return one.length === other.length && timingSafeEqual(one, other);
}
