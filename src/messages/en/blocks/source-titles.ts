/**
 * What titles of sources say in English besides names, each with what to say instead; longer phrases
 * first. Titles are data and may come in a pack, so they are not sentences of ours.
 */
export const sourceTitles: readonly (readonly [said: string, say: string])[] = [];
