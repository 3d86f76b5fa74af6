import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The offset of the first instant of 1970 in minutes, to know that the zone was taken. */
const zones = [
	['Pacific/Auckland', -720],
	['America/Phoenix', 420],
	['Africa/Nairobi', -180]
] as const;

test.concurrent.each(zones)('no date moves under TZ=%s', async (zone, offset) => {
	const run = promisify(execFile);
	const script = new URL('./date-rules.ts', import.meta.url).pathname;
	const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
		env: { ...process.env, TZ: zone }
	});
	expect(stdout).toBe(`dates hold at ${offset}`);
});
