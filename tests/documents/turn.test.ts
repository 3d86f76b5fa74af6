import { describe, expect, it } from 'vitest';
import { turn } from '#documents/decode';
import type { Orientation } from '#documents/jpeg';

/** Where the corners of a 40 × 30 picture, as stored, come to lie on the canvas. */
function corners(orientation: Orientation): string[] {
	let matrix = [1, 0, 0, 1, 0, 0];
	turn(
		{
			transform: (...given: unknown[]) => {
				matrix = given as number[];
			}
		},
		orientation,
		40,
		30
	);
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
	return [
		[0, 0],
		[40, 0],
		[0, 30]
	].map(([x = 0, y = 0]) => `${a * x + c * y + e},${b * x + d * y + f}`);
}

/** Stored top left, top right and bottom left. @see EXIF 2.3, orientation. */
describe('a picture comes out upright, whichever way the camera was held', () => {
	it.each([
		[1, ['0,0', '40,0', '0,30']],
		[2, ['40,0', '0,0', '40,30']],
		[3, ['40,30', '0,30', '40,0']],
		[4, ['0,30', '40,30', '0,0']],
		[5, ['0,0', '0,40', '30,0']],
		[6, ['30,0', '30,40', '0,0']],
		[7, ['30,40', '30,0', '0,40']],
		[8, ['0,40', '0,0', '30,40']]
	] as const)('orientation %i', (orientation, where) => {
		expect(corners(orientation)).toEqual(where);
	});
});
