import { SENTIMENT_BITS, SENTIMENTS_MASK, type Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import type { Picks } from './picks.ts';

/**
 * Charts of places and provinces from sums that heed neither: places heed the picked provinces, and
 * provinces the picked places.
 */
export function projectPlaces(
	charts: Pick<DimensionSums, 'place' | 'province'>,
	sums: Int32Array,
	{ places }: Cube,
	picks: Picks
): void {
	const provincePasses = picks.passes('province');
	const placePasses = picks.passes('place');
	const sentimentPasses = picks.passes('sentiment');
	charts.province.fill(0);
	for (let index = 0; index < sums.length; index++) {
		const place = index >> SENTIMENT_BITS;
		const sentiment = index & SENTIMENTS_MASK;
		const province = places.parentOf[place] as number;
		const count = (sums[index] as number) * (sentimentPasses[sentiment] as number);
		charts.place[index] = count * (provincePasses[province] as number);
		if (placePasses[place] === 0) continue;
		const at = (province << SENTIMENT_BITS) | sentiment;
		charts.province[at] = (charts.province[at] as number) + count;
	}
}
