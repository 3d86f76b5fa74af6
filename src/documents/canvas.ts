/** A canvas off the page where the browser has one. */
export type Surface = {
	readonly canvas: OffscreenCanvas | HTMLCanvasElement;
	readonly context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
};

/** A white sheet: what is transparent in a PNG must not turn black in a JPEG. */
export function sheet(width: number, height: number): Surface {
	const canvas = blank(width, height);
	const context = canvas.getContext('2d', { alpha: false }) as Surface['context'] | null;
	if (!context) throw new Error('This browser gives no canvas');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	return { canvas, context };
}

export async function jpegOf(canvas: Surface['canvas'], quality: number): Promise<ArrayBuffer> {
	const blob = await ('convertToBlob' in canvas
		? canvas.convertToBlob({ type: 'image/jpeg', quality })
		: new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality)));
	if (blob?.type !== 'image/jpeg') throw new Error('This browser writes no JPEG');
	return blob.arrayBuffer();
}

function blank(width: number, height: number): Surface['canvas'] {
	if (typeof OffscreenCanvas === 'function') {
		const canvas = new OffscreenCanvas(width, height);
		// Safari had OffscreenCanvas for WebGL before it could draw on it
		if ('convertToBlob' in canvas) return canvas;
	}
	return Object.assign(document.createElement('canvas'), { width, height });
}
