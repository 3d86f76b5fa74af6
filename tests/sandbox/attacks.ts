import { createHmac, generateKeyPairSync } from 'node:crypto';
import type { Pack } from '#domain/pack';
import { readSigned, signPack, type CatalogKey } from '../../scripts/catalog-sign.ts';

/** What an attacker, or a broken office, may serve instead of the catalog. */
export const attacks = {
	forged: 'the signature of something else',
	rollback: 'an older one, once rightly signed',
	freeze: 'the same old one for ever, long after its day',
	mixed: 'the head and signature of one around the content of another',
	'wrong-key': 'signed by a key that nobody pinned, under the name of the pinned one',
	truncated: 'broken off in the middle',
	endless: 'a body that does not end',
	expired: 'signed rightly, and past its day',
	're-signed': 'the same number with other content',
	none: 'alg none, and no signature',
	hs256: 'alg HS256, with the public key as its secret',
	'fast-forward': 'a number so high that no true one could follow',
	future: 'issued years ahead',
	doubled: 'one rule twice',
	unknown: 'a condition that only a newer app could understand'
} as const;
export type Attack = keyof typeof attacks;
export const attackNames = Object.keys(attacks) as Attack[];

export type Target = {
	/** what is served when all is well */
	readonly jws: string;
	/** one that was served before */
	readonly older: string;
	readonly key: CatalogKey;
	readonly now: number;
};

const YEAR = 365 * 86_400_000;

/** The text that goes out in place of the true one. The endless one is made where it is sent. */
export function attacked(attack: Exclude<Attack, 'endless'>, target: Target): string {
	const { jws, older, key, now } = target;
	const [head = '', payload = '', signature = ''] = jws.split('.');
	const pack = readSigned(jws);
	const next = { ...pack, sequence: pack.sequence + 1 };
	const at = (time: number) => new Date(time).toISOString();
	switch (attack) {
		case 'forged':
			return `${head}.${payload}.${Buffer.alloc(64, 7).toString('base64url')}`;
		case 'rollback':
			return older;
		case 'freeze':
			return jws;
		case 'mixed':
			return `${head}.${older.split('.')[1] ?? ''}.${signature}`;
		case 'wrong-key':
			return signPack(next, strangeKey(key.kid));
		case 'truncated':
			return jws.slice(0, Math.floor(jws.length / 2));
		case 'expired':
			return signPack(
				{ ...next, issuedAt: at(now - YEAR / 2), expiresAt: at(now - YEAR / 4) },
				key
			);
		case 're-signed':
			return signPack({ ...pack, expiresAt: at(now + YEAR / 2) }, key);
		case 'none':
			return `${encode({ ...header(head), alg: 'none' })}.${payload}.`;
		case 'hs256':
			return withSecret(head, payload, key.x ?? '');
		case 'fast-forward':
			return signPack({ ...pack, sequence: Number.MAX_SAFE_INTEGER }, key);
		case 'future':
			return signPack(
				{ ...next, issuedAt: at(now + 5 * YEAR), expiresAt: at(now + 6 * YEAR) },
				key
			);
		case 'doubled':
			return signPack(withDouble(next), key);
		case 'unknown':
			return signPack(withUnknown(next), key);
	}
}

function strangeKey(kid: string): CatalogKey {
	const { privateKey } = generateKeyPairSync('ed25519');
	return { ...privateKey.export({ format: 'jwk' }), kid };
}

function withSecret(head: string, payload: string, secret: string): string {
	const content = `${encode({ ...header(head), alg: 'HS256' })}.${payload}`;
	const mac = createHmac('sha256', Buffer.from(secret, 'base64url')).update(content);
	return `${content}.${mac.digest('base64url')}`;
}

/** Each body changes and the index stays: what is wrong has to be found before that is. */
function withDouble(pack: Pack): unknown {
	return changed(pack, (requirements) => [...requirements, ...requirements.slice(0, 1)]);
}

function withUnknown(pack: Pack): unknown {
	return changed(pack, ([first, ...rest]) => [
		{ ...first, must: { phaseOfMoon: ['arrivalDate', 'full'] } },
		...rest
	]);
}

function changed(pack: Pack, change: (requirements: readonly object[]) => unknown): unknown {
	const services = pack.services.map((body) => {
		const requirements = change(body.definition.requirements);
		return { ...body, definition: { ...body.definition, requirements } };
	});
	return { ...pack, services };
}

function header(head: string): object {
	return JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
}

function encode(value: object): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}
