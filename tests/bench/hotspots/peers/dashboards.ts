import type { Country } from '../country/country.ts';
import { scoreEach, type Scores } from '../score/scores.ts';
import { reportsOf } from './counted.ts';

const FEWEST = 3;

/** What most dashboards show: growth on the week before; an alarm where three or more have doubled. */
export function weekOnWeek(country: Country): Scores {
	const count = reportsOf(country);
	return scoreEach(country, (week, cell) => {
		const [now, before] = [count(week, cell), count(week - 1, cell)];
		const growth = (now - before) / Math.max(1, before);
		return { score: now >= FEWEST ? growth : -1, alarm: now >= FEWEST && growth >= 1 };
	});
}

const BASELINE = 12;
const LEAST_DEVIATION = 0.5;

/** Standard deviations above the mean of the twelve weeks before; an alarm from three on. */
export function zScore(country: Country): Scores {
	const count = reportsOf(country);
	return scoreEach(country, (week, cell) => {
		const before = Array.from({ length: BASELINE }, (_, past) => count(week - 1 - past, cell));
		const { mean, deviation } = momentsOf(before);
		const score = (count(week, cell) - mean) / Math.max(LEAST_DEVIATION, deviation);
		return { score, alarm: score >= 3 };
	});
}

/** Mean and standard deviation of a sample. */
export function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
