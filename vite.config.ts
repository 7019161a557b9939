import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**'],
		setupFiles: ['tests/support/property-seed.ts'],
		// What tests read must not stand in the trail of whoever develops.
		env: { TZ: 'Asia/Ho_Chi_Minh', PEOPLE_FILE: ':memory:' },
		testTimeout: 30_000,
		maxWorkers: Math.max(2, availableParallelism() - 1)
	}
});
