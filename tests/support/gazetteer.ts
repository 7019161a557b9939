import { readFileSync } from 'node:fs';
import {
	communeSchema,
	formerNameSchema,
	oldUnitSchema,
	provinceSchema
} from '#lib/domain/place.ts';
import type { Gazetteer } from '#lib/domain/place.ts';

const FOLDER = new URL('../../data/reference/gazetteer/', import.meta.url);

/** Cells of one line; quoted cells may hold commas. */
const cellsOf = (line: string) =>
	[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);

function rowsOf(file: string): Record<string, string>[] {
	const [head = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8')
		.replace(/^\ufeff/, '')
		.trimEnd()
		.split(/\r?\n/);
	const columns = cellsOf(head);
	return lines.map((line) => {
		const cells = cellsOf(line);
		return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
	});
}

/** The real gazetteer, for tests. Rows without an old commune are left out. */
export function testGazetteer(): Gazetteer {
	return {
		provinces: rowsOf('provinces.csv').map((row) => provinceSchema.parse(row)),
		communes: rowsOf('communes.csv').map((row) => communeSchema.parse(row)),
		old_units: rowsOf('old_units.csv')
			.filter(({ old_code }) => old_code)
			.map((row) => oldUnitSchema.parse(row)),
		former_names: rowsOf('former_names_2023_24.csv').map((row) => formerNameSchema.parse(row))
	};
}
