import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Not those of types, which vanish, and not those in calls, which wait until they are called. */
const VALUE_IMPORT = /^\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
/** What the browser loads of a route by itself; `.server.ts` stays on the server. */
const PAGES = 'src/routes/**/+{page,layout,error}.{svelte,ts}';

/** What each file loads with it: paths of our own files, names of packages. */
export type Loads = ReadonlyMap<string, readonly string[]>;

function resolved(from: string, target: string): string {
	const [path = ''] = target.split('?');
	if (path.startsWith('#lib/')) return path.replace('#lib/', 'src/lib/');
	return path.startsWith('.') ? normalize(join(dirname(from), path)) : path;
}

/** The files and packages that a text loads with it. */
export const loadedBy = (path: string, text: string): string[] =>
	[...text.matchAll(VALUE_IMPORT)].map((match) => resolved(path, match[1] ?? ''));

export const readLoads = (): Loads =>
	new Map(
		globSync('src/**/*.{ts,svelte}').map((path) => [
			path,
			loadedBy(path, readFileSync(path, 'utf8'))
		])
	);

export const readPages = (): string[] => globSync(PAGES);

/** The shortest way from a page to a package, or null where no page loads it first. */
export function wayTo(name: string, pages: readonly string[], loads: Loads): string[] | null {
	const ways = pages.map((page) => [page]);
	const seen = new Set(pages);
	for (const way of ways) {
		for (const next of loads.get(way.at(-1) ?? '') ?? []) {
			if (next === name || next.startsWith(`${name}/`)) return [...way, next];
			if (!seen.has(next)) ways.push([...way, next]);
			seen.add(next);
		}
	}
	return null;
}
