import type { Confidence, Source } from '#domain/source';

/** Days from the approval until it lapses, unless what is asked for then is paid. */
export const issuance: {
	readonly days: number;
	readonly source: Source;
	readonly confidence: Confidence;
} = {
	days: 30,
	source: {
		title: 'Kenya Association of Hotelkeepers and Caterers, on the Regulations of 2012',
		url: 'https://www.kahc.co.ke/kahc-updates.php?id=64',
		asOf: '2012'
	},
	confidence: 'secondary'
};
