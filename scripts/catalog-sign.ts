import { createHash, createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { canonical } from '#domain/canonical';
import { GRAMMAR, type Pack, type PackEntry, type ServiceBody } from '#domain/pack';
import { MOST_PACK } from '#domain/pack-size';

/** The private half of the office's catalog key. */
export type CatalogKey = JsonWebKey & { readonly kid: string };

const DAY = 86_400_000;

export type PackWish = {
	readonly sequence: number;
	/** ms since the epoch */
	readonly issuedAt: number;
	readonly days: number;
	/** every service, as it is from now on */
	readonly all: readonly ServiceBody[];
	/** the entry of each, where they are made already */
	readonly index?: readonly PackEntry[];
	/** those that travel whole */
	readonly changed: readonly string[];
};

export function makePack({ sequence, issuedAt, days, all, index, changed }: PackWish): Pack {
	return {
		grammar: GRAMMAR,
		sequence,
		issuedAt: new Date(issuedAt).toISOString(),
		expiresAt: new Date(issuedAt + days * DAY).toISOString(),
		index: index ?? all.map(entryOf),
		services: all.filter(({ definition }) => changed.includes(definition.id))
	};
}

export function entryOf(body: ServiceBody): PackEntry {
	const { id, version } = body.definition;
	return { id, version, digest: createHash('sha256').update(canonical(body)).digest('hex') };
}

/** A compact JWS (EdDSA). @throws when it is more than a reader takes */
export function signPack(pack: unknown, key: CatalogKey, header: object = {}): string {
	const head = { alg: 'EdDSA', typ: 'kibali-catalog+jws', kid: key.kid, ...header };
	const content = `${encode(JSON.stringify(head))}.${encode(JSON.stringify(pack))}`;
	const privateKey = createPrivateKey({ key, format: 'jwk' });
	const jws = `${content}.${sign(null, Buffer.from(content), privateKey).toString('base64url')}`;
	if (jws.length > MOST_PACK) {
		throw new Error(
			`The pack has ${jws.length} bytes, ${MOST_PACK} are allowed: send fewer services`
		);
	}
	return jws;
}

export function readSigned(jws: string): Pack {
	const payload = Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString();
	return JSON.parse(payload) as Pack;
}

function encode(text: string): string {
	return Buffer.from(text).toString('base64url');
}
