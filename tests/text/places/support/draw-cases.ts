import type { Gazetteer } from '#lib/domain/place.ts';
import type { Case } from './compose.ts';
import type { Frames } from './frames.ts';
import { writePlaceless } from './placeless.ts';
import { createRandom } from './random.ts';
import { WITH_PROVINCE, WITHOUT_PROVINCE } from './slices.ts';
import type { Draw } from './slices.ts';
import { createWorld } from './world.ts';

export interface CaseSet {
	/** by slice */
	withProvince: Map<string, Case[]>;
	withoutProvince: Map<string, Case[]>;
	placeless: Case[];
}

const PLACELESS_COUNT = 600;
const TRIES = 400;

/** A test set of about `count` mentions a slice; the same seed gives the same set. */
export function drawCases(
	gazetteer: Gazetteer,
	frames: Frames,
	seed: number,
	count: number
): CaseSet {
	const world = createWorld(gazetteer, frames, createRandom(seed));
	const drawSlice = (draw: Draw): Case[] => {
		const cases: Case[] = [];
		let mentions = 0;
		for (let tries = 0; mentions < count && tries < TRIES * count; tries++) {
			const drawn = draw(world);
			if (!drawn) continue;
			cases.push(drawn);
			mentions += drawn.mentions.length;
		}
		return cases;
	};
	const drawAll = (slices: Record<string, Draw>) =>
		new Map(Object.entries(slices).map(([name, draw]) => [name, drawSlice(draw)]));
	return {
		withProvince: drawAll(WITH_PROVINCE),
		withoutProvince: drawAll(WITHOUT_PROVINCE),
		placeless: Array.from({ length: PLACELESS_COUNT }, () => ({
			text: writePlaceless(world),
			context: {},
			mentions: [],
			larger: []
		}))
	};
}
