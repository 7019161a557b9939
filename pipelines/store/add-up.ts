import type { BatchCounts, BatchTotals } from '../loaded-batch.ts';
import type { StagedEntity } from './merge-plan.ts';
import type { Merged } from './merge-stage.ts';

type MergedStages = ReadonlyMap<StagedEntity, Merged>;

/** What the merged stages and the loader's totals make together; throws when they do not add up. */
export function addUp(merged: MergedStages, totals: BatchTotals): BatchCounts {
	let [kept, duplicate, countOnly] = [0, 0, 0];
	for (const [entity, { withheld_count, staged_count, kept_count }] of merged) {
		countOnly += withheld_count;
		if (entity === 'count_only') countOnly += kept_count;
		else kept += kept_count;
		duplicate += staged_count - kept_count;
	}
	if (totals.rows_in !== kept + duplicate + countOnly + totals.rows_rejected)
		throw new Error(
			`The rows do not add up: ${totals.rows_in} read, but ${kept} kept, ${duplicate} duplicate, ` +
				`${countOnly} counted only and ${totals.rows_rejected} rejected. Nothing was stored.`
		);
	return { ...totals, rows_kept: kept, rows_duplicate: duplicate, rows_count_only: countOnly };
}

/** The first and the last day that a file speaks of; null where it speaks of none. */
export function coverageOf(merged: MergedStages): Pick<Merged, 'coverage_from' | 'coverage_to'> {
	const parts = [...merged.values()];
	const from = parts.map((part) => part.coverage_from).filter((day) => day !== null);
	const to = parts.map((part) => part.coverage_to).filter((day) => day !== null);
	return { coverage_from: from.sort()[0] ?? null, coverage_to: to.sort().at(-1) ?? null };
}
