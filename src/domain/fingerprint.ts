/** The first 20 digits of a digest, in groups: people read them to each other. */
export function fingerprintOf(digest: string): string {
	return (digest.slice(0, 20).match(/.{1,4}/g) ?? []).join(' ');
}
