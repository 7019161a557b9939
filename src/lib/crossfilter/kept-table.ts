import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import { crossTab, tableSizeOf } from './cross-tab.ts';
import type { Span } from './create-slicer.ts';
import type { Cube } from './cube.ts';
import { movedRuns } from './moved-runs.ts';
import type { TableKeys } from './table-keys.ts';
import type { SpanSums } from './table-of-sums.ts';

/**
 * The sums of the table that was counted last. While only its weeks move, as under a hand that drags,
 * the next is counted by the weeks that enter and leave. Of no use for tables of which weeks are an axis.
 */
export class KeptTable {
	private name = '';
	private readonly spans = new Map<Span, { range: SlotRange; sums: SpanSums }>();

	/**
	 * The sums of a table in the weeks of `range`; they are this object's own until the next call.
	 * @param name the same for tables that differ in their weeks only
	 */
	*sums(
		name: string,
		span: Span,
		cube: Cube,
		keys: TableKeys,
		measures: readonly CubeMeasure[],
		range: SlotRange
	): Generator<void, SpanSums> {
		if (name !== this.name) this.spans.clear();
		this.name = name;
		const known = this.spans.get(span);
		const runs = movedRuns(known?.range ?? null, range);
		const isFresh = !known || runs.isAfresh;
		const sums = isFresh
			? new Map(measures.map((measure) => [measure, new Int32Array(tableSizeOf(keys))]))
			: known.sums;
		// Forgotten until it is finished: it may be given up half-way.
		this.spans.delete(span);
		for (const [measure, own] of sums) {
			for (const run of runs.entering) yield* crossTab(own, cube, keys, measure, run);
			for (const run of runs.leaving) yield* crossTab(own, cube, keys, measure, run, -1);
		}
		this.spans.set(span, { range, sums });
		return sums;
	}
}
