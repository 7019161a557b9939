import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { openSource } from '#pipelines/sources/open-source.ts';
import type { Rejection, SourceRow } from '#pipelines/sources/source-row.ts';

export const fixture = (name: string) =>
	fileURLToPath(new URL(`../../fixtures/load/${name}`, import.meta.url));

const shipped = JSON.parse(readFileSync(fixture('mapping.json'), 'utf8')) as object;

/** The fixtures' mapping, with some settings changed. */
export const mappingWith = (changes: object = {}) =>
	parseMapping('mapping.json', { ...shipped, ...changes });

/** All rows of a file, as the stages would get them. */
export async function rowsOf(
	path: string,
	mapping = mappingWith()
): Promise<(SourceRow | Rejection)[]> {
	const rows: (SourceRow | Rejection)[] = [];
	const onBytes = () => undefined;
	for await (const batch of openSource(path, mapping, { batchSize: 2, onBytes }))
		rows.push(...batch);
	return rows;
}
