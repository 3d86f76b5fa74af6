import { createCipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Stretching } from '#vault/backup-file';
import type { Stretch } from '#vault/key-store';

/** As cheap as a digest, so that a test can try thousands of files; the parameters stay real ones. */
export const quick: Stretching = async (secret, { salt }) => {
	const text = new TextEncoder().encode(`${secret} ${salt.join(' ')}`);
	return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
};

export function parameters(more: Partial<Stretch> = {}): Stretch {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { algorithm: 'argon2id', memory: 19 * 1024, passes: 2, lanes: 1, salt, ...more };
}

/**
 * A file of version 1, written from BACKUP.md alone and with another library, so that no release can
 * forget how to read it. Never edit this function.
 */
export async function version1(
	content: Uint8Array,
	secret: string,
	stretch: Stretching
): Promise<Blob> {
	const salt = Uint8Array.from(randomBytes(16));
	const memory = 19 * 1024;
	const stretched = await stretch(secret, {
		algorithm: 'argon2id',
		memory,
		passes: 2,
		lanes: 1,
		salt
	});
	const key = (info: string) =>
		Buffer.from(hkdfSync('sha256', stretched, '', `kibali backup 1: ${info}`, 32));
	const start = Buffer.alloc(36);
	Buffer.from([0x89, 0x4b, 0x49, 0x42, 0x41, 0x4c, 0x49, 0x0a]).copy(start);
	start.writeUInt16BE(1, 8);
	start.writeUInt8(1, 10);
	start.writeUInt8(1, 11);
	start.writeUInt32BE(memory, 12);
	start.writeUInt32BE(2, 16);
	Buffer.from(salt).copy(start, 20);
	const check = createHmac('sha256', key('check')).update(start).digest();
	const header = Buffer.concat([start, check]);
	const chunks = Math.ceil(content.length / 65_536);
	const sealed = Array.from({ length: chunks }, (_, index) => {
		const iv = Buffer.alloc(12);
		iv.writeUInt32BE(index, 7);
		iv.writeUInt8(index === chunks - 1 ? 1 : 0, 11);
		const cipher = createCipheriv('aes-256-gcm', key('content'), iv).setAAD(header);
		const clear = content.subarray(index * 65_536, (index + 1) * 65_536);
		return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
	});
	return new Blob([Uint8Array.from(Buffer.concat([header, ...sealed]))]);
}
