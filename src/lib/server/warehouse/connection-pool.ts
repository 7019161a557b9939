import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';

/** One connection and the statements that it has prepared, by their SQL. */
export interface PooledConnection {
	connection: DuckDBConnection;
	prepared: Map<string, DuckDBPreparedStatement>;
}

/** Thrown when so many questions wait that a new one would not be answered in time. */
export class LineTooLongError extends Error {
	override name = 'LineTooLongError';
}

const MAX_WAITING = 500;

/**
 * A fixed set of connections, each lent to one question at a time: an interrupt stops whatever runs on
 * a connection, so sharing one would cut a neighbour's question.
 */
export class ConnectionPool {
	private readonly all: PooledConnection[];
	private readonly idle: PooledConnection[];
	private readonly waiting: ((lent: PooledConnection) => void)[] = [];

	constructor(connections: readonly DuckDBConnection[]) {
		this.all = connections.map((connection) => ({ connection, prepared: new Map() }));
		this.idle = [...this.all];
	}

	/**
	 * Lends a connection, in order of asking. Rejects with LineTooLongError, and with the signal's
	 * reason when whoever stands in line leaves.
	 */
	async borrow(left: AbortSignal): Promise<PooledConnection> {
		left.throwIfAborted();
		const free = this.idle.pop();
		if (free) return free;
		if (this.waiting.length >= MAX_WAITING) throw new LineTooLongError();
		return new Promise((resolve, reject) => {
			const leave = () => {
				this.waiting.splice(this.waiting.indexOf(lend), 1);
				reject(left.reason);
			};
			const lend = (lent: PooledConnection) => {
				left.removeEventListener('abort', leave);
				resolve(lent);
			};
			this.waiting.push(lend);
			left.addEventListener('abort', leave, { once: true });
		});
	}

	giveBack(lent: PooledConnection): void {
		const next = this.waiting.shift();
		if (next) next(lent);
		else this.idle.push(lent);
	}

	/** Call only when every connection has been given back. */
	close(): void {
		for (const { connection, prepared } of this.all) {
			for (const statement of prepared.values()) statement.destroySync();
			connection.closeSync();
		}
	}
}
