import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: ['tests/e2e/served.ts'],
		env: { TZ: 'Asia/Ho_Chi_Minh' },
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// A second is too short for a page on a machine that does other things too.
		expect: { poll: { timeout: 20_000 } },
		// Files share a server and change nothing on it that another one reads.
		maxWorkers: 2
	}
});
