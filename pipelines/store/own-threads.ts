import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import bindings from '@duckdb/node-bindings';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { RunStatement } from './run-script.ts';

/** Most statements are short. */
const BREATHS = 20;
const LONGEST_PAUSE = 8;

const { PendingState } = bindings;

const runByOwnThreads: RunStatement = async (statement) => {
	const pending = statement.start();
	// To look is what the API leaves out.
	const handle = pending['pending_result'];
	// Version 1.5 calls READY what waits for room, and ERROR what has ended, well or not: reading tells which.
	for (let looks = 1; ; looks += 1) {
		if (bindings.pending_execute_check_state(handle) === PendingState.ERROR) break;
		if (looks <= BREATHS) await breathe();
		else await pause(Math.min(LONGEST_PAUSE, looks - BREATHS));
	}
	return pending.readAll();
};

/**
 * Does some work while the database has a thread of its own for every core; by itself it has one less. The
 * work is given what runs a statement by these threads alone and looks now and then whether they are done.
 * The database's usual call works in a thread of the caller's, and while another finishes what is left that
 * one asks for more in an endless loop: up to a core's worth (known to its makers; see ADR 18).
 */
export async function withOwnThreads<T>(
	connection: DuckDBConnection,
	work: (run: RunStatement) => Promise<T>
): Promise<T> {
	await connection.run('set external_threads = 0');
	try {
		return await work(runByOwnThreads);
	} finally {
		await connection.run('reset external_threads');
	}
}
