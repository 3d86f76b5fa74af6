import type { Page } from '@playwright/test';
import { exifSegment, makePdf, spliced, xmpSegment } from '../documents/fixtures.ts';

export type PickedFile = { name: string; mimeType: string; buffer: Buffer };

/** As the sensor stores it when the phone is held upright; EXIF orientation 6 turns it. */
const SENSOR = { width: 4000, height: 3000 };

/**
 * A photo as a phone makes it: 12 million pixels with grain, lying on its side, with EXIF that says
 * so and tells where it was taken. Upright it is 3000 × 4000, with a red band at its top.
 */
export async function make12MpJpeg(page: Page, name = 'passport.jpg'): Promise<PickedFile> {
	const pixels = await page.evaluate(async ({ width, height }) => {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		const grain = new OffscreenCanvas(500, 500);
		const small = grain.getContext('2d');
		if (!small) throw new Error('no canvas');
		const dots = small.createImageData(500, 500);
		let seed = 7;
		for (let at = 0; at < dots.data.length; at += 4) {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			const grey = 190 + (seed % 60);
			dots.data.set([grey, grey, grey - 20, 255], at);
		}
		small.putImageData(dots, 0, 0);
		context.fillStyle = context.createPattern(grain, 'repeat') ?? '#ccc';
		context.fillRect(0, 0, width, height);
		context.fillStyle = '#c00000';
		context.fillRect(0, 0, 400, height);
		context.fillStyle = '#222';
		context.font = '40px sans-serif';
		for (let line = 0; line < 60; line += 1) {
			context.fillText(`Specimen line ${line} of a page that nobody lives on`, 600, 60 + line * 48);
		}
		const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
		const url = await new Promise<string>((resolve) => {
			const reader = new FileReader();
			reader.onload = () => resolve(String(reader.result));
			reader.readAsDataURL(blob);
		});
		return url.slice(url.indexOf(',') + 1);
	}, SENSOR);
	const jpeg = Buffer.from(pixels, 'base64');
	const buffer = spliced(jpeg, exifSegment({ orientation: 6 }), xmpSegment());
	return { name, mimeType: 'image/jpeg', buffer };
}

/** A smaller picture, quick to make. */
export async function makePicture(
	page: Page,
	wish: { name: string; type: 'image/jpeg' | 'image/png'; width: number; height: number }
): Promise<PickedFile> {
	const pixels = await page.evaluate(async ({ type, width, height }) => {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = '#0b5d3b';
		context.fillRect(0, 0, width / 2, height / 2);
		const bytes = new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	}, wish);
	return { name: wish.name, mimeType: wish.type, buffer: Buffer.from(pixels, 'base64') };
}

export function threePagePdf(name = 'booking.pdf'): PickedFile {
	return pdf(name, makePdf({ pages: 3 }));
}

/** A PDF in which a sentence stands as it is. */
export function markedPdf(name: string, sentence: string): PickedFile {
	const buffer = makePdf({ pages: 1, ballast: 4000 });
	buffer.write(sentence, buffer.indexOf('kibali '), 'latin1');
	return pdf(name, buffer);
}

export function pdf(name: string, buffer: Buffer): PickedFile {
	return { name, mimeType: 'application/pdf', buffer };
}
