import type { ExploreWeek } from '#lib/domain/explore/weeks.ts';

/** Width of a week and height of the drawing, in units of its view box. */
export const WEEK_WIDTH = 10;
export const HEIGHT = 100;

/** A line through values at the middle of their weeks; a gap where one is unknown. */
export function weekLine(values: readonly (number | null)[], top: number): string {
	let path = '';
	let isDown = false;
	for (const [week, value] of values.entries()) {
		if (value !== null) {
			const y = Math.round((1 - value / (top || 1)) * HEIGHT * 10) / 10;
			const x = week * WEEK_WIDTH + WEEK_WIDTH / 2;
			// A line of no length shows a value that stands alone: its caps are round.
			path += `${isDown ? 'L' : 'M'}${x} ${y}${isDown ? '' : 'h0'}`;
		}
		isDown = value !== null;
	}
	return path;
}

/** 1, 2 or 5 times a power of ten: the least that is not below any value. */
export function niceTop(values: readonly (number | null)[]): number {
	const top = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
	if (top === 0) return 1;
	const power = 10 ** Math.floor(Math.log10(top));
	const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= top - 1e-9) ?? 10;
	return step * power;
}

/** Values of the weeks, and of those that they are compared with. */
export const weekValues = (weeks: readonly ExploreWeek[]) => ({
	now: weeks.map(({ now }) => now.value),
	before: weeks.map(({ before }) => before?.value ?? null)
});
