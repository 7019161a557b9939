const YEARS = 2;
const YEAR = 52;
const HALF_WINDOW = 3;
const LEFT_OUT = 26;
/** Season 0 is the one about the week that is judged, in each year. */
export const SEASONS = 10;

/** Past weeks that a week is judged by, and the season that each lies in. */
export interface ReferenceWeeks {
	weeks: readonly number[];
	seasons: readonly number[];
	/** the season of the week judged */
	judged: number;
}

/**
 * Two years of weeks but the last 26, in ten seasons: the seven weeks about the same week of each year
 * are one, the weeks between them fall into nine of about equal length.
 */
export function referenceWeeks(judged: number): ReferenceWeeks {
	const season = new Map<number, number>();
	for (let year = 0; year < YEARS; year++) {
		const [later, centre] = [judged - year * YEAR, judged - (year + 1) * YEAR];
		for (let week = centre - HALF_WINDOW; week <= centre + HALF_WINDOW; week++) season.set(week, 0);
		const between = later - HALF_WINDOW - (centre + HALF_WINDOW) - 1;
		const [length, longer] = [Math.floor(between / (SEASONS - 1)), between % (SEASONS - 1)];
		let week = centre + HALF_WINDOW + 1;
		for (let number = 1; number < SEASONS; number++)
			for (let turn = 0; turn < length + (number <= longer ? 1 : 0); turn++)
				season.set(week++, number);
	}
	const weeks = [...season.keys()]
		.filter((week) => week >= 0 && week < judged - LEFT_OUT)
		.sort((a, b) => a - b);
	return { weeks, seasons: weeks.map((week) => season.get(week) as number), judged: 0 };
}
