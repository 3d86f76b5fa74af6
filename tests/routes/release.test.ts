import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releases as english } from '../../src/messages/en/releases.ts';
import { releases as swahili } from '../../src/messages/sw/releases.ts';

test('the version that people are told of is the newest that the pages tell about, in both languages', () => {
	const [, told] = /RELEASE = '(\w+)'/.exec(readFileSync('src/routes/release.ts', 'utf8')) ?? [];
	for (const { list } of [english, swahili]) {
		const ids = Object.keys(list);
		expect(ids[0]).toBe(told);
		expect(ids).toEqual([...ids].sort().reverse());
		for (const { lines } of Object.values(list)) expect(lines.length).toBeGreaterThan(0);
	}
});
