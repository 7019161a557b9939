import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { COUNTED_RECORD_KINDS } from '#lib/domain/initiative.ts';
import type { Entity } from '#lib/domain/source-mapping.ts';
import { readReference } from '#lib/server/reference/read-reference.ts';
import { RECORD_SCHEMA } from '#pipelines/rows/record-schema.ts';
import { readMapping } from '#pipelines/sources/read-mapping.ts';

const DIR = 'data/examples/register';
const EXPECTED: [file: string, entity: Entity, rows: number][] = [
	['sources', 'press_source', 5],
	['initiatives', 'initiative', 94],
	['outcomes', 'outcome', 16],
	['consultations', 'consultation', 1],
	['contributions', 'contribution', 6],
	['dialogues', 'dialogue', 4],
	['inspections', 'inspection', 2]
];

type Cells = Record<string, string>;
const read = (file: string): Cells[] =>
	parse(readFileSync(join(DIR, `${file}.csv`)), { columns: true });

async function records<Schema extends z.ZodType>(
	file: string,
	schema: Schema
): Promise<z.output<Schema>[]> {
	const { mapping } = await readMapping(join(DIR, 'mappings', `${file}.json`));
	expect(mapping.dataset).toBe('press');
	return read(file).map((cells) => {
		const given = Object.entries(mapping.columns).map(([property, column]) => {
			if (cells[column] === undefined) throw new Error(`${file}.csv has no column ${column}`);
			return [property, cells[column]] as const;
		});
		const stated = given.filter(([, cell]) => cell !== '');
		return schema.parse(Object.fromEntries(stated));
	});
}

const reference = readReference('data/reference');
const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
const initiatives = await records('initiatives', RECORD_SCHEMA.initiative);
const sources = await records('sources', RECORD_SCHEMA.press_source);

test.each(EXPECTED)(
	'every row of %s.csv is a valid %s through its mapping',
	async (file, entity, n) => {
		expect(await records(file, RECORD_SCHEMA[entity])).toHaveLength(n);
	}
);

test('of 94 entries 54 are initiatives that count: 37 named and 17 described', () => {
	const count = (kind: string) => initiatives.filter((row) => row.record_kind === kind).length;
	expect(COUNTED_RECORD_KINDS.map(count)).toEqual([37, 17]);
	expect(['model_theme', 'campaign', 'practice'].map(count)).toEqual([20, 9, 11]);
});

test('what the articles do not say stays empty', () => {
	for (const row of initiatives) {
		expect(row.registered_year).toBeNull();
		expect([row.registered_on, row.assessed_on, row.recognised_on]).toEqual([null, null, null]);
		expect(['registered', 'assessed', 'recognised']).not.toContain(row.status);
		expect(row.is_selected_for_replication).not.toBe(false);
	}
	expect(initiatives.filter((row) => row.owner_type === null)).toHaveLength(37);
});

test('owners, areas and issues are codes of the taxonomy', () => {
	const { taxonomy } = reference;
	const [owners, areas, issues] = [taxonomy.owner_types, taxonomy.area_types, taxonomy.leaves].map(
		ids
	);
	for (const { owner_type, area_type, issue } of initiatives) {
		if (owner_type !== null) expect(owners).toContain(owner_type);
		if (area_type !== null) expect(areas).toContain(area_type);
		if (issue !== null) expect(issues).toContain(issue);
	}
});

describe.each(EXPECTED.slice(1))('%s.csv', (file) => {
	const rows = read(file);

	test('names a known article in every row', () => {
		const known = new Set(sources.map((source) => source.press_source_id));
		for (const row of rows) expect(known).toContain(row.press_source_id);
	});

	test('has current units only, each commune in its province', () => {
		const provinceOf = new Map(
			reference.gazetteer.communes.map(({ code, province_code }) => [code, province_code])
		);
		for (const row of rows)
			if (row.commune_code) expect(provinceOf.get(row.commune_code)).toBe(row.province_code);
	});

	test('points only to initiatives of the register', () => {
		const known = new Set(initiatives.map((row) => row.initiative_id));
		for (const row of rows) if (row.initiative_id) expect(known).toContain(row.initiative_id);
	});
});

test('no table shows a file name, a digest or a cell about a single household', () => {
	for (const file of readdirSync(DIR).filter((name) => name.endsWith('.csv'))) {
		const text = readFileSync(join(DIR, file), 'utf8');
		expect(text).not.toMatch(/\.txt|[0-9a-f]{16,}|one_household/);
	}
});
