import { describe, expect, test } from 'vitest';
import { argon2 } from '#vault/argon2';
import { affordable, calibrated, coolDown, FLOOR, stretch, warmUp } from '#vault/stretch';

const salt = new Uint8Array(16).fill(7);
const GOATS = '756ad3d51cd96a2e492f1c78fcaa2f12fa7994512b14f133264ab57ec2f953d8';
const floor = { algorithm: 'argon2id', ...FLOOR, salt } as const;

describe('stretching', () => {
	/** @see https://github.com/P-H-C/phc-winner-argon2/blob/master/src/test.c */
	test('is Argon2id, as its authors test it', async () => {
		const somesalt = new TextEncoder().encode('somesalt');
		const how = { algorithm: 'argon2id', memory: 65_536, passes: 2, lanes: 1 } as const;
		expect(hex(await argon2('password', { ...how, salt: somesalt }))).toBe(
			'09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'
		);
	});

	test('gives what it always gave: a vault of today opens for good', async () => {
		expect(hex(await stretch('five goats on the ferry', floor))).toBe(GOATS);
	});

	test('gives the same where a thread was made ready before, each time it is asked', async () => {
		warmUp();
		expect(hex(await stretch('five goats on the ferry', floor))).toBe(GOATS);
		expect(hex(await stretch('five goats on the ferry', floor))).toBe(GOATS);
		warmUp();
		coolDown();
		expect(hex(await stretch('five goats on the ferry', floor))).toBe(GOATS);
	});

	test('asks at least the floor, on this machine too', async () => {
		const how = await calibrated();
		expect(how.memory).toBeGreaterThanOrEqual(19 * 1024);
		expect(how.passes).toBeGreaterThanOrEqual(2);
		expect(how.salt).toHaveLength(16);
		expect((await calibrated()).salt).not.toEqual(how.salt);
	});

	test('takes more where the phone is quick, and never less than the floor where it is slow', () => {
		expect(affordable(5_000)).toEqual({ memory: 19 * 1024, passes: 2 });
		expect(affordable(500)).toEqual({ memory: 19 * 1024, passes: 2 });
		expect(affordable(250)).toEqual({ memory: 32 * 1024, passes: 2 });
		expect(affordable(200)).toEqual({ memory: 47 * 1024, passes: 2 });
		expect(affordable(100)).toEqual({ memory: 64 * 1024, passes: 2 });
		expect(affordable(50)).toEqual({ memory: 64 * 1024, passes: 5 });
		expect(affordable(20)).toEqual({ memory: 64 * 1024, passes: 8 });
		expect(affordable(0)).toEqual({ memory: 64 * 1024, passes: 8 });
	});

	test.each([
		{ memory: 8 },
		{ memory: 4_000_000 },
		{ passes: 1 },
		{ passes: 1e9 },
		{ lanes: 0 },
		{ memory: 20_000.5 },
		{ salt: new Uint8Array(8) },
		{ algorithm: 'argon2i' as 'argon2id' }
	])('refuses what an edited row asks of the phone: %o', async (edited) => {
		await expect(stretch('x', { ...floor, ...edited })).rejects.toMatchObject({
			name: 'StretchFailed'
		});
	});
});

function hex(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('hex');
}
