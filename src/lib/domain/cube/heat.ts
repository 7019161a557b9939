import { isShareMeasure } from '#lib/domain/explore/measure.ts';
import type { ReadTable } from './readings.ts';

/** Steps of the scale of a table's cells. */
export const HEAT_STEPS = 7;

/** How strongly a value is coloured, from 0 to 6; null for one that is not known or nothing. */
export interface Heat {
	stepOf: (value: number | null) => number | null;
	/** the least value of each step */
	from: number[];
}

/**
 * The scale of a table's cells: shares in equal steps from the lowest to the highest, counts by the root of
 * their size, since few cells have most. Rises and falls are coloured by their size alone.
 */
export function heatOf({ measure, rows }: Pick<ReadTable, 'measure' | 'rows'>): Heat {
	const values = rows
		.filter(({ member }) => member !== null)
		.flatMap(({ cells }) => cells.flatMap(({ now }) => now.value ?? []))
		.map(Math.abs);
	const isShare = isShareMeasure(measure);
	const highest = values.reduce((most, value) => Math.max(most, value), 0);
	const lowest = isShare ? values.reduce((least, value) => Math.min(least, value), highest) : 0;
	const from = Array.from({ length: HEAT_STEPS }, (_, step) => {
		const share = step / HEAT_STEPS;
		return isShare
			? lowest + share * (highest - lowest)
			: Math.max(1, Math.ceil(highest * share * share));
	});
	return {
		from,
		stepOf: (value) => {
			if (value === null || (!isShare && value === 0)) return null;
			const size = Math.abs(value);
			const above = from.findLastIndex((least) => size >= least);
			return Math.max(0, above);
		}
	};
}
