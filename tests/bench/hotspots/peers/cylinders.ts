/** Reports of one issue at `commune * weeks + past`, `past` counting back from the week scanned. */
export type CasesByWeek = Float64Array;

/** A commune and those nearest to it, over the last weeks. */
export interface Cylinder {
	commune: number;
	size: number;
	nats: number;
}

const LONGEST = 8;
const LARGEST = 15;
const FEWEST = 3;
const LEAST_RATIO = 1.05;

/** Cases by commune and by week, and in the last weeks of each commune. */
function marginsOf(cases: CasesByWeek, weeks: number) {
	const communes = cases.length / weeks;
	const rows = new Float64Array(communes);
	const recent = new Float64Array(LONGEST);
	const running = new Float64Array(communes * LONGEST);
	for (let commune = 0; commune < communes; commune++) {
		let sum = 0;
		for (let past = 0; past < weeks; past++) {
			sum += cases[commune * weeks + past] as number;
			if (past >= LONGEST) continue;
			running[commune * LONGEST + past] = sum;
			recent[past] = (recent[past] as number) + sum;
		}
		rows[commune] = sum;
	}
	return { rows, recent, running, total: rows.reduce((sum, row) => sum + row, 0) };
}

/** All cylinders above `least` nats, and the highest of any. Expected are a product of margins. */
export function scanCylinders(
	cases: CasesByWeek,
	weeks: number,
	nearest: readonly (readonly number[])[],
	least: number
): { cylinders: Cylinder[]; best: number } {
	const { rows, recent, running, total } = marginsOf(cases, weeks);
	const cylinders: Cylinder[] = [];
	const observed = new Float64Array(LONGEST);
	let best = 0;
	for (let commune = 0; commune < nearest.length; commune++) {
		observed.fill(0);
		let row = 0;
		const near = nearest[commune] as readonly number[];
		for (let size = 1; size <= LARGEST; size++) {
			const member = near[size - 1] as number;
			row += rows[member] as number;
			for (let past = 0; past < LONGEST; past++) {
				observed[past] = (observed[past] as number) + (running[member * LONGEST + past] as number);
				const seen = observed[past] as number;
				const expected = (row * (recent[past] as number)) / total;
				if (!(seen > expected * LEAST_RATIO) || seen < FEWEST) continue;
				const nats =
					seen * Math.log(seen / expected) +
					(total - seen) * Math.log((total - seen) / (total - expected));
				if (nats > best) best = nats;
				if (nats > least) cylinders.push({ commune, size, nats });
			}
		}
	}
	return { cylinders, best };
}
