import type { Receipt } from '#domain/receipt';
import type { Issuer } from '#domain/office';
import { sha256 } from '#vault/digest';
import { readReceipt, verifyReceipt } from '#vault/receipt';
import { LARGEST, MANIFEST, MOST_FILES, type Manifest } from './bundle-format.ts';
import { answersIn, manifestIn } from './bundle-shapes.ts';
import { headsOf, type Segment } from './history-segment.ts';
import { readZip, ZipRefused, type ZipFault, type ZipFile } from './read-zip.ts';

export type BundleRefusal = ZipFault | 'too-large' | 'foreign' | 'newer';
export type Finding = {
	readonly finding:
		| 'changed'
		| 'missing'
		| 'added'
		/** the office did not sign this, or not for what is in the file */
		| 'receipt'
		/** what was signed lists it */
		| 'document'
		| 'history'
		/** the office signed another history */
		| 'anchor'
		/** it cannot be read */
		| 'content';
	readonly path: string;
};
export type BundleVerdict =
	| { readonly refused: BundleRefusal }
	| {
			readonly whole: boolean;
			readonly manifest: Manifest;
			/** SHA-256 of the list of what is in it */
			readonly digest: string;
			readonly findings: readonly Finding[];
			/** what this app's office signed, verified here */
			readonly receipts: readonly Receipt[];
			/** the history up to the last of them is the one it signed */
			readonly historyProved: boolean;
			/** receipts in it are of an office that this app does not know */
			readonly otherOffice: boolean;
	  };

type Files = ReadonlyMap<string, ZipFile['bytes']>;

/**
 * Is it whole, and as it was when it was made? Takes it for hostile: nothing in it is unpacked, opened as a
 * page, or kept.
 */
export async function checkBundle(
	bytes: Uint8Array<ArrayBuffer>,
	office: Issuer
): Promise<BundleVerdict> {
	if (bytes.length > LARGEST) return { refused: 'too-large' };
	let files: Files;
	try {
		files = new Map(readZip(bytes, MOST_FILES).map((file) => [file.path, file.bytes]));
	} catch (error) {
		if (error instanceof ZipRefused) return { refused: error.fault };
		throw error;
	}
	const listed = files.get(MANIFEST);
	const manifest = listed && manifestIn(jsonIn(listed));
	if (!listed || !manifest) return { refused: 'foreign' };
	if (manifest === 'newer') return { refused: 'newer' };
	const digest = await sha256(listed);
	const findings = await listedAsTheyAre(files, manifest);
	const proof = await provedBy(files, manifest, office, findings);
	return { whole: findings.length === 0, manifest, digest, findings, ...proof };
}

/** Every file is the one that the list names, and there is no other. */
async function listedAsTheyAre(files: Files, { files: listed }: Manifest): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { path, size, sha256: expected } of listed) {
		const bytes = files.get(path);
		if (!bytes) findings.push({ finding: 'missing', path });
		else if (bytes.length !== size || (await sha256(bytes)) !== expected) {
			findings.push({ finding: 'changed', path });
		}
	}
	const known = new Set(listed.map(({ path }) => path));
	for (const path of files.keys()) {
		if (path !== MANIFEST && !known.has(path)) findings.push({ finding: 'added', path });
	}
	return findings;
}

/** What holds whoever made the file: signatures, and what they were given for. */
async function provedBy(files: Files, manifest: Manifest, office: Issuer, findings: Finding[]) {
	const known = manifest.office === office.id;
	const doubted = new Set(
		manifest.checks.flatMap(({ check, of, result }) =>
			check === 'receipt' && result === 'failed' ? [of] : []
		)
	);
	const receipts: Receipt[] = [];
	for (const path of files.keys()) {
		const number = /^answers\/(\d{1,4})\.json$/.exec(path)?.[1];
		if (number === undefined) continue;
		const answers = answersIn(jsonIn(files.get(path)));
		if (!answers) {
			findings.push({ finding: 'content', path });
			continue;
		}
		const digests = new Set(manifest.files.map(({ sha256: one }) => one));
		for (const { digest, file } of answers.evidence) {
			// one that was gone or damaged when it was made has no file, and its check says so
			if (file !== null && !(files.has(file) && digests.has(digest))) {
				findings.push({ finding: 'document', path: file });
			}
		}
		const signed = await receiptOf(files, number, answers.submission, office);
		if (signed === 'none') continue;
		if (signed !== 'bad') receipts.push(signed);
		else if (known && !doubted.has(claimedNumber(files, number))) {
			findings.push({ finding: 'receipt', path: `receipts/${number}.jws` });
		}
	}
	const stray = [...files.keys()].filter(
		(path) =>
			/^receipts\//.test(path) &&
			!files.has(path.replace(/^receipts\/(.*)\.jws$/, 'answers/$1.json'))
	);
	findings.push(...stray.map((path): Finding => ({ finding: 'receipt', path })));
	const historyProved = await provedHistory(files, manifest, receipts, findings);
	const otherOffice = !known && [...files.keys()].some((path) => path.startsWith('receipts/'));
	return { receipts, historyProved, otherOffice };
}

async function receiptOf(
	files: Files,
	number: string,
	submission: string,
	office: Issuer
): Promise<Receipt | 'none' | 'bad'> {
	const signed = files.get(`receipts/${number}.jws`);
	if (!signed) return 'none';
	const jws = textIn(signed);
	const letter = files.get(`sealed/${number}.jwe`);
	const digest = letter ? await sha256(letter) : claimed(jws)?.digest;
	return (await verifyReceipt(jws, office, submission, digest ?? '')) ?? 'bad';
}

/** The chain holds, and every head that the office signed is one of it. */
async function provedHistory(
	files: Files,
	{ checks }: Manifest,
	receipts: readonly Receipt[],
	findings: Finding[]
): Promise<boolean> {
	const path = 'history.json';
	if (!files.has(path)) return false;
	const segment = jsonIn(files.get(path));
	const heads = await headsOf(segment).catch(() => undefined);
	const doubted = checks.some(({ check, result }) => check === 'history' && result !== 'passed');
	if (!heads) {
		if (!doubted) findings.push({ finding: 'history', path });
		return false;
	}
	const anchors = receipts.filter(({ audit }) => audit !== undefined);
	const lost = anchors.filter(({ audit = '' }) => !heads.includes(audit));
	// what came out of a backup was sent with another phone's log
	const strange = lost.filter(({ submission }) => !isRestored(segment as Segment, submission));
	if (strange.length > 0 && !doubted) findings.push({ finding: 'anchor', path });
	return lost.length === 0 && anchors.length > 0;
}

function isRestored({ entries }: Segment, submission: string): boolean {
	return entries.some(
		({ entry }) => entry?.act === 'restored' && entry.detail?.['submission'] === submission
	);
}

function claimedNumber(files: Files, number: string): string {
	const signed = files.get(`receipts/${number}.jws`);
	return (signed && claimed(textIn(signed))?.number) ?? '';
}

function claimed(jws: string): Receipt | undefined {
	try {
		return readReceipt(jws);
	} catch {
		return undefined;
	}
}

function textIn(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
	try {
		return bytes && JSON.parse(textIn(bytes));
	} catch {
		return undefined;
	}
}
