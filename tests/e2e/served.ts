import type { TestProject } from 'vitest/node';
import { serveExample } from './serve-example.ts';

declare module 'vitest' {
	interface ProvidedContext {
		address: string;
		warehouse: string;
	}
}

/** Serves an example to the browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
	const { address, warehouse, stop } = await serveExample();
	project.provide('address', address);
	project.provide('warehouse', warehouse);
	return stop;
}
