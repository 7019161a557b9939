import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { AdmissionGate } from './admission-gate.ts';
import { AnswerCache } from './answer-cache.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { ConnectionPool } from './connection-pool.ts';
import type { CurrentFile } from './current-file.ts';
import { quoted } from './lock-down.ts';
import { requireOwnDigest } from './require-own-digest.ts';
import { withRoom } from './with-room.ts';
import { WordFinder } from './word-finder.ts';
import { wordSearch } from './word-search.ts';

/** A snapshot that is being served: its connections, its answers, the words found in it, and how many requests hold it. */
export interface AttachedSnapshot {
	/** file name of the snapshot */
	id: string;
	pool: ConnectionPool;
	answers: AnswerCache;
	words: WordFinder;
	holders: number;
	detach: () => Promise<void>;
}

async function detachAlias(host: DuckDBInstance, alias: string): Promise<void> {
	const connection = await host.connect();
	try {
		await connection.run(`detach database if exists ${alias}`);
	} finally {
		connection.closeSync();
	}
}

/**
 * Attaches a snapshot read-only under a name that is used once, checks it, and opens connections
 * whose unqualified table names mean this snapshot for as long as they live. Throws when the file is
 * not the one that was published, cannot be opened or fails its check; nothing stays attached then.
 * @param gate of all snapshots of the host, whose memory they share; lets in `connectionCount` at once
 */
export async function attachSnapshot(
	host: DuckDBInstance,
	file: CurrentFile,
	alias: string,
	connectionCount: number,
	gate = new AdmissionGate(connectionCount)
): Promise<AttachedSnapshot> {
	await requireOwnDigest(file);
	const opened: DuckDBConnection[] = [];
	const attach = `attach ${quoted(file.path)} as ${alias} (read_only)`;
	try {
		for (let index = 0; index < connectionCount; index++) {
			const connection = await host.connect();
			opened.push(connection);
			if (index === 0) await withRoom(gate, () => connection.run(attach), undefined, 'aside');
			await connection.run(`use ${alias}`);
			if (index === 0) await checkSnapshot(connection, gate);
		}
	} catch (cause) {
		for (const connection of opened) connection.closeSync();
		await detachAlias(host, alias);
		throw cause;
	}
	const pool = new ConnectionPool(opened, gate);
	const detach = async () => {
		pool.close();
		await detachAlias(host, alias);
	};
	const words = new WordFinder(wordSearch(pool));
	return { id: file.name, pool, answers: new AnswerCache(), words, holders: 0, detach };
}
