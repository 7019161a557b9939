import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { PipelineError } from '../pipeline-error.ts';

/** Which files are loaded through which mappings; the first pattern that fits a name decides. */
export interface Route {
	/** `*` stands for any characters, `?` for one */
	pattern: string;
	/** paths of mapping files; a file is loaded through each of them */
	mappings: string[];
}

export const ROUTES_FILE = 'watch.json';

const routesSchema = z
	.array(z.strictObject({ pattern: z.string().min(1), mappings: z.array(z.string()).min(1) }))
	.min(1);

/** Files that programs make for themselves, and mappings that lie beside the data. */
const NOT_DATA = /^[.~]|\.(?:tmp|part|partial|crdownload|lock|json|bak)$/i;

const asPattern = (pattern: string) =>
	new RegExp(
		`^${pattern
			.normalize('NFC')
			.replace(/[.+^${}()|[\]\\]/g, '\\$&')
			.replaceAll('*', '.*')
			.replaceAll('?', '.')}$`,
		'iu'
	);

/** The mappings of a file; none when no pattern fits, null for files that are no data. */
export function mappingsOf(path: string, routes: readonly Route[]): string[] | null {
	const name = basename(path).normalize('NFC');
	if (NOT_DATA.test(name)) return null;
	return routes.find(({ pattern }) => asPattern(pattern).test(name))?.mappings ?? [];
}

/** The routes of `watch.json` in a folder; its mappings are found from there. Throws a sentence. */
export async function readRoutes(folder: string): Promise<Route[]> {
	const path = join(folder, ROUTES_FILE);
	try {
		const routes = routesSchema.parse(JSON.parse(await readFile(path, 'utf8')));
		return routes.map(({ pattern, mappings }) => ({
			pattern,
			mappings: mappings.map((mapping) => resolve(folder, mapping))
		}));
	} catch (cause) {
		throw new PipelineError(
			{
				vi: `Không đọc được ${path}. Hãy nêu tệp ánh xạ sau --source, hoặc viết watch.json dạng [{"pattern": "1022-*.xlsx", "mappings": ["anh-xa.json"]}].`,
				en: `${path} cannot be read. Name a mapping after --source, or write watch.json as [{"pattern": "1022-*.xlsx", "mappings": ["mapping.json"]}].`
			},
			{ cause }
		);
	}
}
