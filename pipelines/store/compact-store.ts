import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { connectLocal } from './connect-local.ts';
import { moveDurably } from './durable.ts';
import { factsDigest } from './facts-digest.ts';

/** Quotes a path for ATTACH, which cannot bind one. */
const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;

async function copyTo(store: string, fresh: string): Promise<void> {
	const host = await DuckDBInstance.create(':memory:');
	const connection = await connectLocal(host);
	try {
		await connection.run(`attach ${quoted(store)} as work`);
		await connection.run('checkpoint work');
		await connection.run(`attach ${quoted(fresh)} as fresh`);
		await connection.run('copy from database work to fresh');
		const digests: string[] = [];
		for (const catalog of ['work', 'fresh']) {
			await connection.run(`use ${catalog}`);
			digests.push((await factsDigest(connection)).digest);
		}
		if (digests[0] !== digests[1]) throw new Error('The copy of the work store differs from it.');
		await connection.run('use memory');
		await connection.run('detach fresh');
		await connection.run('detach work');
	} finally {
		connection.closeSync();
		host.closeSync();
	}
}

/**
 * Writes a closed work store anew and puts the new file in its place: the database keeps deleted
 * values in free blocks, and only a new file is without them. Call it with the warehouse locked;
 * whatever ends the process leaves the old store or the new one. Needs as much free space as the store.
 */
export async function compactStore(warehouseDir: string): Promise<void> {
	const store = join(warehouseDir, 'work.duckdb');
	const fresh = join(warehouseDir, 'work.duckdb.tmp');
	const clear = () => {
		rmSync(fresh, { force: true });
		rmSync(`${fresh}.wal`, { force: true });
	};
	clear();
	try {
		await copyTo(store, fresh);
		if (existsSync(`${store}.wal`)) throw new Error('The log of the work store was not taken in.');
		moveDurably(fresh, store);
	} finally {
		clear();
	}
}
