import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entity } from '#lib/domain/source-mapping.ts';
import { loadFile } from '#pipelines/load-file.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { factsDigest, type FactsDigest } from '#pipelines/store/facts-digest.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { ALL_LINES, ANY_ENTITY_ROWS, type EntityLine } from './any-entity-rows.ts';
import { pool } from './warehouse.ts';

/** `npm run test:faults` asks for more. */
const RUNS = Number(process.env['ORDER_RUNS'] ?? 3);

interface SourceFile {
	entity: Entity;
	rows: EntityLine['row'][];
}

function mappingOf(entity: Entity) {
	const properties = new Set(ANY_ENTITY_ROWS[entity].flatMap((row) => Object.keys(row)));
	return parseMapping(`${entity}.json`, {
		...{ source_id: 'any-order', title: 'Thử thứ tự', dataset: 'example', entity },
		...{ format: 'jsonl', columns: Object.fromEntries([...properties].map((name) => [name, name])) }
	});
}

/** An empty store: its copies have one salt, and so the same keys for what is only counted. */
const template = mkdtempSync(join(tmpdir(), 'lang-nghe-salt-'));
beforeAll(async () => (await openWorkStore(template)).close());
afterAll(() => rmSync(template, { recursive: true }));

/** Loads files one after the other into a new store, through every stage. */
async function factsOf(files: readonly SourceFile[]): Promise<FactsDigest> {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-order-'));
	cpSync(template, dir, { recursive: true });
	const store = await openWorkStore(dir);
	try {
		for (const [index, { entity, rows }] of files.entries()) {
			const path = join(dir, `${index}.jsonl`);
			writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
			const { counts } = await loadFile({
				...{ store, path, pool, signal: new AbortController().signal },
				source: { mapping: mappingOf(entity), sha256: entity },
				now: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
				onProgress: () => undefined
			});
			if (!counts) continue;
			const { rows_in, rows_kept, rows_duplicate, rows_count_only, rows_rejected } = counts;
			expect(rows_in).toBe(rows_kept + rows_duplicate + rows_count_only + rows_rejected);
			expect(rows_rejected).toBe(0);
		}
		return await factsDigest(store.connection);
	} finally {
		store.close();
		rmSync(dir, { recursive: true });
	}
}

const inOneFileEach = (lines: readonly EntityLine[]): SourceFile[] =>
	[...Map.groupBy(lines, ({ entity }) => entity)].map(([entity, all]) => ({
		entity,
		rows: all.map(({ row }) => row)
	}));

/** The same rows, in any order, some of them again, cut into files anywhere, loaded in any order. */
const shuffledFiles = fc
	.record({
		lines: fc.shuffledSubarray(ALL_LINES, { minLength: ALL_LINES.length }),
		again: fc.shuffledSubarray(ALL_LINES, { maxLength: 8 }),
		cuts: fc.array(fc.nat(ALL_LINES.length), { maxLength: 3 })
	})
	.chain(({ lines, again, cuts }) => {
		const all = [...lines, ...again];
		const edges = [0, ...cuts.toSorted((a, b) => a - b), lines.length, all.length];
		const files = edges.flatMap((edge, index) => inOneFileEach(all.slice(edge, edges[index + 1])));
		return fc.shuffledSubarray(files, { minLength: files.length });
	});

test('the same rows of every entity give the same facts: any order, any files, however often', async () => {
	const once = await factsOf(inOneFileEach(ALL_LINES));
	expect(once.tables).toMatchObject({
		...{ fct_feedback: { n: 3 }, fct_status_event: { n: 2 }, fct_response: { n: 1 } },
		...{ fct_count_only: { n: 3 }, fct_initiative: { n: 2 }, fct_outcome: { n: 1 } }
	});
	await fc.assert(
		fc.asyncProperty(shuffledFiles, async (files) => {
			expect(await factsOf(files)).toEqual(once);
		}),
		{ numRuns: RUNS }
	);
}, 600_000);
