import { BIT, DuckDBBitValue, LIST, VARCHAR, listValue } from '@duckdb/node-api';
import type { DuckDBPreparedStatement } from '@duckdb/node-api';
import type { ParameterValue } from './question.ts';

/** What a question was given, and the bits that tell it who has its words. */
export type BoundValue = ParameterValue | DuckDBBitValue;

const isList = (value: BoundValue): value is readonly string[] => Array.isArray(value);

function bindOne(statement: DuckDBPreparedStatement, index: number, value: BoundValue): void {
	if (value === null) statement.bindNull(index);
	else if (value instanceof DuckDBBitValue) statement.bindValue(index, value, BIT);
	else if (isList(value)) statement.bindList(index, listValue([...value]), LIST(VARCHAR));
	else if (typeof value === 'boolean') statement.bindBoolean(index, value);
	else if (typeof value === 'string') statement.bindVarchar(index, value);
	else if (Number.isInteger(value)) statement.bindInteger(index, value);
	else statement.bindDouble(index, value);
}

/** Binds each parameter that the statement names. Throws when one is missing. */
export function bindParameters(
	statement: DuckDBPreparedStatement,
	values: Record<string, BoundValue>
): void {
	for (let index = 1; index <= statement.parameterCount; index++) {
		const name = statement.parameterName(index);
		const value = values[name];
		if (value === undefined) throw new Error(`parameter ${name} is missing`);
		bindOne(statement, index, value);
	}
}
