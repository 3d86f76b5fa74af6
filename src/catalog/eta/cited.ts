/** What the eTA's facts rest on; the keys are those of `sources`. */
export const official = {
	source: 'evisa',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const;
export const regulations = {
	source: 'regulations',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const news = {
	source: 'travelNews',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const unclearNews = {
	source: 'travelNews',
	confidence: 'conflicting',
	effectiveFrom: '2024-01-02'
} as const;
export const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const transitGuide = {
	source: 'transit',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const form = {
	source: 'form',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const;
export const notice = {
	source: 'exemptions',
	confidence: 'secondary',
	effectiveFrom: '2025-05-30'
} as const;
