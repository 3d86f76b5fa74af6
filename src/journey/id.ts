/** A UUIDv7: sorts by time, random otherwise. `random`: 10 bytes. */
export function uuid7(now: number, random: Uint8Array): string {
	const bytes = new Uint8Array(16);
	for (let index = 0; index < 6; index++)
		bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
	bytes.set(random.subarray(0, 10), 6);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return [8, 12, 16, 20, 32]
		.map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
		.join('-');
}
