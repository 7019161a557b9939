import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The long forms of the fault tests; `npm test` runs short ones. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// The property of loading too, over more cases than `npm test` has time for.
		include: ['tests/faults/**/*.fault.ts', 'tests/pipelines/load/order-free.test.ts'],
		setupFiles: ['tests/support/property-seed.ts'],
		env: { TZ: 'Asia/Ho_Chi_Minh', ORDER_RUNS: '60' },
		testTimeout: 1_800_000,
		hookTimeout: 120_000,
		// Each takes what the machine has; side by side they would only wait for each other.
		fileParallelism: false
	}
});
