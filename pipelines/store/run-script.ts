import type {
	DuckDBConnection,
	DuckDBPreparedStatement,
	DuckDBResultReader,
	DuckDBValue
} from '@duckdb/node-api';

/** Runs a statement whose parameters are bound and reads all that it answers. */
export type RunStatement = (statement: DuckDBPreparedStatement) => Promise<DuckDBResultReader>;

const runAtOnce: RunStatement = (statement) => statement.runAndReadAll();

/**
 * Runs the statements of a script in order, each with those named parameters that it uses, and
 * returns what the last one answered. Throws with the script's name when one fails.
 */
export async function runScript(
	connection: DuckDBConnection,
	name: string,
	script: string,
	parameters: Record<string, DuckDBValue> = {},
	run = runAtOnce
): Promise<DuckDBResultReader> {
	try {
		const statements = await connection.extractStatements(script);
		let answer: DuckDBResultReader | undefined;
		for (let index = 0; index < statements.count; index += 1) {
			const statement = await statements.prepare(index);
			const used: Record<string, DuckDBValue> = {};
			for (let place = 1; place <= statement.parameterCount; place += 1) {
				const parameter = statement.parameterName(place);
				if (!(parameter in parameters)) throw new Error(`no value for $${parameter}`);
				used[parameter] = parameters[parameter] ?? null;
			}
			statement.bind(used);
			answer = await run(statement);
			statement.destroySync();
		}
		if (!answer) throw new Error('holds no statement');
		return answer;
	} catch (cause) {
		throw new Error(`${name} failed`, { cause });
	}
}

/** Rows of a script's last statement as plain objects: bigint as number, dates as ISO strings. */
export async function askRows<Row>(
	connection: DuckDBConnection,
	name: string,
	script: string,
	parameters: Record<string, DuckDBValue> = {},
	run = runAtOnce
): Promise<Row[]> {
	const answer = await runScript(connection, name, script, parameters, run);
	return answer.getRowObjectsJson() as Row[];
}
