import type { CubeFrame } from '#lib/domain/cube.ts';
import { selectionToSearch } from '#lib/domain/cube-selection.ts';
import { cubeSliceSchema, type CubeSlice } from '#lib/domain/cube-slice.ts';
import type { Exploration } from './exploration.ts';
import { latest } from './latest.ts';

/** The server did not answer with a cube or a slice. */
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
	return {
		source: 'server',
		frame,
		slice: (selection, signal) =>
			only(signal, async (overtaken) => {
				const both = new URLSearchParams([...search, ...selectionToSearch(selection)]);
				const response = await fetch(`${path}/slice?${both}`, { signal: overtaken });
				if (!response.ok) throw new UnansweredError(response.status);
				return cubeSliceSchema.parse(await response.json());
			})
	};
}
