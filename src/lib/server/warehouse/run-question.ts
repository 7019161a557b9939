import { StatementType } from '@duckdb/node-api';
import type { DuckDBMaterializedResult, DuckDBPreparedStatement } from '@duckdb/node-api';
import { bindParameters } from './bind-parameters.ts';
import type { BoundValue } from './bind-parameters.ts';
import type { ConnectionPool, PooledConnection } from './connection-pool.ts';
import { LineTooLongError } from './connection-pool.ts';
import { interruptOn } from './interrupt-on.ts';
import { QueryCancelledError, QueryError, QueryOverloadError } from './query-error.ts';
import type { Question } from './question.ts';

/** How long something may take, and until whom. */
export interface Limits {
	seconds: number;
	/** aborted when nobody waits for the answer any more */
	stopped: AbortSignal;
}

async function statementFor(
	{ connection, prepared }: PooledConnection,
	sql: string
): Promise<DuckDBPreparedStatement> {
	const known = prepared.get(sql);
	if (known) return known;
	const statement = await connection.prepare(sql);
	if (statement.statementType !== StatementType.SELECT) throw new Error('only SELECT is asked');
	prepared.set(sql, statement);
	return statement;
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
	const isMemory = cause instanceof Error && /out of memory/i.test(cause.message);
	if (isMemory) return new QueryOverloadError(question, 'memory', { cause });
	return new QueryError(question, { cause });
}

/**
 * Runs one question on a lent connection and reads its answer. Interrupts it after `seconds`, or when
 * nobody waits any more; the connection goes on working. Throws QueryError, QueryOverloadError or
 * QueryCancelledError.
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
	let lent: PooledConnection | null = null;
	let timer: NodeJS.Timeout | null = null;
	try {
		lent = await pool.borrow(stopped);
		const statement = await statementFor(lent, question.sql);
		bindParameters(statement, values);
		timer = setTimeout(() => late.abort(), seconds * 1000);
		return await read(await interruptOn(cut, lent.connection, () => statement.run()));
	} catch (cause) {
		throw questionError(question.name, cut, stopped, cause);
	} finally {
		if (timer) clearTimeout(timer);
		if (lent) pool.giveBack(lent);
	}
}
