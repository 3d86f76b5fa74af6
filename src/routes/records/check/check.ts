import { LARGEST } from '#journey/bundle-format';
import { checkBundle, type BundleVerdict } from '#journey/check-bundle';
import { bundleMadeAt } from '#storage/audit-saved';
import { office } from '#vault/office';
import { readMark } from '../../device.ts';
import { getPage } from '../../open-page.ts';

export type Looked = {
	readonly verdict: BundleVerdict;
	/** when this phone made it, ms; nothing where it did not, or cannot know */
	readonly madeHere: number | undefined;
};

/** Reads a file that somebody gave; nothing of it is kept, and it goes nowhere. */
export async function look(file: File): Promise<Looked> {
	if (file.size > LARGEST) return { verdict: { refused: 'too-large' }, madeHere: undefined };
	const verdict = await checkBundle(new Uint8Array(await file.arrayBuffer()), office);
	if ('refused' in verdict || !readMark('has-data')) return { verdict, madeHere: undefined };
	const { db, vault } = await getPage();
	const { manifest, digest } = verdict;
	return { verdict, madeHere: await bundleMadeAt(db, vault, manifest.application, digest) };
}
