import {
	CUBE_SENTIMENTS,
	MAX_CUBE_BYTES,
	MAX_CUBE_CELLS,
	type CubeColumn,
	type CubeFrame
} from '#lib/domain/cube/cube.ts';
import type { Asking } from '../page/page-load.ts';
import { AnswerTooLongError } from '../warehouse/query-error.ts';
import { cubeParams } from './cube-params.ts';
import { cubeMembersQuestion, cubeSizeQuestion } from './cube-questions.ts';
import { encodeCube, type CubeCells } from './encode-cube.ts';
import { readCells } from './read-cells.ts';

/**
 * The cube of a view as an Arrow IPC stream, or null when it has too many cells to be sent. Throws a
 * QueryError, among them 403 for leaders.
 */
export async function cubeBytes(
	asking: Asking,
	frame: CubeFrame,
	mostCells = MAX_CUBE_CELLS
): Promise<Uint8Array | null> {
	const { warehouse, viewer, view } = asking;
	const params = cubeParams(view, frame);
	const [size] = await warehouse.ask(cubeSizeQuestion, viewer, params);
	// The estimate may be off by some percent: what is near the limit is counted exactly.
	const expected = size ? Math.min(size.n, size.cell_count) : 0;
	if (expected > mostCells * 1.1) return null;
	try {
		const rows = await warehouse.ask(cubeMembersQuestion, viewer, params);
		const read = await readCells(asking, frame, params, { expected, most: mostCells });
		const membersOf = (dimension: CubeColumn) =>
			rows.filter((row) => row.dimension === dimension).map((row) => row.member);
		const cells: CubeCells = {
			size: read.size,
			members: {
				place: membersOf('place'),
				issue: membersOf('issue'),
				channel: membersOf('channel'),
				sentiment: [...CUBE_SENTIMENTS],
				week: frame.slots.map(({ from }) => from)
			},
			codes: read.columns,
			counts: read.columns
		};
		const bytes = encodeCube(frame, cells);
		return bytes.length > MAX_CUBE_BYTES ? null : bytes;
	} catch (thrown) {
		if (thrown instanceof AnswerTooLongError) return null;
		throw thrown;
	}
}
