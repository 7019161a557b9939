import type { DuckDBMaterializedResult } from '@duckdb/node-api';
import { LineTooLongError } from './admission-gate.ts';
import { bindParameters } from './bind-parameters.ts';
import type { BoundValue } from './bind-parameters.ts';
import type { ConnectionPool } from './connection-pool.ts';
import { interruptOn } from './interrupt-on.ts';
import { QueryCancelledError, QueryError, QueryOverloadError } from './query-error.ts';
import type { Question } from './question.ts';
import { isOutOfMemory, withRoom } from './with-room.ts';

/** How long something may take, and until whom. */
export interface Limits {
	seconds: number;
	/** aborted when nobody waits for the answer any more */
	stopped: AbortSignal;
}

/**
 * The QueryError that tells what happened to a question.
 * @param cut aborted when the question took too long or nobody waits any more
 * @param stopped aborted when nobody waits any more
 */
export function questionError(
	question: string,
	cut: AbortSignal,
	stopped: AbortSignal,
	cause: unknown
): QueryError {
	if (cause instanceof QueryError) return cause;
	if (stopped.aborted) return new QueryCancelledError(question, { cause });
	if (cut.aborted) return new QueryOverloadError(question, 'time', { cause });
	if (cause instanceof LineTooLongError) return new QueryOverloadError(question, 'line', { cause });
	if (isOutOfMemory(cause)) return new QueryOverloadError(question, 'memory', { cause });
	return new QueryError(question, { cause });
}

/**
 * Runs one question on a lent connection and reads its answer; once more and alone where the memory
 * that all share ran out. Interrupts it after it has run for `seconds`, or when nobody waits any more;
 * the connection goes on working. Throws QueryError, QueryOverloadError or QueryCancelledError.
 */
export async function runQuestion<T>(
	pool: ConnectionPool,
	question: Pick<Question, 'name' | 'sql'>,
	values: Record<string, BoundValue>,
	{ seconds, stopped }: Limits,
	read: (result: DuckDBMaterializedResult) => Promise<T> | T
): Promise<T> {
	const late = new AbortController();
	const cut = AbortSignal.any([late.signal, stopped]);
	let milliseconds = seconds * 1000;
	const run = async () => {
		const lent = pool.borrow();
		const started = performance.now();
		const timer = setTimeout(() => late.abort(), milliseconds);
		try {
			const statement = await lent.prepared.of(question.sql);
			bindParameters(statement, values);
			return await read(await interruptOn(cut, lent.connection, () => statement.run()));
		} finally {
			clearTimeout(timer);
			milliseconds -= performance.now() - started;
			pool.giveBack(lent);
		}
	};
	try {
		return await withRoom(pool.gate, run, stopped);
	} catch (cause) {
		throw questionError(question.name, cut, stopped, cause);
	}
}
