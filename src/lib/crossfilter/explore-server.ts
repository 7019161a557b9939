import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import { selectionToSearch } from '#lib/domain/cube/selection.ts';
import { cubeSliceSchema, type CubeSlice } from '#lib/domain/cube/slice.ts';
import { tableToSearch, type CubeTable } from '#lib/domain/cube/table.ts';
import { cubeTableSchema } from '#lib/domain/cube/table-schema.ts';
import type { Exploration } from './exploration.ts';
import { latest } from './latest.ts';

/** The server did not answer with a cube, a slice or a table. */
export class UnansweredError extends Error {
	override name = 'UnansweredError';
	/** of the HTTP answer */
	readonly status: number;

	constructor(status: number) {
		super(`the server answered ${status}`);
		this.status = status;
	}
}

/**
 * Answers selections by asking the server for each.
 * @param path of the cube, without a search string
 * @param search the view's filters
 */
export function exploreServer(
	frame: CubeFrame,
	path: string,
	search: URLSearchParams,
	fetch: typeof globalThis.fetch
): Exploration {
	const only = latest<CubeSlice>();
	const onlyTable = latest<CubeTable>();
	const answerOf = async (part: string, asked: readonly URLSearchParams[], signal: AbortSignal) => {
		const all = new URLSearchParams([search, ...asked].flatMap((each) => [...each]));
		const response = await fetch(`${path}/${part}?${all}`, { signal });
		if (!response.ok) throw new UnansweredError(response.status);
		return response.json();
	};
	return {
		source: 'server',
		frame,
		slice: (selection, signal) =>
			only(signal, async (overtaken) => {
				const asked = [selectionToSearch(selection)];
				return cubeSliceSchema.parse(await answerOf('slice', asked, overtaken));
			}),
		table: (asked, selection, signal) =>
			onlyTable(signal, async (overtaken) => {
				const both = [selectionToSearch(selection), tableToSearch(asked)];
				return cubeTableSchema.parse(await answerOf('table', both, overtaken));
			})
	};
}
