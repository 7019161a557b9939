import { globSync } from 'node:fs';
import path from 'node:path';

const ROUTES = path.resolve(import.meta.dirname, '../../src/routes');

/** The ids of all routes that have a page, `/communes/[code]` for one. */
export const pageRoutes: readonly string[] = globSync('**/+page.svelte', { cwd: ROUTES })
	.map((file) => `/${path.posix.dirname(file)}`.replace(/^\/\.$/, '/'))
	.toSorted();

/** Whether an address is one of a route. */
export function isOfRoute(route: string, address: string): boolean {
	const steps = route.split('/').map((step) => (step.startsWith('[') ? '[^/]+' : step));
	return new RegExp(`^${steps.join('/')}$`).test(new URL(address, 'http://host').pathname);
}
