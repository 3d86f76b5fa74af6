import type { ConvenienceTier } from '#domain/fee';
import type { Currency } from '#domain/money';
import type { Confidence, Source } from '#domain/source';

const ofShillings = (upTo: number | null, whole: number) => tier('KES', upTo, whole);

function tier(currency: Currency, upTo: number | null, whole: number): ConvenienceTier {
	return { upTo, amount: { currency, minor: whole * 100 } };
}

/**
 * What the payment service adds to a total, by a gazette notice of December 2023. The High Court
 * declared it illegal on 1 April 2025; in November 2025 it was still charged. So a person may leave
 * it out.
 */
export const convenience: {
	readonly tiers: readonly ConvenienceTier[];
	readonly source: Source;
	/** the judgment, and that the fee was still charged after it */
	readonly further: readonly Source[];
	readonly confidence: Confidence;
} = {
	tiers: [
		ofShillings(199, 5),
		ofShillings(299, 10),
		ofShillings(499, 15),
		ofShillings(699, 20),
		ofShillings(999, 25),
		ofShillings(null, 50),
		tier('USD', null, 1)
	],
	confidence: 'conflicting',
	source: {
		title: 'Techweez',
		url: 'https://techweez.com/2023/12/22/government-adjusts-ecitizen-tariffs/',
		asOf: '2023-12-22'
	},
	further: [
		{
			title: 'Tuko',
			url: 'https://www.tuko.co.ke/business-economy/584286-ruto-suffers-blow-high-court-halts-mandatory-payment-school-fees-ecitizen/',
			asOf: '2025-04'
		},
		{
			title: 'The Standard',
			url: 'https://www.standardmedia.co.ke/business/amp/courts/article/2001535118/ag-why-govt-cannot-stop-charging-kenyans-fees-to-access-services',
			asOf: '2025-11'
		}
	]
};
