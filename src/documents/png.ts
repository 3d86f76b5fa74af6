import { latin } from './inspect.ts';

export type PngFacts = {
	readonly width: number;
	readonly height: number;
	readonly complete: boolean;
};

/** Size of a PNG from its first chunk, and whether its last one is there. */
export function pngFacts(bytes: Uint8Array): PngFacts | undefined {
	if (bytes.length < 33 || latin(bytes, 12, 16) !== 'IHDR') return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const width = view.getUint32(16);
	const height = view.getUint32(20);
	let at = 8;
	while (at + 12 <= bytes.length) {
		const name = latin(bytes, at + 4, at + 8);
		const end = at + 12 + view.getUint32(at);
		if (end > bytes.length) break;
		if (name === 'IEND') return { width, height, complete: true };
		at = end;
	}
	return { width, height, complete: false };
}
