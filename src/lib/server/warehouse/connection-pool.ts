import type { DuckDBConnection } from '@duckdb/node-api';
import type { AdmissionGate } from './admission-gate.ts';
import { PreparedStatements } from './prepared-statements.ts';

/** One connection and the statements that it has prepared. */
export interface PooledConnection {
	connection: DuckDBConnection;
	prepared: PreparedStatements;
}

/**
 * A fixed set of connections, each lent to one question at a time: an interrupt stops whatever runs on
 * a connection, so sharing one would cut a neighbour's question.
 */
export class ConnectionPool {
	/** lets in no more at once than there are connections: whoever is inside finds one idle */
	readonly gate: AdmissionGate;
	private readonly all: PooledConnection[];
	private readonly idle: PooledConnection[];

	constructor(connections: readonly DuckDBConnection[], gate: AdmissionGate) {
		this.gate = gate;
		this.all = connections.map((connection) => ({
			connection,
			prepared: new PreparedStatements(connection)
		}));
		this.idle = [...this.all];
	}

	/** Lends a connection to one that the gate has let in. Throws when none is idle. */
	borrow(): PooledConnection {
		const free = this.idle.pop();
		if (!free) throw new Error('more questions run than there are connections');
		return free;
	}

	giveBack(lent: PooledConnection): void {
		this.idle.push(lent);
	}

	/** Call only when every connection has been given back. */
	close(): void {
		for (const { connection, prepared } of this.all) {
			prepared.clear();
			connection.closeSync();
		}
	}
}
