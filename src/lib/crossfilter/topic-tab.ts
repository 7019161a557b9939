import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { TableKeys } from './table-keys.ts';
import type { TopicSums } from './topic-sums.ts';

/** Sums by week and topic that heed the picked places. */
export type TopicTable = Pick<TopicSums, 'sums' | 'running' | 'topicKeys'>;

/**
 * What `crossTab` counts, of a table that has no places, from sums by week and topic: some thousand
 * additions a week, or in all where weeks are no axis.
 */
export function topicTab(
	table: Int32Array,
	{ sums, running, topicKeys }: TopicTable,
	{ topic, week }: TableKeys,
	measure: CubeMeasure,
	range: SlotRange
): void {
	const add = (base: number, counts: Int32Array, first: number, less: number | null) => {
		for (let key = 0; key < topicKeys; key++) {
			const own = topic[key] as number;
			if (own < 0) continue;
			const before = less === null ? 0 : (counts[less + key] as number);
			table[base + own] = (table[base + own] as number) + (counts[first + key] as number) - before;
		}
	};
	if (week === null) {
		const all = running.get(measure) as Int32Array;
		return add(0, all, range.to * topicKeys, range.from * topicKeys);
	}
	const own = sums.get(measure) as Int32Array;
	for (let slot = range.from; slot < range.to; slot++) {
		add((slot - range.from) * week, own, slot * topicKeys, null);
	}
}
