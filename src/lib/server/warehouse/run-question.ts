import { StatementType } from '@duckdb/node-api';
import type { DuckDBPreparedStatement } from '@duckdb/node-api';
import { z } from 'zod';
import { bindParameters } from './bind-parameters.ts';
import type { ConnectionPool, PooledConnection } from './connection-pool.ts';
import { LineTooLongError } from './connection-pool.ts';
import { QueryError, QueryOverloadError } from './query-error.ts';
import type { Parameters, Question } from './question.ts';

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

function errorFor(question: string, wasCut: boolean, cause: unknown): QueryError {
	if (wasCut) return new QueryOverloadError(question, 'time', { cause });
	if (cause instanceof LineTooLongError) return new QueryOverloadError(question, 'line', { cause });
	const isMemory = cause instanceof Error && /out of memory/i.test(cause.message);
	if (isMemory) return new QueryOverloadError(question, 'memory', { cause });
	return new QueryError(question, { cause });
}

/**
 * Runs one question on a lent connection and parses its rows. Interrupts it after `seconds`; the
 * connection goes on working. Throws QueryError or QueryOverloadError.
 */
export async function runQuestion<Params extends Parameters, Row>(
	pool: ConnectionPool,
	question: Question<Params, Row>,
	values: Parameters,
	seconds: number
): Promise<readonly Row[]> {
	let wasCut = false;
	let lent: PooledConnection | null = null;
	let timer: NodeJS.Timeout | null = null;
	try {
		const borrowed = await pool.borrow();
		lent = borrowed;
		const statement = await statementFor(borrowed, question.sql);
		bindParameters(statement, values);
		timer = setTimeout(() => {
			wasCut = true;
			borrowed.connection.interrupt();
		}, seconds * 1000);
		const reader = await statement.runAndReadAll();
		return z.array(question.row).parse(reader.getRowObjectsJson());
	} catch (cause) {
		throw errorFor(question.name, wasCut, cause);
	} finally {
		if (timer) clearTimeout(timer);
		if (lent) pool.giveBack(lent);
	}
}
