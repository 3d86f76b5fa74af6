import { expect, test } from 'vitest';
import { ownOf } from '#domain/own';

test('a record answers to its own names, and to none that every object has', () => {
	const words = { paid: 'Paid' };
	expect(ownOf(words, 'paid')).toBe('Paid');
	for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'unpaid']) {
		expect(ownOf(words, name)).toBeUndefined();
	}
});
