import type { Orientation } from './jpeg.ts';

/** Pixels ready to be drawn; `close` gives their memory back. */
export type Decoded = {
	readonly source: CanvasImageSource;
	readonly width: number;
	readonly height: number;
	close(): void;
};

/**
 * Decodes at a given size, off the page's thread where the browser can. `blob` must carry no
 * orientation of its own: browsers disagree on what they do with one when they also resize.
 */
export async function decode(blob: Blob, width: number, height: number): Promise<Decoded> {
	if (typeof createImageBitmap !== 'function') return decodeInElement(blob, width, height);
	const bitmap = await resized(blob, width, height);
	return { source: bitmap, width, height, close: () => bitmap.close() };
}

/** Turns a canvas so that a picture stored in `orientation` comes out upright, `width` × `height` as stored. */
export function turn(
	context: Pick<CanvasRenderingContext2D, 'transform'>,
	orientation: Orientation,
	width: number,
	height: number
): void {
	const turns: Record<Orientation, [number, number, number, number, number, number]> = {
		1: [1, 0, 0, 1, 0, 0],
		2: [-1, 0, 0, 1, width, 0],
		3: [-1, 0, 0, -1, width, height],
		4: [1, 0, 0, -1, 0, height],
		5: [0, 1, 1, 0, 0, 0],
		6: [0, 1, -1, 0, height, 0],
		7: [0, -1, -1, 0, height, width],
		8: [0, -1, 1, 0, 0, width]
	};
	context.transform(...turns[orientation]);
}

async function resized(blob: Blob, width: number, height: number): Promise<ImageBitmap> {
	const options: ImageBitmapOptions = {
		resizeWidth: width,
		resizeHeight: height,
		resizeQuality: 'high'
	};
	try {
		return await createImageBitmap(blob, options);
	} catch (problem) {
		// an older browser does not know the options; a broken picture fails here again
		if (problem instanceof TypeError) return createImageBitmap(blob);
		throw problem;
	}
}

async function decodeInElement(blob: Blob, width: number, height: number): Promise<Decoded> {
	const url = URL.createObjectURL(blob);
	const source = new Image();
	source.src = url;
	try {
		await source.decode();
	} catch (problem) {
		URL.revokeObjectURL(url);
		throw problem;
	}
	return { source, width, height, close: () => URL.revokeObjectURL(url) };
}
