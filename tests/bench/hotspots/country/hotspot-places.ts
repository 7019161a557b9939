import type { Land } from './land.ts';
import type { Random } from './random.ts';

const ATTEMPTS = 200;
/** How much a road may turn: a standard deviation, in cosines. */
const TURNING = 0.35;

interface Step {
	commune: number;
	x: number;
	y: number;
	/** how straight ahead it lies */
	ahead: number;
}

/** So many communes one after the other, keeping about one direction; null where no road was found. */
export function drawRoad(length: number, land: Land, random: Random): number[] | null {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const road = [random.below(land.communes.length)];
		let direction: Step | null = null;
		while (road.length < length) {
			const steps = stepsFrom(road, land);
			if (steps.length === 0) break;
			direction = direction ? straightest(steps, direction, random) : random.pick(steps);
			if (direction.ahead < 0) break;
			road.push(direction.commune);
		}
		if (road.length === length) return road;
	}
	return null;
}

function stepsFrom(road: readonly number[], { communes, neighbours }: Land): Step[] {
	const here = road.at(-1) as number;
	return (neighbours[here] ?? [])
		.filter((commune) => !road.includes(commune))
		.map((commune) => {
			const x = (communes[commune]?.x ?? 0) - (communes[here]?.x ?? 0);
			const y = (communes[commune]?.y ?? 0) - (communes[here]?.y ?? 0);
			const length = Math.hypot(x, y) || 1;
			return { commune, x: x / length, y: y / length, ahead: 0 };
		});
}

function straightest(steps: readonly Step[], before: Step, random: Random): Step {
	const turned = steps.map((step) => ({
		...step,
		ahead: step.x * before.x + step.y * before.y + TURNING * random.normal()
	}));
	return turned.sort((a, b) => b.ahead - a.ahead)[0] as Step;
}
