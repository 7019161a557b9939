import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { readSql } from '../store/read-sql.ts';
import { runScript, type RunStatement } from '../store/run-script.ts';

/** One entry a cell. */
interface Cells {
	/** its place in the frame, from 1; null where it has none */
	issue: (number | null)[];
	/** its code */
	commune: number[];
	n: number[];
	negative: number[];
}

const MOST = 65_535;

/** Reads weeks of one dataset as the detector counts them, from `hotspot_cell`. */
export function weekReader(
	connection: DuckDBConnection,
	dataset: string,
	frame: CountFrame,
	run?: RunStatement
) {
	const communes = new Map(frame.communes.map((code, index) => [Number(code), index]));
	const cellCount = frame.issues.length * frame.communes.length;
	const sql = readSql('sql/hotspot-week-cells.sql');
	const issues = listValue([...frame.issues]);
	return async (week_on: string): Promise<WeekCounts> => {
		const parameters = { dataset, week_on, issues };
		const answer = await runScript(connection, 'hotspot-week-cells', sql, parameters, run);
		const cells = answer.getColumnsObjectJson() as unknown as Cells;
		const counts = { n: new Uint16Array(cellCount), negative: new Uint16Array(cellCount) };
		for (const [cell, code] of cells.commune.entries()) {
			const [issue, commune] = [cells.issue[cell] ?? null, communes.get(code)];
			if (issue === null || commune === undefined) continue;
			const at = (issue - 1) * frame.communes.length + commune;
			counts.n[at] = Math.min(MOST, cells.n[cell] ?? 0);
			counts.negative[at] = Math.min(MOST, cells.negative[cell] ?? 0);
		}
		return counts;
	};
}
