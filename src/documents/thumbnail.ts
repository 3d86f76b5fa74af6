import { jpegOf, sheet } from './canvas.ts';
import { limits } from './limits.ts';

const EDGE = 168;

/** A small JPEG as a data URL, or null where even the smallest would be too heavy for a list. */
export async function thumbnailOf(
	source: CanvasImageSource,
	width: number,
	height: number
): Promise<string | null> {
	for (const [edge, quality] of [
		[EDGE, 0.6],
		[EDGE, 0.4],
		[EDGE / 2, 0.5]
	] as const) {
		const scale = Math.min(1, edge / Math.max(width, height));
		const [w, h] = [
			Math.max(1, Math.round(width * scale)),
			Math.max(1, Math.round(height * scale))
		];
		const { canvas, context } = sheet(w, h);
		context.drawImage(source, 0, 0, w, h);
		const url = dataUrl(await jpegOf(canvas, quality));
		if (url.length <= limits.thumbnail) return url;
	}
	return null;
}

function dataUrl(bytes: ArrayBuffer): string {
	const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
	return `data:image/jpeg;base64,${btoa(text)}`;
}
