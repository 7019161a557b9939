import type { DuckDBConnection } from '@duckdb/node-api';
import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows, type RunStatement } from '../store/run-script.ts';

interface Cell {
	issue: string;
	commune_code: string;
	n: number;
	negative: number;
}

const MOST = 65_535;

/** Reads weeks of one dataset as the detector counts them, from `hotspot_cell`. */
export function weekReader(
	connection: DuckDBConnection,
	dataset: string,
	frame: CountFrame,
	run?: RunStatement
) {
	const issues = new Map(frame.issues.map((issue, index) => [issue, index]));
	const communes = new Map(frame.communes.map((code, index) => [code, index]));
	const cellCount = frame.issues.length * frame.communes.length;
	const sql = readSql('sql/hotspot-week-cells.sql');
	return async (week_on: string): Promise<WeekCounts> => {
		const parameters = { dataset, week_on };
		const cells = await askRows<Cell>(connection, 'hotspot-week-cells', sql, parameters, run);
		const counts = { n: new Uint16Array(cellCount), negative: new Uint16Array(cellCount) };
		for (const { issue, commune_code, n, negative } of cells) {
			const [row, column] = [issues.get(issue), communes.get(commune_code)];
			if (row === undefined || column === undefined) continue;
			const at = row * frame.communes.length + column;
			counts.n[at] = Math.min(MOST, n);
			counts.negative[at] = Math.min(MOST, negative);
		}
		return counts;
	};
}
