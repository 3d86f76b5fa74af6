import { jpegOf, sheet, type Surface } from './canvas.ts';
import { decode, turn } from './decode.ts';
import { jpegFacts, metadataIn, withoutMetadata, type Orientation } from './jpeg.ts';
import { limits, type Fit } from './limits.ts';
import { pngFacts } from './png.ts';
import type { DocumentProblem } from './problem.ts';
import { thumbnailOf } from './thumbnail.ts';

export type FittedImage = {
	readonly bytes: ArrayBuffer;
	/** pixels, upright */
	readonly width: number;
	readonly height: number;
	readonly thumbnail: string | null;
};

type Stored = {
	readonly width: number;
	readonly height: number;
	readonly orientation: Orientation;
};

/** Tried in turn until the file fits: share of the longest edge allowed, JPEG quality. */
const steps = [
	[1, 0.75],
	[1, 0.6],
	[0.8, 0.6],
	[0.6, 0.55],
	[0.5, 0.5],
	[0.4, 0.5]
] as const;

/** A photo made upright, small enough and free of metadata: always a JPEG of its own. */
export async function fitImage(
	bytes: ArrayBuffer,
	found: 'jpeg' | 'png',
	fit: Fit
): Promise<{ image: FittedImage } | { refused: DocumentProblem }> {
	const original = new Uint8Array(bytes);
	const stored = storedIn(original, found);
	if (!stored) return { refused: { code: 'broken', found } };
	const problem = sizeProblem(stored, fit);
	if (problem) return { refused: problem };
	const upright = await drawUpright(original, found, stored, fit.maxEdge).catch(() => undefined);
	if (!upright) return { refused: { code: 'broken', found } };
	return shrink(upright, fit);
}

/** Read from the header, before a single pixel is decoded. */
function storedIn(bytes: Uint8Array, found: 'jpeg' | 'png'): Stored | undefined {
	if (found === 'png') {
		const png = pngFacts(bytes);
		return png?.complete ? { ...png, orientation: 1 } : undefined;
	}
	const jpeg = jpegFacts(bytes);
	return jpeg?.complete && jpeg.scans <= limits.scans ? jpeg : undefined;
}

function sizeProblem({ width, height }: Stored, fit: Fit): DocumentProblem | undefined {
	if (width * height > limits.pixels) return { code: 'too-many-pixels', limit: limits.pixels };
	if (Math.min(width, height) < fit.minEdge) return { code: 'too-small', limit: fit.minEdge };
	return undefined;
}

async function drawUpright(
	original: Uint8Array,
	found: 'jpeg' | 'png',
	{ width, height, orientation }: Stored,
	maxEdge: number
): Promise<Surface['canvas']> {
	const clean = found === 'jpeg' ? withoutMetadata(original) : new Uint8Array(original);
	if (!clean) throw new Error('Not a JPEG');
	const scale = Math.min(1, maxEdge / Math.max(width, height));
	const w = Math.max(1, Math.round(width * scale));
	const h = Math.max(1, Math.round(height * scale));
	const decoded = await decode(new Blob([clean], { type: `image/${found}` }), w, h);
	try {
		const { canvas, context } = orientation >= 5 ? sheet(h, w) : sheet(w, h);
		turn(context, orientation, w, h);
		context.drawImage(decoded.source, 0, 0, w, h);
		return canvas;
	} finally {
		decoded.close();
	}
}

async function shrink(
	upright: Surface['canvas'],
	fit: Fit
): Promise<{ image: FittedImage } | { refused: DocumentProblem }> {
	for (const [share, quality] of steps) {
		const canvas = share === 1 ? upright : scaled(upright, share);
		const bytes = await cleanJpeg(canvas, quality);
		if (bytes.byteLength > fit.maxBytes) continue;
		const { width, height } = canvas;
		const thumbnail = await thumbnailOf(upright, upright.width, upright.height);
		return { image: { bytes, width, height, thumbnail } };
	}
	return { refused: { code: 'too-large', limit: fit.maxBytes, found: 'image' } };
}

function scaled(upright: Surface['canvas'], share: number): Surface['canvas'] {
	const width = Math.max(1, Math.round(upright.width * share));
	const height = Math.max(1, Math.round(upright.height * share));
	const { canvas, context } = sheet(width, height);
	context.drawImage(upright, 0, 0, width, height);
	return canvas;
}

/** Some browsers write an EXIF block of their own into what a canvas gives. */
async function cleanJpeg(canvas: Surface['canvas'], quality: number): Promise<ArrayBuffer> {
	const clean = withoutMetadata(new Uint8Array(await jpegOf(canvas, quality)));
	if (!clean || metadataIn(clean).length > 0) throw new Error('The new JPEG is not clean');
	return clean.buffer;
}
