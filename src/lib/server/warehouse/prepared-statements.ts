import { StatementType } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';

/**
 * How many a connection keeps. A kept statement saves its parsing, not its plan, which DuckDB makes anew for
 * each set of values, and holds memory outside the database's own limit.
 */
const MOST_KEPT = 16;

/** The statements that one connection has prepared, those asked lately. */
export class PreparedStatements {
	private readonly connection: DuckDBConnection;
	/** by their SQL, the one asked longest ago first */
	private readonly kept = new Map<string, DuckDBPreparedStatement>();

	constructor(connection: DuckDBConnection) {
		this.connection = connection;
	}

	/** The statement of a text, ready to be bound. Throws for one that does not only select. */
	async of(sql: string): Promise<DuckDBPreparedStatement> {
		const statement = this.kept.get(sql) ?? (await this.connection.prepare(sql));
		if (statement.statementType !== StatementType.SELECT) throw new Error('only SELECT is asked');
		this.kept.delete(sql);
		this.kept.set(sql, statement);
		for (const [oldest, unused] of this.kept) {
			if (this.kept.size <= MOST_KEPT) break;
			this.kept.delete(oldest);
			unused.destroySync();
		}
		return statement;
	}

	/** The texts of those that are kept. */
	texts(): readonly string[] {
		return [...this.kept.keys()];
	}

	/** Lets all go. */
	clear(): void {
		for (const statement of this.kept.values()) statement.destroySync();
		this.kept.clear();
	}
}
