import { z } from 'zod';
import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import { cubeFrameSchema } from '#lib/domain/cube/frame-schema.ts';
import type { Exploration } from './exploration.ts';
import { exploreCube } from './explore-cube.ts';
import { exploreServer, UnansweredError } from './explore-server.ts';
import { readCube } from './read-cube.ts';
import type { Turns } from './run-in-turns.ts';

export interface OpenCubeOptions {
	/** of the cube: `/api/cube` below the site's base */
	path: string;
	/** the view's filters */
	search: URLSearchParams;
	/** counts that charts need besides `n` */
	measures?: readonly CubeMeasure[];
	fetch?: typeof globalThis.fetch;
	signal?: AbortSignal;
	turns?: Turns;
}

const refusalSchema = z.object({ fallback: z.literal(true), frame: cubeFrameSchema });

const BROWSER_TURNS: Turns = {
	now: () => performance.now(),
	pause: () => new Promise((resolve) => setTimeout(resolve))
};

/**
 * Opens a view for exploring: as a cube in memory, or by asking the server where the cube is too
 * large or its cells are not for this viewer. Either way the same selections get the same answers.
 * Throws an UnansweredError, or a CubeFormatError when page and server are of different releases.
 */
export async function openCube(options: OpenCubeOptions): Promise<Exploration> {
	const { path, search, measures = [], fetch = globalThis.fetch, turns = BROWSER_TURNS } = options;
	const response = await fetch(
		`${path}?${search}`,
		options.signal ? { signal: options.signal } : {}
	);
	if (response.ok) {
		// Only who explores pays for the reader: it is as large as the rest of a page.
		const [{ tableFromIPC }, bytes] = await Promise.all([
			import('apache-arrow'),
			response.arrayBuffer()
		]);
		return exploreCube(readCube(tableFromIPC(new Uint8Array(bytes))), measures, turns);
	}
	const isText = !response.headers.get('content-type')?.includes('json');
	const refusal = refusalSchema.safeParse(isText ? null : await response.json());
	if (!refusal.success) throw new UnansweredError(response.status);
	return exploreServer(refusal.data.frame, path, search, fetch);
}
