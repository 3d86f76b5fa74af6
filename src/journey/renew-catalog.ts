import { placeLists } from '#catalog/places';
import { canonical } from '#domain/canonical';
import {
	judgePack,
	readPack,
	type Pack,
	type PackMark,
	type PackRefusal,
	type ServiceBody
} from '#domain/pack';
import {
	adoptPack,
	findAdopted,
	findCandidate,
	recordRefusal,
	recordSame,
	type Candidate
} from '#storage/catalog';
import { clockOffset } from '#storage/settings';
import { bodyRow } from '#storage/services';
import { sha256 } from '#vault/digest';
import { openPack } from '#vault/pack';
import type { PageEnvironment } from './environment.ts';

export type Renewal =
	| { readonly renewed: number }
	/** nothing came, or nothing that is not here already */
	| { readonly unchanged: true }
	/** set aside: what was in use stays in use. `at`: where it fails, for those who sign packs */
	| { readonly refused: PackRefusal; readonly at?: string };

type Renewing = Pick<PageEnvironment, 'db' | 'office' | 'now'>;

/**
 * Looks into what the worker fetched, and takes it as a whole or not at all. `languages`: what every
 * service of it must speak.
 */
export async function renewCatalog(page: Renewing, languages: readonly string[]): Promise<Renewal> {
	const [candidate, inUse, offset] = await Promise.all([
		findCandidate(page.db),
		findAdopted(page.db),
		clockOffset(page.db)
	]);
	if (!candidate) return { unchanged: true };
	const refuse = async (refused: PackRefusal, at?: string): Promise<Renewal> => {
		// Who does not know the office's time may be wrong about its dates, and looks again later.
		const keep = offset === undefined && (refused === 'ahead' || refused === 'expired');
		await recordRefusal(page.db, candidate, { why: refused, at: page.now() }, keep);
		return at === undefined ? { refused } : { refused, at };
	};
	const signed = await openPack(candidate.jws, page.office);
	if (!signed) return refuse('forged');
	const read = readPack(signed.content, { languages, places: placeLists });
	if ('refused' in read) return refuse(read.refused, read.at);
	const { pack } = read;
	const { verdict } = judgePack(pack, signed.digest, inUse, page.now() + (offset ?? 0));
	if (verdict === 'same') {
		await recordSame(page.db, candidate);
		return { unchanged: true };
	}
	if (verdict !== 'adopt') return refuse(verdict);
	const strange = await firstStrange(pack);
	if (strange) return refuse('malformed', strange);
	return adopt(page, candidate, pack, signed.digest);
}

async function adopt(
	{ db }: Renewing,
	candidate: Candidate,
	{ sequence, issuedAt, expiresAt, index, services }: Pack,
	digest: string
): Promise<Renewal> {
	const mark: PackMark = { sequence, issuedAt, expiresAt, index, digest };
	const adopted = await adoptPack(db, candidate, mark, services.map(bodyRow));
	return adopted ? { renewed: sequence } : { unchanged: true };
}

/** Each body is the one that the index names. */
async function firstStrange({ index, services }: Pack): Promise<string | undefined> {
	for (const body of services) {
		const { id } = body.definition;
		const entry = index.find((one) => one.id === id);
		if (entry?.digest !== (await bodyDigest(body))) return `index.${id}.digest`;
	}
	return undefined;
}

export function bodyDigest(body: ServiceBody): Promise<string> {
	return sha256(canonical(body));
}
