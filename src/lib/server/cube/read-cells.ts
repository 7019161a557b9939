import { tableFromIPC, type Table } from 'apache-arrow';
import { CUBE_COLUMNS, CUBE_MEASURES, type CubeFrame } from '#lib/domain/cube/cube.ts';
import type { Asking } from '../page/page-load.ts';
import type { CubeParams } from './cube-params.ts';
import { cubeCellsQuestion } from './cube-questions.ts';

const COLUMNS = [...CUBE_COLUMNS, ...CUBE_MEASURES] as const;
type Column = (typeof COLUMNS)[number];

/** What the database groups at once: a group takes it some 150 bytes, and its memory is small. */
const CELLS_AT_ONCE = 150_000;

export interface Amounts {
	/** about how many cells there are */
	expected: number;
	most: number;
	atOnce?: number;
}

export interface ReadCells {
	size: number;
	columns: Readonly<Record<Column, Uint32Array>>;
}

/** Days of weeks that follow each other, about as many cells in each part. */
function partsOf({ slots }: CubeFrame, { expected, atOnce = CELLS_AT_ONCE }: Amounts) {
	const count = Math.min(slots.length, Math.max(1, Math.ceil(expected / atOnce)));
	return Array.from({ length: count }, (_, part) => {
		const own = slots.slice(
			Math.floor((part * slots.length) / count),
			Math.floor(((part + 1) * slots.length) / count)
		);
		return { part_from: own[0]?.from ?? '', part_to: own.at(-1)?.to ?? '' };
	});
}

function joined(tables: readonly Table[], size: number): ReadCells['columns'] {
	const column = (name: Column) => {
		const values = new Uint32Array(size);
		let at = 0;
		for (const table of tables) {
			values.set(table.getChild(name)?.toArray() ?? [], at);
			at += table.numRows;
		}
		return [name, values] as const;
	};
	return Object.fromEntries(COLUMNS.map(column)) as Record<Column, Uint32Array>;
}

/**
 * The cells of a cube by week, asked part by part: cells of different weeks have nothing to do with each
 * other, and all at once would need more memory than the database is given.
 *
 * @throws AnswerTooLongError when there are more than `most`
 */
export async function readCells(
	{ warehouse, viewer }: Asking,
	frame: CubeFrame,
	params: CubeParams,
	amounts: Amounts
): Promise<ReadCells> {
	const tables: Table[] = [];
	let size = 0;
	for (const part of partsOf(frame, amounts)) {
		const asked = { ...params, ...part };
		const table = tableFromIPC(
			await warehouse.askArrow(cubeCellsQuestion, viewer, asked, amounts.most - size)
		);
		tables.push(table);
		size += table.numRows;
	}
	return { size, columns: joined(tables, size) };
}
