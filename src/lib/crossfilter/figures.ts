import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
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

/** Sums by code and sentiment of each measure that a slicer keeps. */
export type MeasureSums = readonly (readonly [CubeMeasure, Int32Array])[];

/** Adds up the members whose codes are from `from` to `to`. */
export function figuresAt(sums: MeasureSums, from: number, to = from + 1): Figures {
	const figures: Figures = {
		n: 0,
		negative_count: 0,
		neutral_count: 0,
		positive_count: 0,
		unsure_count: 0
	};
	for (const [measure, counts] of sums) {
		let negative = 0;
		let neutral = 0;
		let positive = 0;
		let unsure = 0;
		for (let at = from << SENTIMENT_BITS; at < to << SENTIMENT_BITS; at += 1 << SENTIMENT_BITS) {
			negative += counts[at] as number;
			neutral += counts[at + 1] as number;
			positive += counts[at + 2] as number;
			unsure += counts[at + 3] as number;
		}
		figures[measure] = negative + neutral + positive + unsure;
		if (measure !== 'n') continue;
		figures.negative_count = negative;
		figures.neutral_count = neutral;
		figures.positive_count = positive;
		figures.unsure_count = unsure;
	}
	return figures;
}
