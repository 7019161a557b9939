import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { connectLocal } from '../connect-local.ts';
import { factsDigest, type FactsDigest } from '../facts-digest.ts';

/**
 * Opens the copy of a work store, takes what its log holds into the file, and reads every fact. The
 * copy is one file afterwards. Throws when it cannot be read whole.
 */
export async function settleCopy(path: string): Promise<FactsDigest> {
	const instance = await DuckDBInstance.create(path);
	try {
		const connection = await connectLocal(instance);
		await connection.run('checkpoint');
		const facts = await factsDigest(connection);
		connection.closeSync();
		return facts;
	} finally {
		instance.closeSync();
		rmSync(`${path}.wal`, { force: true });
	}
}

/** Reads every fact of a settled copy and leaves its bytes as they are. */
export async function factsOfCopy(path: string): Promise<FactsDigest> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	try {
		const connection = await connectLocal(instance);
		const facts = await factsDigest(connection);
		connection.closeSync();
		return facts;
	} finally {
		instance.closeSync();
	}
}
