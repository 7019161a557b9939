import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import { weekReader } from '#pipelines/detect/read-week.ts';

const FRAME: CountFrame = {
	issues: ['env.noise', 'env.waste'],
	communes: ['00004', '26326', '31411'],
	provinceOf: Uint16Array.of(0, 1, 1),
	neighbours: [Uint16Array.of(), Uint16Array.of(2), Uint16Array.of(1)]
};

async function reader() {
	const db = await (await DuckDBInstance.create(':memory:')).connect();
	await db.run(`attach ':memory:' as detection`);
	await db.run(`create table detection.hotspot_cell as from (values
		('a', date '2026-01-05', 'env.waste', '26326', 3, 2),
		('a', date '2026-01-05', 'env.noise', '00004', 70000, 1),
		('a', date '2026-01-05', 'of.another_time', '00004', 5, 5),
		('a', date '2026-01-05', 'env.waste', '99999', 5, 5),
		('a', date '2026-01-12', 'env.noise', '31411', 1, 0),
		('b', date '2026-01-05', 'env.noise', '31411', 9, 9)
	) as cells(dataset, week_on, issue, commune_code, n, negative)`);
	return weekReader(db, 'a', FRAME);
}

test('a week is read cell by cell: what is not in the frame is left out, a number too large is held', async () => {
	const { n, negative } = await (await reader())('2026-01-05');
	expect([...n]).toEqual([65_535, 0, 0, 0, 3, 0]);
	expect([...negative]).toEqual([1, 0, 0, 0, 2, 0]);
});

test('a week in which nobody reported anything is all zeros', async () => {
	const { n, negative } = await (await reader())('2026-01-19');
	expect([...n, ...negative]).toEqual(new Array(12).fill(0));
});
