import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { addDays } from '#lib/domain/period.ts';
import type { LiveHotspot } from '#lib/hotspots/lifecycle/lifecycle-state.ts';
import { WINDOWS } from '#lib/hotspots/scan/scan-settings.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows, type RunStatement } from '../store/run-script.ts';

/** The first window of a hotspot can reach so far back from its first week. */
const REACH_DAYS = 7 * (Math.max(...WINDOWS) - 1);

/**
 * Those hotspots of which every report, on their issue and in their communes since their first window,
 * was answered or settled by the end of a week.
 */
export async function answeredHotspots(
	connection: DuckDBConnection,
	{ dataset, frame, run }: { dataset: string; frame: CountFrame; run?: RunStatement | undefined },
	hotspots: readonly LiveHotspot[],
	week_on: string
): Promise<ReadonlySet<string>> {
	if (hotspots.length === 0) return new Set();
	const cells = hotspots.flatMap((hotspot) =>
		hotspot.members.map((commune) => ({
			hotspot_id: hotspot.hotspot_id,
			issue: frame.issues[hotspot.issue] ?? '',
			commune: frame.communes[commune] ?? '',
			from: addDays(hotspot.first_week_on, -REACH_DAYS)
		}))
	);
	const rows = await askRows<{ hotspot_id: string }>(
		connection,
		'hotspot-answered',
		readSql('sql/hotspot-answered.sql'),
		{
			...{ dataset, week_on },
			hotspot_ids: listValue(cells.map(({ hotspot_id }) => hotspot_id)),
			issues: listValue(cells.map(({ issue }) => issue)),
			communes: listValue(cells.map(({ commune }) => commune)),
			from_weeks: listValue(cells.map(({ from }) => from))
		},
		run
	);
	return new Set(rows.map(({ hotspot_id }) => hotspot_id));
}
