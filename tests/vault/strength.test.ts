import { describe, expect, test } from 'vitest';
import { judgePassphrase, judgePin } from '#vault/strength';

describe('a passphrase', () => {
	test.each([
		'',
		'password',
		'P@ssw0rd1',
		'kenya254',
		'Nairobi2026',
		'harambee',
		'Mungu Baba',
		'wanjiku1990',
		'safaricom!',
		'qwertyuiop',
		'aaaaaaaaaaaaaaaa',
		'abcdefghijkl',
		'12/06/1988',
		'mamababa',
		'Karibu123'
	])('that many would choose is not taken: %s', (secret) => {
		const { enough, because } = judgePassphrase(secret);
		expect(enough).toBe(false);
		if (secret) expect(because.length).toBeGreaterThan(0);
	});

	test.each([
		'five goats on the ferry',
		'ndizi tatu juu ya paa la bati',
		'Tumbili anapiga gitaa Kisumu',
		'vR7#kq2!mZp9',
		'wet lorry seven purple drums'
	])('that nobody would guess is taken: %s', (secret) => {
		expect(judgePassphrase(secret)).toMatchObject({ enough: true, because: [] });
	});

	test('made of what the form says of the person is weaker', () => {
		const secret = 'zawadikiplimo88';
		const known = judgePassphrase(secret, ['Zawadi Kiplimo']);
		expect(known.enough).toBe(false);
		expect(known.because).toContain('name');
		expect(known.score).toBeLessThan(judgePassphrase(secret).score);
	});

	test('of any length is judged while it is typed', () => {
		const start = performance.now();
		judgePassphrase('mbuzi watano '.repeat(2_000));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});

describe('a PIN', () => {
	test.each(['', '1234', '12a456', '1234567890123'])('of six to twelve digits: not %s', (pin) => {
		expect(judgePin(pin)).toBe('digits');
	});

	test.each(['123456', '654321', '000000', '121212', '123123', '13579135', '20261990', '246802'])(
		'that is tried first is not taken: %s',
		(pin) => {
			expect(judgePin(pin)).toBe('easy');
		}
	);

	test('that is the number in the passport is not taken; another is', () => {
		expect(judgePin('482913', ['ID 31482913'])).toBe('easy');
		expect(judgePin('482913', ['ID 31482914'])).toBeUndefined();
		expect(judgePin('860214')).toBeUndefined();
	});
});
