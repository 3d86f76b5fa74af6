import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What would make the next build another one; `npm run build:twice` compares two of them whole. */
const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));

test('no file says where or when it was built', () => {
	const texts = files.filter((file) => /\.(html|js|mjs|css|json|txt)$/.test(file));
	expect(texts.length).toBeGreaterThan(200);
	const tells = texts.filter((file) => {
		if (file.includes('tools/') || file.endsWith('licences.txt')) return false;
		const text = readFileSync(file, 'utf8');
		return text.includes(process.cwd()) || /\d\d:\d\d:\d\d\.\d{3}Z/.test(text);
	});
	expect(tells).toEqual([]);
});

test('what is packed with gzip carries no time', () => {
	const packed = files.filter((file) => file.endsWith('.gz'));
	expect(packed.length).toBeGreaterThan(100);
	expect(packed.filter((file) => readFileSync(file).readUInt32LE(4) !== 0)).toEqual([]);
});
