import { DataType, tableFromIPC } from 'apache-arrow';
import type { Table, Vector } from 'apache-arrow';
import { suppressCells } from '#lib/domain/suppress-cells.ts';
import type { CountRow } from '#lib/domain/suppress-cells.ts';

export type Cell = string | number | boolean | null;

/** What an export holds, column by column; dates as ISO texts. */
export interface ExportTable {
	rows: number;
	columns: { name: string; cells: Cell[] }[];
	/** how many counts are left out because they are small */
	hidden_count: number;
}

function cellOf(type: DataType, value: unknown): Cell {
	if (value === null || value === undefined) return null;
	if (DataType.isDate(type)) return new Date(Number(value)).toISOString().slice(0, 10);
	if (DataType.isTimestamp(type)) return new Date(Number(value)).toISOString();
	if (typeof value === 'bigint') return Number(value);
	return typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
}

const cellsOf = (vector: Vector): Cell[] =>
	Array.from({ length: vector.length }, (_, row) => cellOf(vector.type, vector.get(row)));

const isCount = (name: string) => name === 'n' || /(^|_)(n|count)$/.test(name);
/** Counts of communes, files, initiatives and meetings: the public register speaks of no resident. */
const OF_NOBODY = [
	'commune_count',
	'covered_count',
	'covered_commune_count',
	'file_count',
	'initiative_count',
	'registered_count',
	'assessed_count',
	'recognised_count',
	'not_recognised_count',
	'selected_count',
	'replica_count',
	'replicated_count',
	'dialogue_count'
];
const isPersonal = (name: string) => isCount(name) && !OF_NOBODY.includes(name);

/** Counts of people's texts as they may leave the house. */
function publishable(columns: ExportTable['columns'], rows: number): ExportTable {
	const counted = columns.filter(({ name }) => isPersonal(name));
	const given = Array.from({ length: rows }, (_, row): CountRow => {
		const cells = counted.map(({ name, cells }) => [name, cells[row] as number | null]);
		return Object.fromEntries(cells) as CountRow;
	});
	const shown = suppressCells(given);
	let hidden_count = 0;
	for (const { name, cells } of counted) {
		for (const [row, counts] of shown.entries()) {
			if (cells[row] === (counts[name] ?? null)) continue;
			cells[row] = null;
			hidden_count++;
		}
	}
	return { rows, columns, hidden_count };
}

/** Reads an Arrow answer into columns and takes the small counts out. */
export function exportTable(stream: Uint8Array): ExportTable {
	const table: Table = tableFromIPC(stream);
	const columns = table.schema.fields.map(({ name }, index) => {
		const vector = table.getChildAt(index);
		return { name, cells: vector ? cellsOf(vector) : [] };
	});
	return publishable(columns, table.numRows);
}
