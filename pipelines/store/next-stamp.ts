import { keptSnapshots } from './kept-snapshots.ts';

const stampOf = (instant: Date) => instant.toISOString().replace(/[-:.]/g, '');
const instantOf = (stamp: string) =>
	new Date(
		stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')
	);

/**
 * The time in the next snapshot's name: `now`, or just after the newest snapshot when the clock has gone
 * back since it was made. Names then sort in the order of making, which rolling back and tidying rely on.
 */
export function nextStamp(warehouseDir: string, now: Date): string {
	const newest = keptSnapshots(warehouseDir).at(-1);
	const earliest = newest ? instantOf(newest.slice(0, newest.indexOf('-'))).getTime() + 1 : 0;
	return stampOf(new Date(Math.max(now.getTime(), earliest)));
}
