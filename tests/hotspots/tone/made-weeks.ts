import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';

/** Communes along one road, in two provinces. */
export const road = (communes: number, issues = ['land']): CountFrame => ({
	issues,
	communes: Array.from({ length: communes }, (_, number) => `C${number}`),
	provinceOf: Uint16Array.from({ length: communes }, (_, number) =>
		number < communes / 2 ? 0 : 1
	),
	neighbours: Array.from({ length: communes }, (_, number) =>
		Uint16Array.from([number - 1, number + 1].filter((other) => other >= 0 && other < communes))
	)
});

/** Numbers from 0 to 1 that look random and are the same in each run (Park and Miller, 1988). */
export function drawing(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export interface Making {
	frame: CountFrame;
	weeks: number;
	seed: number;
	/** reports at one commune, issue and week, 4 by default */
	reportsAt?: (week: number, commune: number) => number;
	/** share of negative ones, half by default */
	shareAt?: (week: number, commune: number) => number;
}

/** Weeks of reports whose tone is drawn one by one. */
export function makeWeeks({ frame, weeks, seed, reportsAt, shareAt }: Making): WeekCounts[] {
	const draw = drawing(seed);
	const communes = frame.communes.length;
	return Array.from({ length: weeks }, (_, week) => {
		const cells = frame.issues.length * communes;
		const n = Uint16Array.from(
			{ length: cells },
			(_, cell) => reportsAt?.(week, cell % communes) ?? 4
		);
		const negative = n.map((count, cell) => {
			const share = shareAt?.(week, cell % communes) ?? 0.5;
			return Array.from({ length: count }, draw).filter((drawn) => drawn < share).length;
		});
		return { n, negative };
	});
}
