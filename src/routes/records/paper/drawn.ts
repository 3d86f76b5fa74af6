/** Letters as a picture: 8 bits a pixel, 0 black, from the top. */
export type Drawn = {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array<ArrayBuffer>;
	/** in thousandths of the size of the letters, as of those of a font */
	readonly advance: number;
};
export type Draw = (text: string, bold: boolean) => Drawn | undefined;

/** Pixels of the letters' size; on paper they come out at about 300 dpi. */
const SIZE = 44;
/** Of the size: how far letters reach above the line, and below it. */
export const ABOVE = 1.1;
export const BELOW = 0.4;

/** By the fonts of this phone, which has those of the languages that its person reads. */
export function drawOnCanvas(): Draw {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const known = new Map<string, Drawn | undefined>();
	return (text, bold) => {
		const key = `${bold ? 'b' : 'p'}${text}`;
		if (!known.has(key)) known.set(key, context ? drawn(context, text, bold) : undefined);
		return known.get(key);
	};
}

function drawn(context: CanvasRenderingContext2D, text: string, bold: boolean): Drawn | undefined {
	const { canvas } = context;
	const font = `${bold ? 'bold ' : ''}${SIZE}px Helvetica, Arial, sans-serif`;
	context.font = font;
	const advance = context.measureText(text).width;
	canvas.width = Math.max(1, Math.min(4_000, Math.ceil(advance)));
	canvas.height = Math.ceil(SIZE * (ABOVE + BELOW));
	const { width, height } = canvas;
	// a canvas that changes its size forgets everything
	context.font = font;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#000';
	context.fillText(text, 0, SIZE * ABOVE);
	const { data } = context.getImageData(0, 0, width, height);
	const pixels = Uint8Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 255);
	return { width, height, pixels, advance: (width / SIZE) * 1_000 };
}
