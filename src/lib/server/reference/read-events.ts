import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { trendEventSchema, type TrendEvent } from '#lib/domain/trend-event.ts';
import { readTable } from './read-table.ts';

/**
 * `events.csv` of the reference folder `dir`, none where there is no such file.
 * Throws `UnreadableReference` when malformed.
 */
export function readEvents(dir: string): TrendEvent[] {
	const path = join(dir, 'events.csv');
	return existsSync(path) ? readTable(path, trendEventSchema) : [];
}
