import type { CubeMeasure } from '#lib/domain/cube.ts';
import { SENTIMENT_BITS } from './cube.ts';

/** Additive counts of one member of a chart. Measures that the slicer does not keep are absent. */
export interface Figures extends Partial<Record<CubeMeasure, number>> {
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	/** the classifier was not sure of these: no part of a negative share */
	unsure_count: number;
}

/** No feedback at all. */
export function noFigures(measures: readonly CubeMeasure[]): Figures {
	const figures = { n: 0, negative_count: 0, neutral_count: 0, positive_count: 0, unsure_count: 0 };
	return Object.assign(figures, Object.fromEntries(measures.map((measure) => [measure, 0])));
}

/** Adds the sums of one measure for the member with this code. */
export function addFigures(
	figures: Figures,
	measure: CubeMeasure,
	sums: Int32Array,
	code: number
): void {
	const at = (sentiment: number) => sums[(code << SENTIMENT_BITS) | sentiment] as number;
	const [negative, neutral, positive, unsure] = [at(0), at(1), at(2), at(3)];
	figures[measure] = (figures[measure] ?? 0) + negative + neutral + positive + unsure;
	if (measure !== 'n') return;
	figures.negative_count += negative;
	figures.neutral_count += neutral;
	figures.positive_count += positive;
	figures.unsure_count += unsure;
}
