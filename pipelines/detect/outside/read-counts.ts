import { CELL_COLUMNS, cellSchema, MOST_REPORTS, type CountCell } from './cell-schema.ts';
import { readTable, type TableRow } from './read-table.ts';
import { tableFault } from './table-fault.ts';
import { createWeekTable, type WeekTable } from './week-table.ts';

type CellRow = TableRow<(typeof CELL_COLUMNS)[number]>;

function parseCell(file: string, { line, cells }: CellRow): CountCell {
	const parsed = cellSchema.safeParse(cells);
	if (!parsed.success) {
		const column = parsed.error.issues[0]?.path[0] as keyof CellRow['cells'];
		throw tableFault(
			{ file, line },
			column === 'issue'
				? {
						vi: 'cột "issue" bỏ trống. Hãy ghi vấn đề của dòng này.',
						en: '"issue" is empty. Write the issue of this line.'
					}
				: {
						vi: `cột "${column}" là "${cells[column]}", phải là số nguyên không âm, lớn nhất ${MOST_REPORTS}. Hãy sửa dòng này.`,
						en: `"${column}" is "${cells[column]}"; it must be a whole number from 0 to ${MOST_REPORTS}. Correct this line.`
					}
		);
	}
	const { n, neg } = parsed.data;
	if (neg <= n) return parsed.data;
	throw tableFault(
		{ file, line },
		{
			vi: `số tiêu cực (neg = ${neg}) lớn hơn số phản ánh (n = ${n}). Hãy sửa dòng này.`,
			en: `there are more negative reports (neg = ${neg}) than reports (n = ${n}). Correct this line.`
		}
	);
}

/**
 * Reads weekly counts, a row for each week, commune and issue in any order.
 * @throws a PipelineError that names the line: not a number, unknown commune, a cell twice or not at all
 */
export async function readCounts(
	file: string,
	communes: readonly string[],
	onBytes: (bytes: number) => void
): Promise<WeekTable> {
	const numbers = new Map(communes.map((commune, number) => [commune, number]));
	const table = createWeekTable(communes.length);
	for await (const row of readTable(file, CELL_COLUMNS, onBytes)) {
		const cell = parseCell(file, row);
		const { week, commune, issue } = cell;
		const number = numbers.get(commune);
		const isNew = number !== undefined && table.put(cell, number);
		if (isNew) continue;
		throw tableFault(
			{ file, line: row.line },
			number === undefined
				? {
						vi: `xã "${commune}" không có trong bảng xã. Hãy thêm vào bảng xã hoặc bỏ dòng này.`,
						en: `the commune "${commune}" is not in the table of communes. Add it there or leave this line out.`
					}
				: {
						vi: `tuần ${week}, xã ${commune}, vấn đề ${issue} đã có ở trên. Hãy gộp hai dòng thành một.`,
						en: `week ${week}, commune ${commune}, issue ${issue} stands further up already. Make one line of the two.`
					}
		);
	}
	requireFull(file, table, communes);
	return table;
}

function requireFull(file: string, table: WeekTable, communes: readonly string[]): void {
	const gap = table.gap();
	if (gap) {
		const commune = communes[gap.commune];
		throw tableFault(
			{ file },
			{
				vi: `thiếu tuần ${gap.week}, xã ${commune}, vấn đề ${gap.issue}. Mỗi tuần, xã và vấn đề cần một dòng, kể cả khi n = 0.`,
				en: `week ${gap.week}, commune ${commune}, issue ${gap.issue} is missing. Each week, commune and issue needs a line, even where n = 0.`
			}
		);
	}
	if (table.span()) return;
	throw tableFault(
		{ file },
		{
			vi: 'không có dòng nào. Hãy ghi số đếm theo tuần.',
			en: 'it has no rows. Write weekly counts into it.'
		}
	);
}
