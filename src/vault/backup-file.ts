import {
	BackupRefused,
	HEADER,
	headerStands,
	isBearable,
	keysOf,
	PARAMETERS,
	readParameters,
	sealHeader
} from './backup-header.ts';
import type { Stretch } from './key-store.ts';

export { BackupRefused, type BackupFault } from './backup-header.ts';

/** Turns the secret into 32 bytes; `vault/stretch` does it. */
export type Stretching = (secret: string, how: Stretch) => Promise<Uint8Array<ArrayBuffer>>;
export type BackupWriter = {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	/** The whole file; nothing may be written after it. */
	end(): Promise<Blob>;
};

/** clear bytes of a chunk */
const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED = CHUNK + TAG;
/** sealed chunks that are handed to the browser at once, and read at once */
const TOGETHER = 16;
/** No phone holds as much; what claims to is not ours. */
const LONGEST = 1_000_000_000;

/**
 * Seals a stream into a file, chunk by chunk (STREAM): number and last-chunk flag are the nonce, the
 * header is the additional data. The file is kept as a `Blob`, which a browser may put on disk.
 * @see BACKUP.md
 */
export async function writeBackup(
	secret: string,
	how: Stretch,
	stretch: Stretching
): Promise<BackupWriter> {
	if (!isBearable(how)) throw new Error('No reader would compute this');
	const keys = await keysOf(await stretch(secret, how));
	const header = await sealHeader(how, keys);
	let file = new Blob([header]);
	let sealed: ArrayBuffer[] = [];
	let waiting = new Uint8Array(CHUNK);
	let filled = 0;
	let number = 0;

	async function seal(last: boolean): Promise<void> {
		const place = chunkPlace(header, number++, last);
		sealed.push(await crypto.subtle.encrypt(place, keys.content, waiting.subarray(0, filled)));
		filled = 0;
		if (sealed.length < TOGETHER && !last) return;
		file = new Blob([file, ...sealed]);
		sealed = [];
	}

	return {
		async write(bytes) {
			for (let from = 0; from < bytes.length;) {
				// a full chunk waits: only with the next byte is it sure not to be the last
				if (filled === CHUNK) await seal(false);
				const part = bytes.subarray(from, from + CHUNK - filled);
				waiting.set(part, filled);
				filled += part.length;
				from += part.length;
			}
		},
		async end() {
			await seal(true);
			waiting = new Uint8Array(0);
			return file;
		}
	};
}

/**
 * What was written, piece by piece; each piece stands by itself as ours, but only the end says that it
 * was all: who reads must not act on a part. `heard`: bytes of the file read so far.
 * @throws BackupRefused
 */
export async function* readBackup(
	file: Blob,
	secret: string,
	stretch: Stretching,
	heard: (bytes: number) => void = () => undefined
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const header = await bytesOf(file.slice(0, HEADER));
	const how = readParameters(header.subarray(0, PARAMETERS));
	if (file.size > LONGEST) throw new BackupRefused('too-big');
	const count = Math.ceil((file.size - HEADER) / SEALED);
	const lastSize = file.size - HEADER - (count - 1) * SEALED;
	if (header.length < HEADER || count < 1 || lastSize <= TAG) throw new BackupRefused('damaged');
	const keys = await keysOf(await stretch(secret, how));
	if (!(await headerStands(header, keys))) throw new BackupRefused('secret');

	for (let first = 0; first < count; first += TOGETHER) {
		const start = HEADER + first * SEALED;
		const together = await bytesOf(file.slice(start, start + TOGETHER * SEALED));
		for (let at = 0; at < together.length; at += SEALED) {
			const number = first + at / SEALED;
			const place = chunkPlace(header, number, number === count - 1);
			const chunk = together.subarray(at, at + SEALED);
			yield new Uint8Array(await open(keys.content, place, chunk));
		}
		heard(Math.min(file.size, start + together.length));
	}
}

async function open(
	key: CryptoKey,
	place: AesGcmParams,
	chunk: Uint8Array<ArrayBuffer>
): Promise<ArrayBuffer> {
	try {
		return await crypto.subtle.decrypt(place, key, chunk);
	} catch (cause) {
		throw new BackupRefused('damaged', cause);
	}
}

/** A file's key seals nothing else, so a counter is all that a nonce needs. */
function chunkPlace(header: Uint8Array<ArrayBuffer>, number: number, last: boolean): AesGcmParams {
	const iv = new Uint8Array(12);
	new DataView(iv.buffer).setUint32(7, number);
	iv[11] = last ? 1 : 0;
	return { name: 'AES-GCM', iv, additionalData: header };
}

/** A file that went away, or that the browser may not read, is as good as damaged. */
async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await part.arrayBuffer());
	} catch (cause) {
		throw new BackupRefused('damaged', cause);
	}
}
