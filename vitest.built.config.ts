import { defineConfig } from 'vitest/config';

/** Tests of the built files: byte budgets and what the worker precaches. */
export default defineConfig({
	test: { environment: 'node', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 }
});
