import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegFacts, metadataIn, segmentsOf, withoutMetadata } from '#documents/jpeg';
import { bareJpeg, commentSegment, exifSegment, spliced, xmpSegment } from './fixtures.ts';

const photo = bareJpeg(4000, 3000);
const told = spliced(photo, exifSegment({ orientation: 6 }), xmpSegment(), commentSegment('home'));

describe('what a JPEG says of itself', () => {
	it('has its size as stored', () => {
		expect(jpegFacts(photo)).toEqual({
			width: 4000,
			height: 3000,
			orientation: 1,
			complete: true,
			scans: 1
		});
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)(
		'has orientation %i in both byte orders',
		(orientation) => {
			for (const order of ['II', 'MM'] as const) {
				const turned = spliced(photo, exifSegment({ orientation, order }));
				expect(jpegFacts(turned)?.orientation).toBe(orientation);
			}
		}
	);

	it('takes an orientation that does not exist for upright', () => {
		expect(jpegFacts(spliced(photo, exifSegment({ orientation: 42 })))?.orientation).toBe(1);
	});

	it('is not complete when its end is missing, wherever it was cut', () => {
		for (let length = 4; length < photo.length; length += 1) {
			expect(jpegFacts(photo.subarray(0, length))?.complete ?? false).toBe(false);
		}
	});

	it('reads past stuffed bytes and restart markers inside the picture', () => {
		expect(segmentsOf(photo)?.map(({ marker }) => marker.toString(16))).toEqual([
			'd8',
			'e0',
			'db',
			'c0',
			'c4',
			'da',
			'd9'
		]);
	});
});

describe('metadata', () => {
	it('is found: EXIF, XMP and comments', () => {
		expect(metadataIn(told)).toHaveLength(3);
		expect(metadataIn(photo)).toHaveLength(0);
	});

	it('is gone after it was taken out, and the picture is the same, byte for byte', () => {
		expect(Buffer.from(withoutMetadata(told) ?? [])).toEqual(photo);
	});

	it('is gone also behind the end, where phones hang a film or a second picture', () => {
		const trailed = Buffer.concat([told, Buffer.from('MotionPhoto GPS')]);
		expect(Buffer.from(withoutMetadata(trailed) ?? [])).toEqual(photo);
	});

	it('is gone from any damaged file too, and nothing is thrown', () => {
		const bytes = fc.tuple(fc.nat(told.length - 1), fc.nat(255), fc.nat(told.length));
		fc.assert(
			fc.property(fc.array(bytes, { maxLength: 8 }), (changes) => {
				let damaged = Buffer.from(told);
				for (const [at, byte, length] of changes) {
					damaged[at % damaged.length] = byte;
					damaged = damaged.subarray(0, Math.max(1, damaged.length - (length % 5)));
				}
				jpegFacts(damaged);
				const clean = withoutMetadata(damaged);
				if (clean) expect(metadataIn(clean)).toHaveLength(0);
			})
		);
	});
});
