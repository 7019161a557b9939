import { MAX_CUBE_CELLS } from '#lib/domain/cube/cube.ts';
import type { Asking } from '../page/page-load.ts';
import { QueryForbiddenError } from '../warehouse/query-error.ts';
import { cubeBytes } from './cube-bytes.ts';
import { cubeFrame } from './cube-params.ts';

const tooLarge = (mostCells: number) =>
	`Phạm vi này có hơn ${mostCells} ô số liệu, trình duyệt không giữ hết: máy chủ trả lời từng lựa chọn. / This scope has more than ${mostCells} cells, too many for a browser: the server answers each selection.`;
const NOT_EXACT =
	'Lãnh đạo xem số đã che ô nhỏ: máy chủ trả lời từng lựa chọn. / Leaders see figures with small cells hidden: the server answers each selection.';

/**
 * The cube of a view: `application/vnd.apache.arrow.stream`. Where it cannot be sent, 413 (too large)
 * or 403 (exact cells are not for this viewer) with a sentence, `fallback: true` and the frame, so
 * that the page asks for slices instead.
 */
export async function cubeResponse(asking: Asking, mostCells = MAX_CUBE_CELLS): Promise<Response> {
	const frame = cubeFrame(asking.warehouse, asking.view);
	const fallback = (status: number, message: string) =>
		Response.json({ message, fallback: true, frame }, { status });
	try {
		const bytes = await cubeBytes(asking, frame, mostCells);
		if (!bytes) return fallback(413, tooLarge(mostCells));
		return new Response(bytes as Uint8Array<ArrayBuffer>, {
			headers: {
				'content-type': 'application/vnd.apache.arrow.stream',
				'content-length': String(bytes.length)
			}
		});
	} catch (thrown) {
		if (thrown instanceof QueryForbiddenError) return fallback(403, NOT_EXACT);
		throw thrown;
	}
}
