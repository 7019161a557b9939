import { tableFromIPC } from 'apache-arrow';
import { createSlicer } from '#lib/crossfilter/create-slicer.ts';
import { readCube } from '#lib/crossfilter/read-cube.ts';
import { readSlice } from '#lib/crossfilter/slice-cube.ts';
import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import { ACTIONS } from './actions.ts';

/** Times of one page's life, in milliseconds. */
export interface CubeTimes {
	read: number;
	first: number;
	/** by action: for each round, the update with the reading of every chart's rows */
	actions: Record<string, number[]>;
	/** the longest single step of any update */
	longest_step: number;
	/** by action: for each round, the update alone */
	updates: Record<string, number[]>;
}

function timed<Value>(run: () => Value): { value: Value; took: number } {
	const start = performance.now();
	return { value: run(), took: performance.now() - start };
}

/** Reads the cube at `address` and does every action `rounds` times. Runs in the browser. */
async function measureCube(
	address: string,
	measures: CubeMeasure[],
	rounds: number
): Promise<CubeTimes> {
	const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
	const read = timed(() => createSlicer(readCube(tableFromIPC(bytes)), measures));
	const slicer = read.value;
	const first = timed(() => slicer.update()).took;
	const actions: CubeTimes['actions'] = {};
	const updates: CubeTimes['updates'] = {};
	let longest = 0;
	for (let round = 0; round < rounds; round++) {
		for (const action of ACTIONS) {
			const steps = slicer.steps();
			const update = timed(() => {
				action.run(slicer, round);
				for (;;) {
					const step = timed(() => steps.next());
					longest = Math.max(longest, step.took);
					if (step.value.done) break;
				}
			}).took;
			const rows = timed(() => readSlice(slicer)).took;
			(updates[action.name] ??= []).push(update);
			(actions[action.name] ??= []).push(update + rows);
		}
		// As a page does: let the browser draw and collect what is no longer used.
		await new Promise((resolve) => setTimeout(resolve));
	}
	return { read: read.took, first, actions, updates, longest_step: longest };
}

Object.assign(window, { measureCube });
