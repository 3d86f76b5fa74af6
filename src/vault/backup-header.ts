import type { Stretch } from './key-store.ts';

/**
 * Why a file is not opened. `secret`: the words are not those it was made with; `newer`: a later
 * release made it.
 */
export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'secret' | 'too-big';

/** The file is refused, and nothing of it counts. */
export class BackupRefused extends Error {
	override readonly name = 'BackupRefused';

	constructor(
		readonly fault: BackupFault,
		cause?: unknown
	) {
		super(`The backup file is refused (${fault})`, { cause });
	}
}

/** The first bytes of each file. The first is no letter, the last a line's end: text tools would spoil them. */
const MAGIC = [0x89, 0x4b, 0x49, 0x42, 0x41, 0x4c, 0x49, 0x0a];
const VERSION = 1;
const ARGON2ID = 1;
const SALT = 16;
/** magic, version, function, lanes, memory, passes, salt */
export const PARAMETERS = 36;
const CHECK = 32;
export const HEADER = PARAMETERS + CHECK;

/**
 * What this release is ready to compute before it knows who made a file: no header makes a phone work
 * for minutes, or fill its memory. The lower ends are what Kibali itself never goes under.
 */
const BOUNDS = {
	memory: { least: 19 * 1024, most: 256 * 1024 },
	passes: { least: 2, most: 12 },
	lanes: { least: 1, most: 4 },
	/** KiB times passes: the time it takes */
	work: 1024 * 1024
} as const;

/** Both keys of a file come from one stretched secret. */
export type BackupKeys = { readonly content: CryptoKey; readonly check: CryptoKey };

export function writeParameters({ memory, passes, lanes, salt }: Stretch): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(PARAMETERS);
	const view = new DataView(bytes.buffer);
	bytes.set(MAGIC);
	view.setUint16(8, VERSION);
	view.setUint8(10, ARGON2ID);
	view.setUint8(11, lanes);
	view.setUint32(12, memory);
	view.setUint32(16, passes);
	bytes.set(salt, 20);
	return bytes;
}

/** @throws BackupRefused before anything is computed */
export function readParameters(bytes: Uint8Array<ArrayBuffer>): Stretch {
	if (bytes.length < PARAMETERS || MAGIC.some((byte, index) => bytes[index] !== byte)) {
		throw new BackupRefused('foreign');
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const version = view.getUint16(8);
	if (version !== VERSION) throw new BackupRefused(version > VERSION ? 'newer' : 'damaged');
	const [lanes, memory, passes] = [view.getUint8(11), view.getUint32(12), view.getUint32(16)];
	const how: Stretch = {
		algorithm: 'argon2id',
		memory,
		passes,
		lanes,
		salt: bytes.slice(20, 20 + SALT)
	};
	if (view.getUint8(10) !== ARGON2ID || !isBearable(how)) throw new BackupRefused('damaged');
	return how;
}

export function isBearable({ memory, passes, lanes }: Stretch): boolean {
	const within = ({ least, most }: { least: number; most: number }, value: number) =>
		value >= least && value <= most;
	return (
		within(BOUNDS.memory, memory) &&
		within(BOUNDS.passes, passes) &&
		within(BOUNDS.lanes, lanes) &&
		memory * passes <= BOUNDS.work
	);
}

export async function keysOf(stretched: Uint8Array<ArrayBuffer>): Promise<BackupKeys> {
	const root = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveKey']);
	const from = (info: string): HkdfParams => ({
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array(),
		info: new TextEncoder().encode(`kibali backup 1: ${info}`)
	});
	const aes = { name: 'AES-GCM', length: 256 };
	const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
	const [content, check] = await Promise.all([
		crypto.subtle.deriveKey(from('content'), root, aes, false, ['encrypt', 'decrypt']),
		crypto.subtle.deriveKey(from('check'), root, hmac, false, ['sign', 'verify'])
	]);
	return { content, check };
}

/** The whole header: parameters, and what tells a wrong secret from a damaged file. */
export async function sealHeader(how: Stretch, keys: BackupKeys): Promise<Uint8Array<ArrayBuffer>> {
	const header = new Uint8Array(HEADER);
	const parameters = writeParameters(how);
	header.set(parameters);
	const check = await crypto.subtle.sign('HMAC', keys.check, parameters);
	header.set(new Uint8Array(check), PARAMETERS);
	return header;
}

/** Also binds the file to this one key, which AES-GCM alone would not. */
export function headerStands(
	header: Uint8Array<ArrayBuffer>,
	{ check }: BackupKeys
): Promise<boolean> {
	const parameters = header.subarray(0, PARAMETERS);
	return crypto.subtle.verify('HMAC', check, header.subarray(PARAMETERS, HEADER), parameters);
}
