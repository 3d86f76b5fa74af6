import { recordSaved } from '#storage/audit-saved';
import { sha256, utf8 } from '#vault/digest';
import {
	FORMAT,
	LARGEST,
	MANIFEST,
	VERSION,
	type BundleFile,
	type Check,
	type Manifest
} from './bundle-format.ts';
import type { Gathered } from './bundle.ts';
import { checkBundle } from './check-bundle.ts';
import type { PageEnvironment } from './environment.ts';

export type MadeBundle = {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly checks: readonly Check[];
	/** SHA-256 of its list: what the log keeps, and what people compare */
	readonly digest: string;
};
/** Packs files as they are, in this order, with one time. */
export type Packer = (
	files: readonly { readonly name: string; readonly input: Uint8Array<ArrayBuffer> }[],
	at: Date
) => Promise<Uint8Array<ArrayBuffer>>;

/** Larger than can be made here. */
export class BundleTooLarge extends Error {
	override readonly name = 'BundleTooLarge';
}

/**
 * One file of what was gathered, with the pages that a person reads. It is checked as whoever gets it will
 * check it, then recorded, and only then handed over.
 * @throws BundleTooLarge, Error where what was packed is not whole
 */
export async function makeBundle(
	page: PageEnvironment,
	gathered: Gathered,
	pages: readonly BundleFile[],
	pack: Packer
): Promise<MadeBundle> {
	const { application, checks, sent, receipts } = gathered;
	const files = [...pages, ...gathered.files];
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGEST * 0.9) {
		throw new BundleTooLarge();
	}
	const at = page.now();
	const manifest: Manifest = {
		...{ format: FORMAT, version: VERSION, madeAt: new Date(at).toISOString() },
		...{ office: page.office.id, officeKey: page.office.receiptKey.kid, application },
		service: sent.at(-1)?.service ?? '',
		files: await Promise.all(
			files.map(async ({ path, kind, bytes }) => ({
				...{ path, kind, size: bytes.length, sha256: await sha256(bytes) }
			}))
		),
		checks
	};
	const list = utf8(`${JSON.stringify(manifest, null, '\t')}\n`);
	const inputs = files.map(({ path, bytes }) => ({ name: path, input: bytes }));
	const bytes = await pack([{ name: MANIFEST, input: list }, ...inputs], new Date(at));
	const verdict = await checkBundle(bytes, page.office);
	if ('refused' in verdict || !verdict.whole) throw new Error('What was packed is not whole');
	const { digest } = verdict;
	const detail = { manifest: digest, documents: gathered.documents };
	await recordSaved(page.db, page.vault, { act: 'bundle-saved', at, application, detail });
	const number = receipts.at(-1)?.number ?? application.slice(0, 8);
	return { name: `kibali-${number}.zip`, bytes, checks, digest };
}
