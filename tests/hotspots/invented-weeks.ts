import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';

/** Numbers from 0 to 1 that look random and are the same in each run. */
export function unpredictable(seed: number): () => number {
	let state = (seed * 2654435761 + 1013904223) >>> 0;
	return () => {
		state = (Math.imul(state ^ (state >>> 15), 739982445) + 2891336453) >>> 0;
		return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
	};
}

/** Communes in rows of `columns`, each beside those left, right, above and below; provinces are halves. */
export function gridFrame(rows: number, columns: number, issues: number): CountFrame {
	const communes = rows * columns;
	const numbers = Array.from({ length: communes }, (_, commune) => commune);
	const besides = (commune: number) => [
		...(commune % columns > 0 ? [commune - 1] : []),
		...(commune % columns < columns - 1 ? [commune + 1] : []),
		...(commune >= columns ? [commune - columns] : []),
		...(commune + columns < communes ? [commune + columns] : [])
	];
	return {
		issues: Array.from({ length: issues }, (_, issue) => `issue ${String(issue)}`),
		communes: numbers.map((commune) => `commune ${String(commune)}`),
		provinceOf: Uint16Array.from(numbers, (commune) => (commune < communes / 2 ? 0 : 1)),
		neighbours: numbers.map((commune) => Uint16Array.from(besides(commune)))
	};
}

/** More reports than usual, and more negative ones, on one issue in some communes from a week on. */
export interface Planted {
	issue: number;
	communes: readonly number[];
	from: number;
	extra: number;
}

function poisson(mean: number, next: () => number): number {
	const least = Math.exp(-mean);
	let [count, product] = [0, next()];
	while (product > least) {
		product *= next();
		count++;
	}
	return count;
}

/** Weeks of Poisson counts, each cell about a mean of its own, half of them negative. */
export function inventedWeeks(
	frame: CountFrame,
	weeks: number,
	seed: number,
	planted?: Planted
): WeekCounts[] {
	const next = unpredictable(seed);
	const communes = frame.communes.length;
	const means = Array.from({ length: communes * frame.issues.length }, () => 0.3 + 3 * next());
	return Array.from({ length: weeks }, (_, week) => {
		const counts = {
			n: new Uint16Array(means.length),
			negative: new Uint16Array(means.length)
		};
		means.forEach((mean, cell) => {
			const isPlanted =
				planted !== undefined &&
				week >= planted.from &&
				Math.floor(cell / communes) === planted.issue &&
				planted.communes.includes(cell % communes);
			counts.n[cell] = poisson(mean + (isPlanted ? planted.extra : 0), next);
			for (let report = 0; report < (counts.n[cell] as number); report++)
				if (next() < (isPlanted ? 0.8 : 0.5))
					counts.negative[cell] = (counts.negative[cell] as number) + 1;
		});
		return counts;
	});
}
