import type { EvidenceSlot } from '#domain/evidence';

/** Our own limits, chosen for phones with little memory; no source asks for them. */
export const limits = {
	/** decoding takes four bytes a pixel; the largest cameras of cheap phones have 64 million */
	pixels: 65_000_000,
	/** bytes of an image as picked, before it is shrunk */
	originalBytes: 60_000_000,
	pages: 100,
	/** characters of the data URL */
	thumbnail: 8_192,
	/** a progressive JPEG with more passes is made to waste time */
	scans: 100
} as const;

export type Fit = {
	/** pixels of the longer edge that still show every letter of a page */
	readonly maxEdge: number;
	/** pixels of the shorter edge below which nobody can read it */
	readonly minEdge: number;
	readonly maxBytes: number;
};

/** How an image must be to fit a slot. A face needs fewer pixels than a page of small print. */
export function fitOf(slot: Pick<EvidenceSlot, 'document' | 'maxBytes'>): Fit {
	const face = slot.document === 'photo';
	return { maxEdge: face ? 1200 : 2000, minEdge: face ? 300 : 200, maxBytes: slot.maxBytes };
}
