/** What the facts of the dependant's pass rest on; the keys are those of `sources`. */
export const official = {
	source: 'page',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const;
export const adviser = {
	source: 'dependants',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const brokers = {
	source: 'brokers',
	confidence: 'secondary',
	effectiveFrom: '2024-03-01'
} as const;
export const form = {
	source: 'form',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
