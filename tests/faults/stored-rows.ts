import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

async function firstRow(path: string, sql: string): Promise<Record<string, unknown>> {
	const instance = await DuckDBInstance.create(path);
	try {
		const connection = await instance.connect();
		return (await connection.runAndReadAll(sql)).getRowObjectsJson()[0] ?? {};
	} finally {
		instance.closeSync();
	}
}

/**
 * Feedback in a store as a killed loader left it, counted in a copy so that the next loader finds what
 * it would have found. Throws when a file is there in part.
 */
export async function storedRows(warehouse: string): Promise<number> {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-copy-'));
	try {
		for (const name of ['work.duckdb', 'work.duckdb.wal'])
			if (existsSync(join(warehouse, name))) copyFileSync(join(warehouse, name), join(dir, name));
		const { stored, promised } = await firstRow(
			join(dir, 'work.duckdb'),
			`select (select count(*) from fct_feedback)::integer as stored,
				(select coalesce(sum(rows_kept), 0) from meta_batch)::integer as promised`
		);
		if (stored !== promised)
			throw new Error(`the files in the store promise ${promised} rows, ${stored} are there`);
		return Number(stored);
	} finally {
		rmSync(dir, { recursive: true });
	}
}
