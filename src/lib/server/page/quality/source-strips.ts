import { addDays, weekStart } from '#lib/domain/period.ts';
import { sourceStrip, type SourceStrip } from '#lib/domain/source-strip.ts';
import type { SourceWeek } from '../../queries/quality/source-weeks.ts';

export interface NamedStrip extends SourceStrip {
	source_id: string;
	/** null: all channels of the source */
	channel: string | null;
}

/**
 * The weeks of every source, and of each of its channels where there are several.
 * @param asOf the day up to whose end the data speak
 */
export function sourceStrips(rows: readonly SourceWeek[], asOf: string): NamedStrip[] {
	const last = weekStart(asOf);
	const isLastWhole = weekStart(addDays(asOf, 1)) !== last;
	const stripOf = (source_id: string, channel: string | null, weeks: readonly SourceWeek[]) => ({
		...{ source_id, channel },
		...sourceStrip(weeks, last, isLastWhole)
	});
	return [...Map.groupBy(rows, (row) => row.source_id)].flatMap(([source_id, weeks]) => {
		const channels = [...Map.groupBy(weeks, (row) => row.channel)];
		const each = channels.map(([channel, own]) => stripOf(source_id, channel, own));
		return [stripOf(source_id, null, weeks), ...(each.length > 1 ? each : [])];
	});
}
