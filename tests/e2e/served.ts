import type { TestProject } from 'vitest/node';
import { serveExample } from './serve-example.ts';

declare module 'vitest' {
	interface ProvidedContext {
		address: string;
		warehouse: string;
	}
}

/** Saves a view and shares a brief, so that the pages that list them have something to show. */
async function leaveSomething(origin: string): Promise<void> {
	const post = async (path: string, fields: Record<string, string>) => {
		const body = new URLSearchParams(fields);
		const sent = { method: 'POST', redirect: 'manual', headers: { origin }, body } as const;
		const { status } = await fetch(origin + path, sent);
		if (status !== 303) throw new Error(`${path} answered ${status}.`);
	};
	await post('/views/change', {
		action: 'save',
		name: 'Rác',
		path: '/',
		search: 'issue=env.waste'
	});
	await post('/shares/change', { action: 'share', days: '30', search: 'province=40' });
}

/** Serves an example to the browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
	const { address, warehouse, stop } = await serveExample();
	await leaveSomething(address);
	project.provide('address', address);
	project.provide('warehouse', warehouse);
	return stop;
}
